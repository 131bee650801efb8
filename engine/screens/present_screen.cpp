#include "engine/screens/present_screen.h"

#include <algorithm>

#include "engine/screens/picture_sheet.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kLargest = 2.6F;  // 18 px becomes 47 px: read from the last row
constexpr float kSmallest = 1.4F;
constexpr float kStep = 0.2F;
constexpr float kColumn = 620;  // fewer characters a line than when reading alone

/// The largest type at which the page fits the screen; a longer page scrolls at the smallest.
float magnification(Scene& scene, const ui::Document& document, Rect area) {
    float size = kLargest;
    while (size > kSmallest) {
        const float width = std::min(kColumn, (area.width - 56) / size);
        if (scene.document.height(scene.ui, document, width) * size <= area.height) {
            return size;
        }
        size -= kStep;
    }
    return kSmallest;
}

}  // namespace

learn::Action draw(Scene& scene, const PresentView& view) {
    using enum render::Key;
    ui::Ui& ui = scene.ui;
    ui.entered("present");
    if (ui.key(B) || ui.key(Period)) {
        return learn::BlankScreen{};
    }
    if (ui.key(F5) || (view.blanked && ui.key(Escape))) {
        return learn::StopPresenting{};
    }
    if (view.blanked) {
        ui.fill(ui.screen(), Tone::Ink);  // the eyes go to the trainer
        ui.say({.id = "present.blank",
                .role = ui::Role::Status,
                .name = scene.words.text("present.blank"),
                .rect = ui.screen()});
        return {};
    }
    Rect body = ui.screen();
    const Rect foot = base::cut_bottom(body, 40);
    ui.text_in(foot.inset(28, 0), view.position,
               ui::type::small().in(Tone::Muted).aligned(ui::Align::Right));
    ui.say(
        {.id = "present.position", .role = ui::Role::Status, .name = view.position, .rect = foot});
    ui::Document document = view.document;
    document.column = kColumn;
    document.magnify = magnification(scene, document, body);
    const ui::DocumentEvents events = scene.document.draw(ui, document, body);
    scene.document.close_menu(ui);  // a pointer on a projector points
    if (ui.key(Escape)) {
        return learn::StopPresenting{};  // the first Esc was the selection's, if there was one
    }
    if (events.picture) {
        return enlarged(*events.picture);
    }
    if (events.turn != 0) {
        return learn::TurnPage{.by = events.turn};
    }
    if (ui.key(Enter)) {
        return learn::TurnPage{.by = +1};
    }
    if (events.moved) {
        return learn::MoveView{.anchor = events.moved->anchor,
                               .offset = events.moved->offset,
                               .end_seen = events.moved->end_seen};
    }
    return {};
}

}  // namespace engine::screens
