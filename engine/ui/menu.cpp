#include "engine/ui/menu.h"

#include <algorithm>

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

constexpr float kEntryHeight = 40;
constexpr float kPadding = 6;  // between the sheet's edge and its entries
constexpr float kIndent = 14;  // of the words in an entry
constexpr float kGap = 32;     // between an entry's words and its keys
constexpr float kMargin = 4;   // between the sheet and the window's edge
constexpr float kRadius = 8;

float keys_width(Ui& ui, const Menu& menu) {
    float widest = 0;
    for (const MenuEntry& entry : menu.entries) {
        widest = std::max(widest, ui.measure(entry.keys, type::small()).width);
    }
    return widest;
}

/// Beside the point, on the side where there is room; moved when neither has enough.
Rect sheet_rect(Ui& ui, const Menu& menu) {
    float labels = 0;
    for (const MenuEntry& entry : menu.entries) {
        labels = std::max(labels, ui.measure(entry.label, type::chrome()).width);
    }
    const Rect room = ui.screen().inset(kMargin);
    const float width =
        std::min(labels + kGap + keys_width(ui, menu) + 2 * (kIndent + kPadding), room.width);
    const float height = std::min(
        kEntryHeight * static_cast<float>(menu.entries.size()) + 2 * kPadding, room.height);
    const bool left = menu.at.x + width > room.right() && menu.at.x - width >= room.x;
    const bool above = menu.at.y + height > room.bottom() && menu.at.y - height >= room.y;
    const float x = left ? menu.at.x - width : menu.at.x;
    const float y = above ? menu.at.y - height : menu.at.y;
    return {std::clamp(x, room.x, room.right() - width),
            std::clamp(y, room.y, room.bottom() - height), width, height};
}

bool pressed_outside(const Ui& ui, const Rect& sheet) {
    return std::ranges::any_of(ui.button_events(), [&](const render::InputEvent& event) {
        const auto* down = std::get_if<render::ButtonPressed>(&event);
        return down != nullptr && !sheet.contains(down->at);
    });
}

bool draw_entry(Ui& ui, const Menu& menu, const MenuEntry& entry, Rect rect) {
    const Interaction hand = ui.interact({.id = entry.id,
                                          .role = Role::ListItem,
                                          .name = entry.label,
                                          .value = entry.keys,
                                          .enabled = entry.enabled,
                                          .group = menu.id},
                                         rect);
    if (hand.hovered || hand.focused) {
        ui.fill(rect, Tone::AccentSoft, kRadius - 2);
    }
    if (hand.ring) {
        ui.focus_ring(rect, kRadius - 2, -2);
    }
    Rect words = rect.inset(kIndent, 0);
    const TextLook look = type::chrome().in(entry.enabled ? Tone::Ink : Tone::Muted);
    const float keys = ui.measure(entry.keys, type::small()).width;
    // In a window too narrow for both, the words matter more.
    if (ui.measure(entry.label, look).width + keys + kIndent <= words.width) {
        ui.text_in(base::cut_right(words, keys), entry.keys, type::small().in(Tone::Muted));
    }
    ui.text_in(words, entry.label, look);
    return hand.activated;
}

}  // namespace

MenuAnswer menu(Ui& ui, const Menu& menu) {
    const Rect sheet = sheet_rect(ui, menu);
    if (ui.key(render::Key::Escape) || pressed_outside(ui, sheet)) {
        return {.chosen = {}, .closed = true};
    }
    const auto first = std::ranges::find(menu.entries, true, &MenuEntry::enabled);
    const bool focused =
        std::ranges::find(menu.entries, ui.focus(), &MenuEntry::id) != menu.entries.end();
    if (!focused && first != menu.entries.end()) {
        ui.focus_on(first->id);
    }
    ui.fill(sheet, Tone::Surface, kRadius);
    ui.stroke(sheet, Tone::ControlLine, kRadius);
    ui.say({.id = menu.id, .role = Role::Dialog, .name = menu.name, .rect = sheet});
    MenuAnswer answer;
    Rect area = ui.begin_scroll(menu.id, sheet.inset(1));
    base::cut_top(area, kPadding - 1);
    area = area.inset(kPadding - 1, 0);
    for (const MenuEntry& entry : menu.entries) {
        if (draw_entry(ui, menu, entry, base::cut_top(area, kEntryHeight))) {
            answer = {.chosen = entry.id, .closed = true};
        }
    }
    ui.end_scroll(area.y + kPadding - 1);
    return answer;
}

}  // namespace engine::ui
