#include "engine/ui/widgets.h"

#include <algorithm>

namespace engine::ui {
namespace {

constexpr float kPadding = 24;
constexpr float kSmallPadding = 14;

TextLook label_look(const Button& button) {
    const TextLook look = button.small ? type::label() : type::strong();
    return look.aligned(button.align);
}

float padding(const Button& button) {
    return button.small ? kSmallPadding : kPadding;
}

base::Tone label_tone(const Button& button) {
    if (!button.enabled) {
        return base::Tone::Muted;
    }
    switch (button.look) {
        case Button::Look::Primary:
            return base::Tone::OnAccent;
        case Button::Look::Quiet:
            return base::Tone::Blue;
        case Button::Look::Secondary:
            break;
    }
    return base::Tone::Ink;
}

/// Where ink and muted ink are the same white, the edge alone tells what can be pressed.
base::Tone edge_tone(const Button& button, const Interaction& hand) {
    if (button.selected || hand.hovered) {
        return base::Tone::Accent;
    }
    return button.enabled ? base::Tone::ControlLine : base::Tone::Line;
}

void draw_ground(Ui& ui, const Button& button, base::Rect rect, const Interaction& hand) {
    using base::Tone;
    const bool primary = button.look == Button::Look::Primary && button.enabled;
    if (primary) {
        ui.fill(rect, Tone::Accent, kButtonRadius);
    } else if (hand.hovered || button.selected) {
        ui.fill(rect, Tone::AccentSoft, kButtonRadius);
    } else if (button.look == Button::Look::Secondary) {
        ui.fill(rect, Tone::Surface, kButtonRadius);
    }
    if (!primary && button.look != Button::Look::Quiet) {
        ui.stroke(rect, edge_tone(button, hand), kButtonRadius, button.selected ? 2 : 1);
    }
    if (primary && hand.hovered) {
        ui.stroke(rect.inset(3), Tone::OnAccent, kButtonRadius - 3, 1);
    }
    if (hand.ring) {
        ui.focus_ring(rect, kButtonRadius);
    }
}

}  // namespace

base::Size button_size(Ui& ui, const Button& button, float max_width) {
    const float inner = std::max(1.0F, max_width - 2 * padding(button));
    const base::Size words = ui.measure(button.label, label_look(button), inner);
    const float height = button.small ? kSmallButtonHeight : kButtonHeight;
    return {std::max(words.width + 2 * padding(button), height),
            std::max(height, words.height + 16)};
}

bool button(Ui& ui, const Button& button, base::Rect rect) {
    const Interaction hand =
        ui.interact({.id = button.id,
                     .role = Role::Button,
                     .name = button.name.empty() ? button.label.plain : button.name,
                     .value = button.value,
                     .enabled = button.enabled,
                     .selected = button.selected},
                    rect);
    draw_ground(ui, button, rect, hand);
    ui.text_in(rect.inset(std::min(padding(button), rect.width / 8), 0), button.label,
               label_look(button).in(label_tone(button)));
    const bool by_enter =
        button.look == Button::Look::Primary && button.enabled && ui.default_key();
    return hand.activated || by_enter;
}

void card(Ui& ui, base::Rect rect, base::Tone tone) {
    ui.fill(rect, tone, kCardRadius);
    ui.stroke(rect, base::Tone::Line, kCardRadius);
}

void progress_bar(Ui& ui, base::Rect rect, float share) {
    const float radius = rect.height / 2;
    ui.fill(rect, base::Tone::Line, radius);
    if (share > 0) {
        const float width = std::clamp(rect.width * share, rect.height, rect.width);
        ui.fill({rect.x, rect.y, width, rect.height}, base::Tone::Accent, radius);
    }
}

float heading(Ui& ui, const std::string& id, base::Rect area, WordsRef words,
              const TextLook& look) {
    return label(ui, id, area, words, look, Role::Heading);
}

float label(Ui& ui, const std::string& id, base::Rect area, WordsRef words, const TextLook& look,
            Role role) {
    const float height = ui.text(area, words, look);
    ui.say({.id = id,
            .role = role,
            .name = std::string(words.plain),
            .rect = {area.x, area.y, area.width, height}});
    return height;
}

namespace {

constexpr float kPanelPadding = 18;
constexpr float kPanelBar = 5;

}  // namespace

float panel_width_inside(float width) {
    return width - 2 * kPanelPadding - kPanelBar;
}

float panel_height(Ui& ui, const Panel& panel, float width, float inside) {
    const float title =
        panel.title.empty()
            ? 0
            : ui.measure(panel.title, type::strong(), panel_width_inside(width)).height + 4;
    return title + inside + 28;
}

float panel_height(Ui& ui, const Panel& panel, float width) {
    return panel_height(ui, panel, width,
                        ui.measure(panel.words, panel.look, panel_width_inside(width)).height);
}

base::Rect panel_frame(Ui& ui, const Panel& panel, base::Rect rect) {
    ui.fill(rect, panel.ground, 6);
    ui.fill({rect.x, rect.y, kPanelBar, rect.height}, panel.tone, 2);
    base::Rect inner{rect.x + kPanelBar + kPanelPadding, rect.y + 14,
                     panel_width_inside(rect.width), rect.height};
    if (!panel.title.empty()) {
        base::cut_top(inner, ui.text(inner, panel.title, type::strong().in(panel.tone)) + 4);
    }
    return inner;
}

void panel(Ui& ui, const Panel& panel, base::Rect rect) {
    ui.text(panel_frame(ui, panel, rect), panel.words, panel.look.on(panel.ground));
    ui.say({.id = panel.id,
            .role = panel.role,
            .name = panel.title.empty() ? panel.words.plain : panel.title,
            .value = panel.title.empty() ? "" : panel.words.plain,
            .rect = rect});
}

namespace {

/// Places the buttons of a row from the left, line by line.
std::vector<base::Rect> place(Ui& ui, const ButtonRow& row, base::Rect area) {
    std::vector<base::Rect> rects;
    float x = 0;
    float y = 0;
    float line_height = 0;
    for (const Button& button : row.buttons) {
        const base::Size size = button_size(ui, button, area.width);
        if (x > 0 && x + size.width > area.width) {
            y += line_height + row.gap;
            x = 0;
            line_height = 0;
        }
        rects.push_back({area.x + x, area.y + y, std::min(size.width, area.width), size.height});
        x += size.width + row.gap;
        line_height = std::max(line_height, size.height);
    }
    return rects;
}

}  // namespace

float row_height(Ui& ui, const ButtonRow& row, float width) {
    const auto rects = place(ui, row, {0, 0, width, 0});
    return rects.empty() ? 0 : rects.back().bottom();
}

int button_row(Ui& ui, const ButtonRow& row, base::Rect area) {
    auto rects = place(ui, row, area);
    if (row.align == Align::Right && !rects.empty()) {
        const bool one_line = rects.front().y == rects.back().y;
        const float shift = one_line ? area.right() - rects.back().right() : 0;
        for (base::Rect& rect : rects) {
            rect.x += shift;
        }
    }
    int pressed = -1;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (button(ui, row.buttons[i], rects[i])) {
            pressed = static_cast<int>(i);
        }
    }
    return pressed;
}

}  // namespace engine::ui
