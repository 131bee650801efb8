#include "engine/screens/lesson_menu.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "engine/screens/find_bar.h"
#include "engine/screens/lesson_screen.h"
#include "engine/ui/menu.h"
#include "engine/ui/utf32.h"

namespace engine::screens {
namespace {

/// An entry and what choosing it does.
struct Choice {
    ui::MenuEntry entry;
    std::function<learn::Action()> act;
};

/// What of the selected words a menu has room for.
std::string briefly(const std::string& words) {
    constexpr std::size_t kMost = 24;  // characters
    const std::u32string characters = ui::to_utf32(words);
    return characters.size() <= kMost ? words : ui::to_utf8(characters.substr(0, kMost)) + "…";
}

class Choices {
public:
    Choices(Scene& scene, const LessonView& view) : scene_(scene), view_(view) {}

    std::vector<Choice> all() {
        std::vector<Choice> all;
        copying(all);
        marking(all);
        finding(all);
        stepping(all);
        return all;
    }

private:
    ui::MenuEntry entry(const char* id, const char* keys, bool enabled) const {
        return {.id = id, .label = scene_.words.text(id), .keys = keys, .enabled = enabled};
    }

    void copying(std::vector<Choice>& all) {
        ui::DocumentView& document = scene_.document;
        all.push_back({entry("menu.copy", "Ctrl + C", document.has_selection()), [this] {
                           scene_.ui.clipboard().copy(scene_.document.selected_words());
                           return learn::Action{};
                       }});
        all.push_back({entry("menu.select_all", "Ctrl + A", !document.text().empty()), [this] {
                           scene_.document.select_all();
                           return learn::Action{};
                       }});
    }

    /// Of the words that were marked; where something is marked already, of that.
    void marking(std::vector<Choice>& all) {
        if (const auto index = scene_.document.menu_mark(view_.document)) {
            const learn::MarkId mark = view_.marks.at(*index);
            all.push_back({entry("menu.open_note", "", true),
                           [mark] { return learn::Action(learn::OpenNote{.mark = mark}); }});
            all.push_back({entry("menu.remove_highlight", "", true),
                           [mark] { return learn::Action(learn::RemoveMark{.mark = mark}); }});
            return;
        }
        const bool words = !scene_.document.selected_parts(view_.document).empty();
        all.push_back({entry("menu.highlight", "", words), [this] { return highlight(false); }});
        all.push_back({entry("menu.note", "", words), [this] { return highlight(true); }});
    }

    void finding(std::vector<Choice>& all) {
        ui::MenuEntry find = entry("menu.find", "Ctrl + F", true);
        if (const std::string words = words_to_find(scene_); !words.empty()) {
            find.label = scene_.words.text("menu.find_words", {{"words", briefly(words)}});
        }
        all.push_back({find, [this] { return open_find_bar(scene_, view_.document); }});
    }

    void stepping(std::vector<Choice>& all) const {
        all.push_back({entry("menu.back", "Alt + ←", view_.can_step_back),
                       [] { return learn::Action(learn::StepBack{}); }});
        all.push_back({entry("menu.forward", "Alt + →", view_.can_step_forward),
                       [] { return learn::Action(learn::StepForward{}); }});
    }

    /// What is highlighted is not selected any more: its own colour can be seen.
    learn::Action highlight(bool with_note) {
        const content::Lesson& lesson = *view_.document.lesson;
        learn::AddHighlight add{.lesson = lesson.id,
                                .page = lesson.pages[view_.document.page].id,
                                .passages = {},
                                .with_note = with_note};
        for (ui::SelectedPart& part : scene_.document.selected_parts(view_.document)) {
            add.passages.push_back({.anchor = part.place.anchor,
                                    .begin = part.place.begin,
                                    .end = part.place.end,
                                    .quoted = std::move(part.words)});
        }
        scene_.document.forget_selection();
        return add;
    }

    Scene& scene_;
    const LessonView& view_;
};

}  // namespace

learn::Action draw_lesson_menu(Scene& scene, const LessonView& view) {
    const auto at = scene.document.menu_at();
    if (!at) {
        return {};
    }
    Choices choices(scene, view);  // outlives its choices, which act through it
    const std::vector<Choice> all = choices.all();
    ui::Menu menu{
        .id = "lesson.menu", .name = scene.words.text("menu.name"), .at = *at, .entries = {}};
    for (const Choice& choice : all) {
        menu.entries.push_back(choice.entry);
    }
    const ui::MenuAnswer answer = ui::menu(scene.ui, menu);
    if (answer.closed) {
        scene.document.close_menu(scene.ui);
    }
    for (const Choice& choice : all) {
        if (choice.entry.id == answer.chosen) {
            return choice.act();
        }
    }
    return {};
}

}  // namespace engine::screens
