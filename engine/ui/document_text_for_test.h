// For tests: a page of four short blocks, one with a link, and the hand that marks its text.
#pragma once

#include <algorithm>

#include "engine/ui/reading_for_test.h"

namespace engine::ui {

class Text : public Reading {
protected:
    Text() {
        document.lesson = lesson_of(
            {tests::heading(1, "Virsraksts"), tests::paragraph("viens divi trīs"),
             tests::paragraph({tests::span("pirms "), tests::link("saite uz citurieni", "#x"),
                               tests::span(" pēc")}),
             tests::paragraph("beigas")});
        frame({});
    }
    static Events press(base::Point at, int clicks = 1, render::Mods mods = {}) {
        return {render::ButtonPressed{.at = at, .clicks = clicks, .mods = mods}};
    }
    void move(base::Point to) { frame({render::PointerMoved{.at = to}}); }
    DocumentEvents drag(base::Point from, base::Point to) {
        frame(press(from));
        move(to);
        return frame(release_at(to));
    }
    void click(base::Point at, int clicks = 1, render::Mods mods = {}) {
        frame(press(at, clicks, mods));
        frame(release_at(at));
    }
    bool marked(base::Tone tone) const {
        const auto& marks = head.ui.frame().pages.at(0).marks;
        return std::ranges::find(marks, tone, &paint::FillRect::tone) != marks.end();
    }
};

}  // namespace engine::ui
