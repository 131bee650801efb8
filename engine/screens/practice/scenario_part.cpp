#include "engine/screens/practice/scenario_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

/// A name, a bar and how much it is in words; beside each other when there is room.
void draw_meters(Scene& scene, const ScenarioView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    constexpr float kLeast = 170;
    constexpr float kHeight = 54;
    constexpr float kBetween = 24;
    const auto count = view.meters.size();
    const auto a_line = std::clamp<std::size_t>(static_cast<std::size_t>(area.width / kLeast), 1,
                                                std::max<std::size_t>(count, 1));
    const float width = (area.width + kBetween) / static_cast<float>(a_line);
    const std::size_t lines = (count + a_line - 1) / a_line;
    const Rect all = base::cut_top(area, static_cast<float>(lines) * kHeight);
    for (std::size_t i = 0; i < count; ++i) {
        const ScenarioView::Meter& meter = view.meters[i];
        const std::size_t row = i / a_line;
        const Rect place{all.x + static_cast<float>(i % a_line) * width,
                         all.y + static_cast<float>(row) * kHeight, width - kBetween, kHeight};
        ui.text(place, meter.name + ": " + meter.value, ui::type::label());
        ui::progress_bar(ui, {place.x, place.y + 28, place.width, 10}, meter.share);
        ui.say({.id = "practice.meter." + std::to_string(i),
                .role = ui::Role::Progress,
                .name = meter.name,
                .value = meter.value,
                .rect = place});
    }
    base::cut_top(area, 10);
}

void draw_told(Scene& scene, const ScenarioView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const float width = area.width - 48;
    const float speaker =
        view.speaker.empty() ? 0 : ui.measure(view.speaker, ui::type::strong(), width).height + 6;
    const float words = ui.measure(view.text, ui::type::body(), width).height;
    const Rect card = base::cut_top(area, speaker + words + 40);
    ui::card(ui, card);
    Rect inner = card.inset(24, 20);
    if (speaker > 0) {
        base::cut_top(inner, ui::heading(ui, "practice.speaker", inner, view.speaker,
                                         ui::type::strong().in(Tone::Accent)) +
                                 6);
    }
    ui::label(ui, "practice.told", inner, view.text, ui::type::body());
    base::cut_top(area, 14);
}

bool draw_choice(Scene& scene, const ScenarioView& view, std::size_t index, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ScenarioView::Choice& choice = view.choices[index];
    const std::string letter(1, static_cast<char>('A' + index % 26));
    const float width = area.width - 68 - 20;
    const float words = ui.measure(choice.text, ui::type::body(), width).height;
    const Rect row = base::cut_top(area, std::max(60.0F, words + 30));
    const auto hand = ui.interact({.id = "practice.choice." + choice.id,
                                   .role = ui::Role::Radio,
                                   .name = letter + ". " + choice.text,
                                   .enabled = view.may_choose,
                                   .checked = choice.chosen,
                                   .group = "choices"},
                                  row);
    const bool strong = choice.chosen || hand.hovered;
    ui.fill(row, choice.chosen ? Tone::AccentSoft : Tone::Surface, 10);
    ui.stroke(row, strong ? Tone::Accent : Tone::ControlLine, 10, choice.chosen ? 2 : 1);
    if (hand.ring) {
        ui.focus_ring(row, 10);
    }
    ui.text_in({row.x, row.y, 68, row.height}, choice.chosen ? "● " + letter : letter,
               ui::type::strong().aligned(ui::Align::Centre));
    ui.text_in({row.x + 68, row.y, width, row.height}, choice.text, ui::type::body());
    base::cut_top(area, 10);
    return hand.activated;
}

/// The map: a line from step to step, with what was chosen at each.
void draw_path(Scene& scene, const ScenarioView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    if (view.path.empty()) {
        return;
    }
    base::cut_top(area, ui::heading(ui, "practice.path", area, scene.words.text("practice.path"),
                                    ui::type::serif(21)) +
                            10);
    for (std::size_t i = 0; i < view.path.size(); ++i) {
        const ScenarioView::Step& step = view.path[i];
        Rect inner = area;
        base::cut_left(inner, 36);
        const float top = area.y;
        const ui::TextLook muted = ui::type::small().in(Tone::Muted);
        base::cut_top(inner, ui.text(inner, step.node, muted) + 2);
        const std::string chosen = (step.taken_back ? "↶ " : "→ ") + step.choice;
        base::cut_top(inner, ui.text(inner, chosen, ui::type::strong()) + 2);
        if (!step.why.empty()) {
            base::cut_top(inner, ui.text(inner, step.why, ui::type::chrome()));
        }
        base::cut_top(area, inner.y - top + 12);
        if (i + 1 < view.path.size()) {
            ui.fill({area.x + 13, top + 12, 2, area.y - top}, Tone::ControlLine);
        }
        ui.disc({area.x + 14, top + 12}, 12, step.taken_back ? Tone::Muted : Tone::Accent);
        ui.text_in({area.x, top, 28, 24}, std::to_string(i + 1),
                   ui::type::label().in(Tone::OnAccent).aligned(ui::Align::Centre));
        ui.say({.id = "practice.path." + std::to_string(i),
                .role = ui::Role::ListItem,
                .name = std::to_string(i + 1) + ". " + step.node,
                .value = step.choice + (step.why.empty() ? "" : ". " + step.why),
                .rect = {area.x, top, area.width, area.y - top}});
    }
}

}  // namespace

learn::Action draw_room(Scene& scene, const ScenarioView& view, Rect& area) {
    using learn::rooms::Verb;
    learn::Action action;
    draw_meters(scene, view, area);
    draw_told(scene, view, area);
    for (std::size_t i = 0; i < view.choices.size(); ++i) {
        if (draw_choice(scene, view, i, area)) {
            action = learn::Practise{
                .act = {.verb = Verb::Choose, .item = view.choices[i].id, .target = {}}};
        }
    }
    draw_path(scene, view, area);
    return action;
}

}  // namespace engine::screens
