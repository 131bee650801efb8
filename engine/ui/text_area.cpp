#include "engine/ui/text_area.h"

#include <algorithm>

#include "engine/ui/text_edit.h"
#include "engine/ui/typed_lines.h"
#include "engine/ui/utf32.h"
#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using base::Rect;

constexpr float kPadding = 14;
constexpr std::size_t kPageful = 8;  // lines that Page Down goes
constexpr float kCaret = 2;          // px wide

float line_height() {
    return type::body().font.size * type::body().line_height;
}

TypedLines lines_of(Ui& ui, const TextEdit& edit, float width) {
    return {edit.characters(), width - 2 * kPadding - kCaret, type::body().font, ui.measurer()};
}

float box_height(const TextArea& area, const TypedLines& lines) {
    return static_cast<float>(std::max(lines.lines().size(), area.least_lines)) * line_height() +
           2 * kPadding;
}

void go(TextEdit& edit, std::size_t position, bool select) {
    if (select) {
        edit.select_to(position);
    } else {
        edit.place_caret(position);
    }
}

/// Up and Down keep the column from which they set out, through shorter lines too.
void go_lines(TextEdit& edit, const TypedLines& lines, int by, bool select) {
    const float x = edit.column().value_or(lines.x_of(edit.caret()));
    const auto here = static_cast<int>(lines.line_of(edit.caret()));
    const int last = static_cast<int>(lines.lines().size()) - 1;
    const int wanted = here + by;
    if (wanted < 0 || wanted > last) {
        go(edit, wanted < 0 ? 0 : edit.characters().size(), select);
    } else {
        go(edit, lines.position_at(static_cast<std::size_t>(wanted), x), select);
    }
    edit.keep_column(x);
}

/// True when the stroke moves by what is seen: the other keys are the edit's own.
bool move_by(TextEdit& edit, const TypedLines& lines, const Keyboard::Stroke& stroke) {
    using enum render::Key;
    const bool select = stroke.mods.shift;
    const bool whole = stroke.mods.control;
    const std::size_t line = lines.line_of(edit.caret());
    switch (stroke.key) {
        case Up:
        case Down:
            go_lines(edit, lines, stroke.key == Up ? -1 : 1, select);
            return true;
        case PageUp:
        case PageDown:
            go_lines(edit, lines, static_cast<int>(kPageful) * (stroke.key == PageUp ? -1 : 1),
                     select);
            return true;
        case Home:
            go(edit, whole ? 0 : lines.lines()[line].begin, select);
            return true;
        case End:
            go(edit, whole ? edit.characters().size() : lines.last_of(line), select);
            return true;
        default:
            return false;
    }
}

/// True when something was typed or the caret went somewhere.
bool listen(Ui& ui, TextEdit& edit, float width) {
    const auto strokes = ui.take_text(Keyboard::Text::ManyLines);
    for (const Keyboard::Stroke& stroke : strokes) {
        if (stroke.character != 0 || !move_by(edit, lines_of(ui, edit, width), stroke)) {
            edit.apply({stroke}, ui.clipboard());
        }
    }
    return !strokes.empty();
}

void point(Ui& ui, TextEdit& edit, const TypedLines& lines, const Rect& box,
           const Interaction& hand) {
    const base::Point at = hand.pressed_at.value_or(ui.pointer());
    const float row = (at.y - box.y - kPadding) / line_height();
    const auto last = static_cast<float>(lines.lines().size() - 1);
    const auto line = static_cast<std::size_t>(std::clamp(row, 0.0F, last));
    const std::size_t position = lines.position_at(line, at.x - box.x - kPadding);
    if (hand.pressed_at) {
        edit.place_caret(position);
    } else if (hand.pressed) {
        edit.select_to(position);
    }
}

Rect caret_rect(const TextEdit& edit, const TypedLines& lines, const Rect& box) {
    const auto line = static_cast<float>(lines.line_of(edit.caret()));
    return {box.x + kPadding + lines.x_of(edit.caret()), box.y + kPadding + line * line_height(),
            kCaret, line_height()};
}

/// The part of `line` that is selected, if any.
void draw_selection(Ui& ui, const TextEdit& edit, const TypedLines& lines, std::size_t line,
                    Rect strip) {
    constexpr float kLineEnd = 6;  // px: a selected line end can be seen too
    const TypedLine& here = lines.lines()[line];
    const std::size_t begin = edit.selection_begin();
    const std::size_t end = edit.selection_end();
    if (begin > here.end || (here.wrapped && begin == here.end) || end <= here.begin) {
        return;
    }
    const float left = begin > here.begin ? lines.x_of(begin) : 0;
    const float line_end = end > here.end && !here.wrapped ? kLineEnd : 0;
    const float right = end < here.end ? lines.x_of(end) : lines.width_of(line) + line_end;
    if (right > left) {
        const Rect part{strip.x + left, strip.y, right - left, strip.height};
        ui.fill(part, base::Tone::AccentSoft);
        ui.fill({part.x, part.bottom() - 2, part.width, 2}, base::Tone::Accent);
    }
}

void draw_box(Ui& ui, const Rect& box, const Interaction& hand) {
    ui.fill(box, base::Tone::Surface, kButtonRadius + 2);
    ui.stroke(box, hand.focused ? base::Tone::Accent : base::Tone::ControlLine, kButtonRadius + 2,
              hand.focused ? 2 : 1);
    if (hand.ring) {
        ui.focus_ring(box, kButtonRadius + 2);
    }
}

void draw_lines(Ui& ui, const TextEdit& edit, const TypedLines& lines, const Rect& box,
                bool focused) {
    ui.list().commands.emplace_back(paint::Clip{.rect = box.inset(2)});
    Rect strip{box.x + kPadding, box.y + kPadding, box.width - 2 * kPadding, line_height()};
    for (std::size_t i = 0; i < lines.lines().size(); ++i, strip.y += strip.height) {
        const TypedLine& line = lines.lines()[i];
        if (focused) {
            draw_selection(ui, edit, lines, i, strip);
        }
        ui.text({strip.x, strip.y, 1e6F, strip.height},
                to_utf8(edit.characters().substr(line.begin, line.end - line.begin)), type::body());
    }
    if (focused) {
        ui.fill(caret_rect(edit, lines, box), base::Tone::Ink);
    }
    ui.list().commands.emplace_back(paint::Unclip{});
}

}  // namespace

TextEdit& text_of(Ui& ui, const TextArea& area) {
    return ui.edit(area.id, area.limit, TextEdit::Lines::Many);
}

float text_area(Ui& ui, const TextArea& area, Rect rect) {
    const float label = ui.text(rect, area.label, type::label()) + 6;
    base::cut_top(rect, label);
    TextEdit& edit = text_of(ui, area);
    // Keys first: what is drawn below must make room for the line that was just begun.
    const bool moved = ui.focus() == area.id && listen(ui, edit, rect.width);
    const TypedLines lines = lines_of(ui, edit, rect.width);
    const Rect box{rect.x, rect.y, rect.width, box_height(area, lines)};
    const Interaction hand = ui.interact({.id = area.id,
                                          .role = Role::TextField,
                                          .name = area.label,
                                          .value = edit.text(),
                                          .takes_text = true,
                                          .many_lines = true},
                                         box);
    point(ui, edit, lines, box, hand);
    if (moved) {
        ui.reveal(caret_rect(edit, lines, box));
    }
    if (hand.hovered) {
        ui.cursor(Cursor::Text);
    }
    draw_box(ui, box, hand);
    draw_lines(ui, edit, lines, box, hand.focused);
    return label + box.height;
}

}  // namespace engine::ui
