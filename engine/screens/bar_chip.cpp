#include "engine/screens/bar_chip.h"

#include <algorithm>

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using ui::type::label;
using ui::type::small;

constexpr float kSignRoom = 35;   // px before the words, for the sign
constexpr float kRightRoom = 16;  // behind them
constexpr float kBetween = 25;    // between the words and the total, for a line

Tone tone_of(ChipView::State state) {
    switch (state) {
        case ChipView::State::Counting:
            return Tone::Accent;
        case ChipView::State::PausingSoon:
            return Tone::Amber;
        case ChipView::State::Paused:
            break;
    }
    return Tone::Muted;
}

/// What Part shows besides the sign.
bool shows_total(const ChipView& chip) {
    return chip.state == ChipView::State::Counting && !chip.total.empty();
}

/// Small enough for two lines.
ui::TextLook tiny() {
    ui::TextLook look = ui::type::sans(13);
    look.line_height = 1.2F;
    return look;
}

float width_of_total(Scene& scene, const ChipView& chip) {
    return chip.total.empty() ? 0 : scene.ui.measure(chip.total, label()).width;
}

float width_of_part(Scene& scene, const ChipView& chip) {
    constexpr float kHalf = 0.65F;  // of the reason: two lines of it are never equally long
    return shows_total(chip) ? width_of_total(scene, chip)
                             : scene.ui.measure(chip.text, tiny()).width * kHalf;
}

void draw_sign(ui::Ui& ui, ChipView::State state, base::Point at) {
    if (state == ChipView::State::Paused) {  // two bars: not by colour alone
        ui.fill({at.x - 5, at.y - 5, 3, 10}, Tone::Muted);
        ui.fill({at.x + 2, at.y - 5, 3, 10}, Tone::Muted);
    } else {
        ui.disc(at, 5, tone_of(state));
    }
}

void draw_part(Scene& scene, const ChipView& chip, Rect inner) {
    if (shows_total(chip)) {
        scene.ui.text_in(inner, chip.total, label());
        return;
    }
    const bool one_line = scene.ui.measure(chip.text, small()).width <= inner.width;
    scene.ui.text_in(inner, chip.text, one_line ? small() : tiny());
}

void draw_whole(Scene& scene, const ChipView& chip, Rect inner) {
    ui::Ui& ui = scene.ui;
    if (!chip.total.empty()) {
        const Rect total = base::cut_right(inner, width_of_total(scene, chip) + 2);
        ui.text_in(total, chip.total, label());
        ui.fill({total.x - 13, inner.y + 11, 1, inner.height - 22}, Tone::Muted);
        base::cut_right(inner, kBetween);
    }
    ui.text_in(inner, chip.text, small());
}

}  // namespace

float chip_width(Scene& scene, const ChipView& chip, ChipForm form) {
    const float total = width_of_total(scene, chip);
    switch (form) {
        case ChipForm::Sign:
            return kChipHeight;
        case ChipForm::Part:
            return kSignRoom + width_of_part(scene, chip) + kRightRoom;
        case ChipForm::Whole:
            break;
    }
    return kSignRoom + scene.ui.measure(chip.text, small()).width +
           (total > 0 ? kBetween + total : 0) + kRightRoom;
}

void draw_chip(Scene& scene, const ChipView& chip, ChipForm form, Rect rect) {
    ui::Ui& ui = scene.ui;
    rect = {rect.x, rect.centre().y - kChipHeight / 2, rect.width, kChipHeight};
    ui.fill(rect, Tone::Paper, kChipHeight / 2);
    ui.stroke(rect, Tone::Line, kChipHeight / 2);
    const bool sign_only = form == ChipForm::Sign;
    draw_sign(ui, chip.state, {sign_only ? rect.centre().x : rect.x + 20, rect.centre().y});
    Rect inner = rect.inset(kSignRoom, 0);
    inner.width = std::max(0.0F, rect.right() - kRightRoom + 2 - inner.x);
    if (form == ChipForm::Whole) {
        draw_whole(scene, chip, inner);
    } else if (!sign_only) {
        draw_part(scene, chip, inner);
    }
    ui.say({.id = "bar.chip",
            .role = ui::Role::Status,
            .name = chip.text,
            .value = chip.total,
            .rect = rect});
}

}  // namespace engine::screens
