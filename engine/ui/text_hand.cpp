#include "engine/ui/text_hand.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "content/base/match.h"
#include "engine/layout/text_geometry.h"

namespace engine::ui {
namespace {

using layout::Selection;
using layout::TextStep;
using layout::Way;
using std::chrono::milliseconds;

constexpr float kSteady = 4;     // px a pressed pointer may tremble without dragging
constexpr float kEdge = 8;       // px at the window's edge that count as beyond it
constexpr float kSpeed = 10;     // px a second for each px beyond the edge
constexpr float kSlowest = 120;  // px a second
constexpr float kFastest = 2400;
constexpr milliseconds kFrame{16};
constexpr milliseconds kLongestFrame{100};

Selection::Unit unit_of(int clicks) {
    return clicks >= 3   ? Selection::Unit::Paragraph
           : clicks == 2 ? Selection::Unit::Word
                         : Selection::Unit::Letter;
}

/// How far the pointer is above (negative) or below the area. Where the area ends with the window,
/// the pointer cannot leave it: its rim counts then.
float beyond(const Ui& ui, const Paper& paper) {
    const float top = std::max(paper.area.y, ui.screen().y + kEdge);
    const float bottom = std::min(paper.area.bottom(), ui.screen().bottom() - kEdge);
    const float y = ui.pointer().y;
    return y < top ? y - top : std::max(0.0F, y - bottom);
}

}  // namespace

void TextHand::follow_pointer(Ui& ui, const layout::PageText& text, const Paper& paper) {
    dragged_ &= pressing_;
    menu_at_.reset();
    for (const render::InputEvent& event : ui.button_events()) {
        content::match(
            event,
            [&](const render::ButtonPressed& down) {
                if (paper.area.contains(down.at)) {
                    press(ui, down, text, paper);
                }
            },
            [&](const render::ButtonReleased& up) {
                if (pressing_ && up.button == render::PointerButton::Left) {
                    drag_to(up.at, text, paper);
                    pressing_ = false;
                }
            },
            [](const auto&) {});
    }
    pressing_ &= ui.left_held();
    if (pressing_) {
        drag_to(ui.pointer(), text, paper);
    }
    if (ui.hovers(paper.area) && layout::on_text(text, paper.on_page(ui.pointer()))) {
        ui.cursor(Cursor::Text);
    }
}

void TextHand::press(Ui& ui, const render::ButtonPressed& down, const layout::PageText& text,
                     const Paper& paper) {
    const base::Point at = paper.on_page(down.at);
    if (down.button == render::PointerButton::Right) {
        ui.drop_focus();
        if (!selection_.range().contains(layout::letter_under(text, at))) {
            selection_.press(text, at, Selection::Unit::Letter);
        }
        menu_at_ = down.at;
        return;
    }
    if (down.button != render::PointerButton::Left) {
        return;
    }
    ui.drop_focus();
    if (down.mods.shift) {
        selection_.extend(text, at, layout::first_below(text, paper.first_y()));
    } else {
        selection_.press(text, at, unit_of(down.clicks));
    }
    pressing_ = true;
    dragged_ = down.mods.shift || down.clicks > 1;
    pressed_at_ = down.at;
}

void TextHand::drag_to(base::Point at, const layout::PageText& text, const Paper& paper) {
    const float far = std::max(std::abs(at.x - pressed_at_.x), std::abs(at.y - pressed_at_.y));
    if (far >= kSteady) {
        dragged_ = true;
    }
    if (dragged_) {
        selection_.drag(text, paper.on_page(at));
    }
}

void TextHand::follow_keys(Ui& ui, const layout::PageText& text, const Paper& paper) {
    using enum render::Key;
    if (ui.typing()) {
        return;
    }
    if (ui.key(A, {.control = true})) {
        selection_.mark(text.whole());
    }
    if (!selection_.empty()) {
        if (ui.key(C, {.control = true}) || ui.key(Insert, {.control = true})) {
            ui.clipboard().copy(text.copied(selection_.range()));
        }
        if (ui.key(Escape)) {
            selection_.forget();
        }
    }
    step_keys(ui, text, paper);
    ask_menu(ui, text, paper);
}

void TextHand::step_keys(Ui& ui, const layout::PageText& text, const Paper& paper) {
    using enum render::Key;
    struct StepKey {
        render::Key key;
        bool control;
        TextStep step;
        Way way;
    };
    constexpr std::array kKeys{StepKey{Right, false, TextStep::Letter, Way::On},
                               StepKey{Left, false, TextStep::Letter, Way::Back},
                               StepKey{Right, true, TextStep::Word, Way::On},
                               StepKey{Left, true, TextStep::Word, Way::Back},
                               StepKey{Down, false, TextStep::Line, Way::On},
                               StepKey{Up, false, TextStep::Line, Way::Back},
                               StepKey{Down, true, TextStep::Paragraph, Way::On},
                               StepKey{Up, true, TextStep::Paragraph, Way::Back},
                               StepKey{End, false, TextStep::LineEdge, Way::On},
                               StepKey{Home, false, TextStep::LineEdge, Way::Back},
                               StepKey{End, true, TextStep::Page, Way::On},
                               StepKey{Home, true, TextStep::Page, Way::Back}};
    for (const StepKey& step : kKeys) {
        while (ui.key(step.key, {.shift = true, .control = step.control})) {
            selection_.step(text, step.step, step.way, layout::first_below(text, paper.first_y()));
            moved_ = true;
        }
    }
}

/// At the end of what is marked, or where the eye is anyway.
void TextHand::ask_menu(Ui& ui, const layout::PageText& text, const Paper& paper) {
    if (!ui.key(render::Key::Menu) && !ui.key(render::Key::F10, {.shift = true})) {
        return;
    }
    menu_at_ = base::Point{paper.left, paper.area.y};
    if (!text.empty() && selection_.placed()) {
        const base::Rect caret = paper.on_screen(layout::caret_at(text, selection_.moving()));
        menu_at_ = base::Point{std::clamp(caret.x, paper.area.x, paper.area.right()),
                               std::clamp(caret.bottom(), paper.area.y, paper.area.bottom())};
    }
}

float TextHand::drag_scroll(Ui& ui, const Paper& paper) {
    const float far = pressing_ && dragged_ ? beyond(ui, paper) : 0;
    if (far == 0) {
        scrolled_at_.reset();
        return 0;
    }
    const base::Steady now = ui.now().steady;
    const auto since =
        std::min<base::Steady::duration>(now - scrolled_at_.value_or(now), kLongestFrame);
    scrolled_at_ = now;
    ui.wake_in(kFrame);
    const float speed = std::clamp(std::abs(far) * kSpeed, kSlowest, kFastest);
    return std::copysign(speed, far) * std::chrono::duration<float>(since).count();
}

}  // namespace engine::ui
