// Ui, the part that listens: pointer, focus and keys meet the items here.
#include <algorithm>

#include "engine/ui/ui.h"

namespace engine::ui {
namespace {

/// How far what stands from `begin` to `end` must move back to lie in view; its beginning does if
/// it is too long.
float move_into(float begin, float end, float view_begin, float view_end) {
    constexpr float kMargin = 12;  // room for the focus ring
    const float over = std::max(0.0F, end + kMargin - view_end);
    return begin - over - kMargin < view_begin ? begin - kMargin - view_begin : over;
}

/// px a second that a view moves down (up: negative) under a pointer at `y`, which may be outside.
float edge_speed(const base::Rect& view, float y) {
    constexpr float kEdge = 40;  // px from the view's upper and lower edge
    constexpr float kSlowest = 60;
    constexpr float kFastest = 420;
    const float edge = std::min(kEdge, view.height / 4);
    const float above = view.y + edge - y;
    const float below = y - (view.bottom() - edge);
    const float deep = std::min(std::max(above, below), edge);
    if (deep <= 0) {
        return 0;
    }
    const float speed = kSlowest + (kFastest - kSlowest) * deep / edge;
    return above > below ? -speed : speed;
}

}  // namespace

Interaction Ui::interact(const Control& control, base::Rect rect) {
    Item item{.id = control.id,
              .role = control.role,
              .name = control.name,
              .value = control.value,
              .enabled = control.enabled,
              .focusable = control.focusable,
              .checked = control.checked,
              .selected = control.selected,
              .marks = control.marks,
              .group = control.group,
              .takes_text = control.takes_text,
              .many_lines = control.many_lines,
              .enter_acts = control.enter_acts,
              .rect = rect};
    if (covered_) {
        return {};  // under a dialog: not there for eyes, keys or tests
    }
    item.whole = rect;
    item.offscreen = !visible(rect);
    if (!item.offscreen && !areas_.empty()) {
        item.rect = rect.intersection(areas_.back().viewport);
        item.clipped = item.rect != rect;
    }
    Interaction result = press(item);
    result.focused = focused_ == item.id && item.enabled;
    result.ring = result.focused && ring_visible_;
    if (result.ring && !item.takes_text) {
        result.activated |= (item.enter_acts && keyboard_.take(render::Key::Enter)) ||
                            keyboard_.take(render::Key::Space);
    }
    if (result.focused && focus_moved_) {
        scroll_to(rect);
    }
    frame_.items.push_back(std::move(item));
    return result;
}

Interaction Ui::press(const Item& item) {
    Interaction result;
    const auto hit = [&](base::Point p) {
        return item.rect.contains(p) && !shield_.contains(p) &&
               (areas_.empty() || areas_.back().viewport.contains(p));
    };
    if (!item.enabled) {
        return result;
    }
    result.hovered = hit(pointer_);
    for (const render::InputEvent& event : buttons_) {
        if (const auto* down = std::get_if<render::ButtonPressed>(&event)) {
            if (down->button == render::PointerButton::Left && hit(down->at)) {
                active_ = item.id;
                focused_ = item.id;
                ring_visible_ = item.takes_text;  // a mouse user sees where she clicked
                result.pressed_at = down->at;
            }
        } else if (const auto* up = std::get_if<render::ButtonReleased>(&event)) {
            if (up->button == render::PointerButton::Left && active_ == item.id) {
                result.activated |= hit(up->at);
            }
        }
    }
    result.pressed = active_ == item.id && result.hovered;
    if (result.hovered && !item.takes_text) {
        frame_.cursor = Cursor::Hand;
    }
    return result;
}

void Ui::say(Item item) {
    if (!covered_) {
        item.whole = item.rect;
        item.offscreen = !visible(item.rect);
        frame_.items.push_back(std::move(item));
    }
}

// Focus

const Item* Ui::focused_before() const {
    const auto found = std::ranges::find(before_, focused_, &Item::id);
    return focused_.empty() || found == before_.end() ? nullptr : &*found;
}

void Ui::focus_on(const std::string& id, bool show_ring) {
    focused_ = id;
    ring_visible_ = show_ring;
    focus_moved_ = true;
    again_ = true;
}

void Ui::move_focus(int step) {
    std::vector<const Item*> order;
    for (const Item& item : before_) {
        if (item.focusable && item.enabled) {
            order.push_back(&item);
        }
    }
    if (order.empty()) {
        return;
    }
    const auto here = std::ranges::find(order, focused_, [](const Item* item) { return item->id; });
    const auto count = static_cast<int>(order.size());
    int next = step > 0 ? 0 : count - 1;
    if (here != order.end()) {
        next = (static_cast<int>(here - order.begin()) + step + count) % count;
    }
    focus_on(order[static_cast<std::size_t>(next)]->id);
}

void Ui::move_in_group() {
    const Item* here = focused_before();
    if (here == nullptr || here->group.empty() || !ring_visible_) {
        return;
    }
    using enum render::Key;
    const bool back = keyboard_.take(Up) || keyboard_.take(Left);
    const bool on = !back && (keyboard_.take(Down) || keyboard_.take(Right));
    if (!back && !on) {
        return;
    }
    const Item* target = nullptr;
    for (const Item& item : before_) {
        const bool peer = item.group == here->group && item.enabled && &item != here;
        if (peer && back && &item < here) {
            target = &item;  // the last one before
        } else if (peer && on && &item > here) {
            target = &item;
            break;  // the first one after
        }
    }
    if (target != nullptr) {
        focus_on(std::string(target->id));
    }
}

// Keys

bool Ui::reserved(render::Key key) const {
    const Item* here = focused_before();
    if (here == nullptr || !here->enabled || !ring_visible_) {
        return false;
    }
    using enum render::Key;
    if (here->takes_text) {
        const bool moves_up_or_down = key == Up || key == Down || key == PageUp || key == PageDown;
        if (key == Enter || moves_up_or_down) {
            return here->many_lines;
        }
        return key != Escape && key != F1 && key != F3 && key != F5 && key != F11;
    }
    return (key == Enter && here->enter_acts) || key == Space;
}

bool Ui::key(render::Key key, render::Mods mods) {
    const bool plain = !mods.control && !mods.alt;
    return !covered_ && !(plain && reserved(key)) && keyboard_.take(key, mods);
}

bool Ui::typing() const {
    const Item* here = focused_before();
    return here != nullptr && here->enabled && here->takes_text;
}

bool Ui::default_key() {
    return !covered_ && key(render::Key::Enter);
}

// Pointer

std::span<const render::InputEvent> Ui::button_events() const {
    return covered_ ? std::span<const render::InputEvent>{} : buttons_;
}

void Ui::wake_in(std::chrono::milliseconds time) {
    frame_.wake = std::min(frame_.wake.value_or(time), time);
}

// Scrolling

bool Ui::visible(base::Rect rect) const {
    const base::Rect view = areas_.empty() ? screen_ : areas_.back().viewport;
    return rect.overlaps(view);
}

float Ui::take_wheel(base::Rect area) {
    float notches = 0;
    std::erase_if(wheels_, [&](const render::Wheel& wheel) {
        const bool ours = !covered_ && area.contains(wheel.at) && wheel.mods.none();
        notches += ours ? wheel.dy : 0;
        return ours;
    });
    return notches;
}

float Ui::take_wheel_across(base::Rect area) {
    constexpr render::Mods kShift{.shift = true};
    float notches = 0;
    std::erase_if(wheels_, [&](const render::Wheel& wheel) {
        const bool ours = !covered_ && area.contains(wheel.at);
        const bool turned = ours && wheel.mods == kShift;
        notches += turned ? wheel.dy + wheel.dx : ours && wheel.mods.none() ? wheel.dx : 0;
        return turned;
    });
    return notches;
}

base::Rect Ui::begin_scroll(const std::string& id, base::Rect viewport, bool by_keys) {
    const float offset = offsets_[id];
    areas_.push_back({.id = id, .viewport = viewport, .offset = offset, .by_keys = by_keys});
    frame_.chrome.commands.emplace_back(paint::Clip{.rect = viewport});
    return {viewport.x, viewport.y - offset, viewport.width, 1e6F};
}

void Ui::end_scroll(float content_bottom) {
    constexpr float kNotch = 60;  // px a wheel notch moves
    const ScrollArea area = areas_.back();
    areas_.pop_back();
    frame_.chrome.commands.emplace_back(paint::Unclip{});
    const base::Rect view = area.viewport;
    const float content = content_bottom - (view.y - area.offset);
    const float most = std::max(0.0F, content - view.height);
    float& offset = offsets_[area.id];
    float wanted = offset - take_wheel(view) * kNotch + edge_move(area, most);
    if (area.by_keys && areas_.empty() && !covered_ && most > 0) {
        wanted += key(render::Key::PageDown) ? view.height * 0.9F : 0;
        wanted -= key(render::Key::PageUp) ? view.height * 0.9F : 0;
        wanted += key(render::Key::Down) ? kNotch : 0;
        wanted -= key(render::Key::Up) ? kNotch : 0;
        wanted = key(render::Key::Home) ? 0 : key(render::Key::End) ? most : wanted;
    }
    wanted = std::clamp(wanted, 0.0F, most);
    again_ |= wanted != area.offset;
    offset = wanted;
    if (most > 0) {
        const float bar = std::max(24.0F, view.height * view.height / content);
        const float top = view.y + (view.height - bar) * (wanted / most);
        fill({view.right() - 6, top, 4, bar}, base::Tone::ControlLine, 2);
    }
}

void Ui::scroll_at_edge() {
    if (!areas_.empty()) {
        areas_.back().at_edge = true;
    }
}

/// What an area moves since the last frame. Only while it can move, another frame is asked for.
float Ui::edge_move(const ScrollArea& area, float most) {
    constexpr std::chrono::milliseconds kFrame{16};
    constexpr std::chrono::milliseconds kLongestFrame{100};
    const float speed = area.at_edge ? edge_speed(area.viewport, pointer_.y) : 0;
    if (speed == 0 || (speed < 0 ? area.offset <= 0 : area.offset >= most)) {
        return 0;
    }
    const auto since = std::min<base::Steady::duration>(
        now_.steady - edge_since_.value_or(now_.steady), kLongestFrame);
    at_edge_ = true;
    edge_since_ = now_.steady;
    wake_in(kFrame);
    return speed * std::chrono::duration<float>(since).count();
}

void Ui::begin_view(base::Rect viewport) {
    areas_.push_back({.id = {}, .viewport = viewport, .offset = 0});
    frame_.chrome.commands.emplace_back(paint::Clip{.rect = viewport});
}

void Ui::end_view() {
    areas_.pop_back();
    frame_.chrome.commands.emplace_back(paint::Unclip{});
}

void Ui::scroll_to(const base::Rect& rect) {
    if (areas_.empty()) {
        return;
    }
    const ScrollArea& area = areas_.back();
    const base::Rect& view = area.viewport;
    const float move = move_into(rect.y, rect.bottom(), view.y, view.bottom());
    if (area.id.empty()) {
        view_move_ = {move_into(rect.x, rect.right(), view.x, view.right()), move};
        return;  // the owner moves it
    }
    offsets_[area.id] += move;
    again_ |= move != 0;
}

}  // namespace engine::ui
