#include "engine/screens/lesson_menu.h"

#include <functional>
#include <vector>

#include "engine/screens/find_bar.h"
#include "engine/screens/lesson_screen.h"
#include "engine/ui/menu.h"

namespace engine::screens {
namespace {

/// An entry and what choosing it does.
struct Choice {
    ui::MenuEntry entry;
    std::function<learn::Action()> act;
};

std::vector<Choice> choices(Scene& scene, const LessonView& view) {
    ui::DocumentView& document = scene.document;
    const auto entry = [&](const char* id, const char* keys, bool enabled) {
        return ui::MenuEntry{
            .id = id, .label = scene.words.text(id), .keys = keys, .enabled = enabled};
    };
    return {
        {entry("menu.copy", "Ctrl+C", document.has_selection()),
         [&] {
             scene.ui.clipboard().copy(document.selected_words());
             return learn::Action{};
         }},
        {entry("menu.select_all", "Ctrl+A", !document.text().empty()),
         [&] {
             document.select_all();
             return learn::Action{};
         }},
        {entry("menu.find", "Ctrl+F", true), [&] { return open_find_bar(scene, view.document); }},
        {entry("menu.back", "Alt+←", view.can_step_back),
         [] { return learn::Action(learn::StepBack{}); }},
        {entry("menu.forward", "Alt+→", view.can_step_forward),
         [] { return learn::Action(learn::StepForward{}); }}};
}

}  // namespace

learn::Action draw_lesson_menu(Scene& scene, const LessonView& view) {
    const auto at = scene.document.menu_at();
    if (!at) {
        return {};
    }
    const std::vector<Choice> all = choices(scene, view);
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
