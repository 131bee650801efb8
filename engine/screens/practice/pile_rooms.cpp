#include "engine/screens/practice/pile_rooms.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::rooms::Verb;

/// The box with its tick.
void draw_box(ui::Ui& ui, bool ticked, Rect row) {
    const Rect box{row.x + 16, row.centre().y - 14, 28, 28};
    ui.fill(box, ticked ? Tone::Accent : Tone::Surface, 6);
    ui.stroke(box, ticked ? Tone::Accent : Tone::ControlLine, 6, 2);
    if (ticked) {
        ui.text_in(box, "✓", ui::type::strong().in(Tone::OnAccent).aligned(ui::Align::Centre));
    }
}

bool draw_row(Scene& scene, const ChecklistView::Row& item, Rect& area) {
    ui::Ui& ui = scene.ui;
    const float width = area.width - 60 - 16;
    const float text = ui.measure(item.text, ui::type::body(), width).height;
    const float why = item.why.empty() ? 0 : ui.measure(item.why, ui::type::small(), width).height;
    const Rect row = base::cut_top(area, std::max(ui::kButtonHeight + 8, text + why + 26));
    const auto hand = ui.interact({.id = "practice.tick." + item.id,
                                   .role = ui::Role::CheckBox,
                                   .name = item.text,
                                   .value = item.why,
                                   .checked = item.ticked,
                                   .group = "ticks"},
                                  row);
    ui.fill(row, item.ticked ? Tone::AccentSoft : Tone::Surface, 10);
    ui.stroke(row, item.ticked || hand.hovered ? Tone::Accent : Tone::ControlLine, 10);
    if (hand.ring) {
        ui.focus_ring(row, 10);
    }
    draw_box(ui, item.ticked, row);
    const float top = row.centre().y - (text + why) / 2;
    ui.text({row.x + 60, top, width, text}, item.text, ui::type::body());
    ui.text({row.x + 60, top + text, width, why}, item.why, ui::type::small().in(Tone::Muted));
    base::cut_top(area, 8);
    return hand.activated;
}

void draw_card_side(Scene& scene, const FlashCardView& view, Rect rect) {
    ui::Ui& ui = scene.ui;
    const bool turned = view.turned;
    ui::card(ui, rect, turned ? Tone::AccentSoft : Tone::Surface);
    ui.stroke(rect, turned ? Tone::Accent : Tone::ControlLine, ui::kCardRadius, turned ? 2 : 1);
    const std::string& words = turned ? view.back : view.front;
    Rect inner = rect.inset(28, 20);
    const std::string side = scene.words.text(turned ? "practice.back" : "practice.front");
    const ui::TextLook small = ui::type::small().in(Tone::Muted).aligned(ui::Align::Centre);
    base::cut_top(inner, ui.text(inner, side, small));
    const ui::TextLook look = turned ? ui::type::body() : ui::type::serif(24);
    ui.text_in(inner, words, look.aligned(ui::Align::Centre));
}

}  // namespace

learn::Action draw_room(Scene& scene, const ChecklistView& view, Rect& area) {
    learn::Action action;
    for (const ChecklistView::Row& row : view.rows) {
        if (draw_row(scene, row, area)) {
            action = learn::Practise{.act = {.verb = row.ticked ? Verb::Untick : Verb::Tick,
                                             .item = row.id,
                                             .target = {}}};
        }
    }
    return action;
}

/// As high as the longer of the two sides, so that turning it moves nothing.
learn::Action draw_room(Scene& scene, const FlashCardView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    if (view.front.empty()) {
        return {};
    }
    constexpr float kLeast = 220;
    const float inner = area.width - 56;
    const float words = std::max(ui.measure(view.front, ui::type::serif(24), inner).height,
                                 ui.measure(view.back, ui::type::body(), inner).height);
    const Rect rect = base::cut_top(area, std::max(kLeast, words + 90));
    const auto hand =
        ui.interact({.id = "practice.card",
                     .name = view.turned ? view.back : view.front,
                     .value = scene.words.text(view.turned ? "practice.back" : "practice.front"),
                     .enabled = !view.turned,
                     .enter_acts = false},
                    rect);
    draw_card_side(scene, view, rect);
    if (hand.ring) {
        ui.focus_ring(rect, ui::kCardRadius);
    }
    base::cut_top(area, 8);
    base::cut_top(area, ui::label(ui, "practice.left", area, view.left,
                                  ui::type::small().in(Tone::Muted), ui::Role::Status));
    return hand.activated ? learn::Action(learn::Practise{
                                .act = {.verb = Verb::Turn, .item = {}, .target = {}}})
                          : learn::Action{};
}

}  // namespace engine::screens
