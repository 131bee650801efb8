#include "engine/ui/reading_for_test.h"

namespace engine::ui {

std::shared_ptr<const content::Lesson> lesson_of(content::Blocks blocks) {
    auto lesson = std::make_shared<content::Lesson>();
    lesson->id = "lesson";
    lesson->pages = {tests::page(std::move(blocks))};
    return lesson;
}

std::shared_ptr<const content::Lesson> long_lesson() {
    content::Blocks blocks{tests::heading(1, "Nodarbība")};
    for (int i = 0; i < 40; ++i) {
        std::string words = "Rindkopa " + std::to_string(i);
        for (int word = 0; word < 40; ++word) {
            words += " vārds";
        }
        blocks.push_back(tests::paragraph(words));
    }
    return lesson_of(std::move(blocks));
}

Reading::Reading() = default;
Reading::~Reading() = default;

DocumentEvents Reading::frame(const Events& events) {
    DocumentEvents all;
    head.frame(events, [&] {
        const base::Rect screen = head.ui.screen();
        DocumentEvents now = view.draw(head.ui, document, {0, 0, screen.width, room});
        if (now.moved) {
            document.anchor = now.moved->anchor;
            document.offset = now.moved->offset;
            document.end_was_seen |= now.moved->end_seen;
            all.moved = now.moved;
        }
        if (now.toggled && document.unfolded.open.erase(*now.toggled) == 0) {
            document.unfolded.open.insert(*now.toggled);
        }
        all.link = now.link ? now.link : all.link;
        all.mark = now.mark ? now.mark : all.mark;
        all.toggled = now.toggled ? now.toggled : all.toggled;
        all.picture = now.picture ? now.picture : all.picture;
        all.turn += now.turn;
    });
    return all;
}

DocumentEvents Reading::wheel(float notches, std::chrono::milliseconds later) {
    head.now.steady += later;
    return frame(wheel_at({200, 200}, notches));
}

base::Point Reading::on(std::string_view words) const {
    const layout::PageText& text = view.text();
    const auto at = text.text().find(words);
    EXPECT_NE(at, std::string::npos) << words;
    const base::Rect caret = layout::caret_at(text, at);
    const auto& page = head.ui.frame().pages.at(0);
    return {page.rect.x + (caret.x + 1) * page.scale,
            page.rect.y + (caret.y + kPageTop + 13) * page.scale - page.scroll};
}

std::string Reading::selected() const {
    return view.selected_words();
}

float Reading::scroll() const {
    return head.ui.frame().pages.at(0).scroll / head.zoom;
}

}  // namespace engine::ui
