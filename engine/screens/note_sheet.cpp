#include "engine/screens/note_sheet.h"

#include <array>
#include <utility>

#include "engine/screens/sheet.h"
#include "engine/ui/text_area.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::MarkTint;

learn::Action choose_tint(Scene& scene, const NoteView& view, Rect& area) {
    constexpr std::array kTints{MarkTint::Amber, MarkTint::Green, MarkTint::Blue};
    ui::ButtonRow row;
    for (const auto& [key, tint] : {std::pair{"note.tint.amber", MarkTint::Amber},
                                    std::pair{"note.tint.green", MarkTint::Green},
                                    std::pair{"note.tint.blue", MarkTint::Blue}}) {
        row.buttons.push_back({.id = key,
                               .label = scene.words.text(key),
                               .small = true,
                               .selected = view.tint == tint});
    }
    const int pressed = draw_row(scene, row, area);
    base::cut_top(area, kSheetGap);
    if (pressed < 0) {
        return {};
    }
    return learn::TintMark{.mark = view.mark, .tint = kTints.at(static_cast<std::size_t>(pressed))};
}

learn::Action draw_end(Scene& scene, const NoteView& view, const std::string& written, Rect& area) {
    ui::Ui& ui = scene.ui;
    const int pressed =
        draw_row(scene,
                 {.buttons = {{.id = "note.save",
                               .label = scene.words.text("note.save"),
                               .look = ui::Button::Look::Primary},
                              {.id = "dialog.close", .label = scene.words.text("cancel")},
                              {.id = "note.remove", .label = scene.words.text("notes.remove")}}},
                 area);
    const bool by_key = ui.key(render::Key::Enter, {.control = true});
    const bool by_leaving = written != view.note && ui.key(render::Key::Escape);
    if (pressed == 0 || by_key || by_leaving) {
        return learn::EditNote{.mark = view.mark, .text = written};
    }
    if (pressed == 2) {
        return learn::RemoveMark{.mark = view.mark};
    }
    return pressed == 1 ? learn::Action(learn::CloseDialog{}) : learn::Action{};
}

}  // namespace

learn::Action draw(Scene& scene, const NoteView& view) {
    const ui::TextArea box{.id = "note.text",
                           .label = scene.words.text("note.label"),
                           .limit = learn::kNoteCharacters};
    if (scene.ui.opened("note")) {
        ui::text_of(scene.ui, box).set_text(view.note);
        scene.ui.focus_on(box.id);
    }
    const std::string title = scene.words.text("note.title");
    return draw_sheet(scene, "note", title, [&](Rect& area) -> learn::Action {
        ui::Ui& ui = scene.ui;
        base::cut_top(
            area,
            ui::label(ui, "note.about", area, view.about, ui::type::small().in(Tone::Muted)) + 8);
        if (!view.quoted.empty()) {
            base::cut_top(area,
                          ui::label(ui, "note.quoted", area, view.quoted, ui::type::body()) + 12);
        }
        learn::Action action;
        if (view.highlight) {
            action = choose_tint(scene, view, area);
        }
        base::cut_top(area, ui::text_area(ui, box, area) + kSheetGap);
        const learn::Action end = draw_end(scene, view, ui::text_of(ui, box).text(), area);
        return learn::acted(end) ? end : action;
    });
}

}  // namespace engine::screens
