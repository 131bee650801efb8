#include "engine/ui/ui.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "content/base/match.h"
#include "engine/layout/text_block.h"
#include "engine/paint/text_painter.h"
#include "engine/ui/passage_view.h"

namespace engine::ui {

Ui::Ui(text::Measurer& measurer, Clipboard clipboard)
    : measurer_(measurer), clipboard_(std::move(clipboard)) {}

Ui::~Ui() = default;

void Ui::begin(const FrameInput& input) {
    before_ = std::move(frame_.items);
    const float grown = input.zoom / frame_.zoom;
    pointer_ = {pointer_.x / grown, pointer_.y / grown};  // it stays where it is on the screen
    frame_ = Frame{};
    frame_.zoom = input.zoom;
    now_ = input.now;
    screen_ = {0, 0, input.window.width / input.zoom, input.window.height / input.zoom};
    frame_.chrome.size = {screen_.width, screen_.height};
    labels_.begin();
    again_ = false;
    covered_ = false;
    shield_ = std::exchange(next_shield_, {});
    areas_.clear();
    shown_.clear();
    if (!std::exchange(sheet_shown_, false)) {
        sheet_name_.clear();
    }
    keyboard_.begin(input.events);
    read_pointer(input);
    if (keyboard_.take(render::Key::Tab)) {
        move_focus(+1);
    }
    if (keyboard_.take(render::Key::Tab, {.shift = true})) {
        move_focus(-1);
    }
    move_in_group();
}

void Ui::read_pointer(const FrameInput& input) {
    buttons_.clear();
    wheels_.clear();
    const auto layout = [&](base::Point p) {
        return base::Point{p.x / input.zoom, p.y / input.zoom};
    };
    for (const render::InputEvent& event : input.events) {
        content::match(
            event, [&](const render::PointerMoved& moved) { pointer_ = layout(moved.at); },
            [&](const render::PointerLeft&) {
                // While it drags something, where it is outside still matters.
                pointer_ = left_held_ ? pointer_ : base::Point{-1, -1};
            },
            [&](render::ButtonPressed pressed) {
                pressed.at = layout(pressed.at);
                pointer_ = pressed.at;
                left_held_ |= pressed.button == render::PointerButton::Left;
                buttons_.emplace_back(pressed);
            },
            [&](render::ButtonReleased released) {
                released.at = layout(released.at);
                left_held_ &= released.button != render::PointerButton::Left;
                buttons_.emplace_back(released);
            },
            [&](render::Wheel wheel) {
                wheel.at = layout(wheel.at);
                wheels_.push_back(wheel);
            },
            [](const auto&) {});
    }
}

const Frame& Ui::end() {
    const auto is_focused = [&](const Item& item) { return item.id == focused_; };
    const bool may_still_come = focus_moved_ && !covered_;
    if (!may_still_come && std::ranges::none_of(frame_.items, is_focused)) {
        focused_.clear();
    }
    // A press may come behind the release before it, when both fall into one frame.
    if (!buttons_.empty() && std::holds_alternative<render::ButtonReleased>(buttons_.back())) {
        active_.clear();
    }
    if (!std::exchange(at_edge_, false)) {
        edge_since_.reset();
    }
    focus_moved_ = false;
    frame_.focused = focused_;
    return frame_;
}

bool Ui::entered(std::string_view name) {
    if (screen_name_ == name) {
        return false;
    }
    screen_name_ = name;
    part_name_.clear();
    focused_.clear();
    active_.clear();
    offsets_.clear();
    edits_.clear();
    passages_.clear();
    shown_.clear();
    carry_ = {};
    return true;
}

bool Ui::turned_to(std::string_view part) {
    if (part_name_ == part) {
        return false;
    }
    part_name_ = part;
    return true;
}

bool Ui::opened(std::string_view sheet) {
    sheet_shown_ = true;
    if (sheet_name_ == sheet) {
        return false;
    }
    sheet_name_ = sheet;
    return true;
}

PassageView& Ui::passage(const std::string& id) {
    auto& kept = passages_[id];
    if (kept == nullptr) {
        kept = std::make_unique<PassageView>();
    }
    return *kept;
}

PassageView& Ui::show(const std::string& id) {
    shown_.push_back(&passage(id));
    return *shown_.back();
}

void Ui::draw_cards() {
    for (PassageView* view : shown_) {
        view->draw_card(*this);
    }
}

TextEdit& Ui::edit(const std::string& id, std::size_t limit, TextEdit::Lines lines) {
    return edits_.try_emplace(id, limit, lines).first->second;
}

// Painting

void Ui::fill(base::Rect rect, base::Tone tone, float radius) {
    frame_.chrome.commands.emplace_back(
        paint::FillRect{.rect = rect, .tone = tone, .radius = radius});
}

void Ui::stroke(base::Rect rect, base::Tone tone, float radius, float width) {
    frame_.chrome.commands.emplace_back(
        paint::StrokeRect{.rect = rect, .tone = tone, .radius = radius, .width = width});
}

void Ui::disc(base::Point centre, float radius, base::Tone tone) {
    frame_.chrome.commands.emplace_back(
        paint::FillCircle{.centre = centre, .radius = radius, .tone = tone});
}

void Ui::ring(const paint::FillRing& ring) {
    frame_.chrome.commands.emplace_back(ring);
}

float Ui::text(base::Rect area, WordsRef words, const TextLook& look) {
    const float room = std::max(area.width, look.font.size);
    const auto indent = [&](const layout::Line& line) {
        const float spare = area.width - line.rect.width;
        return look.align == Align::Left ? 0 : look.align == Align::Right ? spare : spare / 2;
    };
    if (words.spans != nullptr) {
        const auto block = layout::lay_out_text(*words.spans, look.setting(), room, measurer_);
        for (const layout::Line& line : block.lines) {
            paint::paint_line(line, {area.x + indent(line), area.y}, look.tone, look.code,
                              frame_.chrome);
        }
        return block.size.height;
    }
    const layout::TextBlock& block = label(words.plain, look, room);
    for (const layout::Line& line : block.lines) {
        const float left = area.x + line.rect.x + indent(line);
        for (const layout::Fragment& fragment : line.fragments) {
            frame_.chrome.commands.emplace_back(
                paint::DrawGlyphs{.run = fragment.run,
                                  .origin = {left + fragment.x, area.y + line.baseline},
                                  .tone = look.tone});
        }
    }
    return block.size.height;
}

void Ui::text_in(base::Rect area, WordsRef words, const TextLook& look) {
    const float height = measure(words, look, area.width).height;
    text({area.x, area.y + (area.height - height) / 2, area.width, height}, words, look);
}

base::Size Ui::measure(WordsRef words, const TextLook& look, float max_width) {
    const float room = std::max(max_width, look.font.size);
    const base::Size size =
        words.spans != nullptr
            ? layout::lay_out_text(*words.spans, look.setting(), room, measurer_).size
            : label(words.plain, look, room).size;
    // Round up: a box made exactly this wide must not wrap its text by a rounding error.
    return {std::ceil(size.width), size.height};
}

const layout::TextBlock& Ui::label(std::string_view words, const TextLook& look, float room) {
    return labels_.lay_out({.words = words,
                            .font = look.font,
                            .line_height = look.font.size * look.line_height,
                            .width = room,
                            .wording = look.wording},
                           measurer_);
}

void Ui::focus_ring(base::Rect rect, float radius, float gap) {
    const float grow = gap + 1;
    stroke(rect.inset(-grow), base::Tone::Focus, radius + grow, 2);
}

}  // namespace engine::ui
