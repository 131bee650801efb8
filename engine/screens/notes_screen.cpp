#include "engine/screens/notes_screen.h"

#include <algorithm>

#include "engine/ui/open_card.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 860;
constexpr float kStripe = 5;

/// Draws `words` at the top of `area` and cuts off what they took.
void draw_words(Scene& scene, const std::string& words, const ui::TextLook& look, Rect& area) {
    if (!words.empty()) {
        base::cut_top(area, scene.ui.text(area, words, look) + 6);
    }
}

learn::Action draw_buttons(Scene& scene, const NoteRow& row, const std::string& id, Rect& area) {
    const auto button = [&](const char* part, const char* key) {
        const std::string label = scene.words.text(key);
        return ui::Button{
            .id = id + part, .label = label, .small = true, .name = label + ": " + row.about};
    };
    ui::ButtonRow buttons{
        .buttons = {button(".open", "notes.open"),
                    button(".edit", row.note.empty() ? "notes.write" : "notes.edit"),
                    button(".remove", "notes.remove")},
        .gap = 8};
    buttons.buttons[0].enabled = !row.place.lesson.empty();
    base::cut_top(area, 4);
    const int pressed = ui::button_row(scene.ui, buttons, area);
    base::cut_top(area, ui::row_height(scene.ui, buttons, area.width));
    switch (pressed) {
        case 0:
            return row.place;
        case 1:
            return learn::OpenNote{.mark = row.mark};
        case 2:
            return learn::RemoveMark{.mark = row.mark};
        default:
            return {};
    }
}

/// Returns the lower edge of its card.
float draw_note(Scene& scene, const NoteRow& row, std::size_t number, Rect area,
                learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const std::string id = "notes." + std::to_string(number);
    ui::OpenCard card(ui, area);
    const std::size_t stripe_at = ui.list().commands.size();
    ui.fill({area.x + 8, area.y + 10, kStripe, 0}, row.tone, 2);
    Rect inner{area.x + 26, area.y + 14, area.width - 42, 1e6F};
    draw_words(scene, row.about, ui::type::small().in(Tone::Muted), inner);
    draw_words(scene, row.quoted, ui::type::body(), inner);
    if (!row.note.empty()) {
        draw_words(scene, scene.words.text("note.label"), ui::type::label(), inner);
        draw_words(scene, row.note, ui::type::chrome(), inner);
    }
    if (!row.trouble.empty()) {
        draw_words(scene, "! " + row.trouble, ui::type::small().in(Tone::Amber), inner);
    }
    ui.say({.id = id,
            .role = ui::Role::Text,
            .name = row.about,
            .value = row.quoted + (row.quoted.empty() || row.note.empty() ? "" : "\n") + row.note +
                     (row.trouble.empty() ? "" : "\n" + row.trouble),
            .rect = {area.x, area.y, area.width, inner.y - area.y}});
    const learn::Action wanted = draw_buttons(scene, row, id, inner);
    action = learn::acted(wanted) ? wanted : action;
    const float height = inner.y + 14 - area.y;
    card.close(height);
    std::get<paint::FillRect>(ui.list().commands[stripe_at]).rect.height = height - 20;
    return area.y + height;
}

void draw_lessons(Scene& scene, const NotesView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    std::size_t number = 0;
    for (std::size_t i = 0; i < view.lessons.size(); ++i) {
        const NotesLesson& lesson = view.lessons[i];
        base::cut_top(area, ui::heading(ui, "notes.lesson." + std::to_string(i), area, lesson.title,
                                        ui::type::serif(21)) +
                                10);
        for (const NoteRow& row : lesson.rows) {
            const float bottom =
                draw_note(scene, row, number++, {area.x, area.y, area.width, 100}, action);
            base::cut_top(area, bottom - area.y + 12);
        }
        base::cut_top(area, 14);
    }
}

learn::Action draw_top(Scene& scene, const NotesView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    ui::ButtonRow row{.buttons = {{.id = "notes.back",
                                   .label = "← " + scene.words.text("back"),
                                   .small = true,
                                   .name = scene.words.text("back")}}};
    if (!view.lessons.empty()) {
        row.buttons.push_back(
            {.id = "notes.export", .label = scene.words.text("notes.export"), .small = true});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width) + 18);
    base::cut_top(area, ui::heading(ui, "notes.title", area, scene.words.text("notes.title"),
                                    ui::type::title()) +
                            8);
    if (pressed < 0) {
        return {};
    }
    return pressed == 0 ? learn::Action(learn::GoBack{}) : learn::Action(learn::ExportNotes{});
}

void draw_panel(Scene& scene, const char* id, const char* title, const char* words, Rect& area) {
    const ui::Panel panel{
        .id = id, .title = scene.words.text(title), .words = scene.words.text(words)};
    const float height = ui::panel_height(scene.ui, panel, area.width);
    ui::panel(scene.ui, panel, base::cut_top(area, height));
    base::cut_top(area, 18);
}

}  // namespace

learn::Action draw(Scene& scene, const NotesView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("notes");
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    Rect area = ui.begin_scroll("notes.body", body).inset(margin(scene), 0);
    base::cut_top(area, 24);
    if (area.width > kColumn) {
        area = {area.centre().x - kColumn / 2, area.y, kColumn, area.height};
    }
    const learn::Action top = draw_top(scene, view, area);
    action = learn::acted(top) ? top : action;
    if (!view.summary.empty()) {
        base::cut_top(area, ui::label(ui, "notes.summary", area, view.summary,
                                      ui::type::chrome().in(Tone::Muted), ui::Role::Status) +
                                18);
    }
    if (view.guest) {
        draw_panel(scene, "notes.guest", "guest.title", "notes.guest", area);
    }
    if (view.lessons.empty()) {
        draw_panel(scene, "notes.empty", "notes.none", "notes.how", area);
    }
    draw_lessons(scene, view, area, action);
    ui.end_scroll(area.y + 16);
    return action;
}

}  // namespace engine::screens
