#include "engine/ui/text_field.h"

#include <algorithm>

#include "engine/ui/text_edit.h"
#include "engine/ui/utf32.h"
#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

constexpr float kBoxHeight = 52;
constexpr float kPadding = 18;
constexpr float kCaretHeight = 28;

float box_height(const TextField& field) {
    return field.small ? kSmallButtonHeight : kBoxHeight;
}

/// What is seen of the text: letters, or a dot for each.
std::string shown(const TextField& field, std::u32string_view characters) {
    return field.secret ? to_utf8(std::u32string(characters.size(), U'•')) : to_utf8(characters);
}

float width_of(Ui& ui, const TextField& field, std::u32string_view characters) {
    // A trailing space has width here though a line's end would swallow it.
    return ui.measurer().shape(shown(field, characters), type::body().font).width;
}

/// The caret position nearest to `x` px from the text's start.
std::size_t position_at(Ui& ui, const TextField& field, std::u32string_view characters, float x) {
    std::size_t position = 0;
    float before = 0;
    while (position < characters.size()) {
        const float after = width_of(ui, field, characters.substr(0, position + 1));
        if (x < (before + after) / 2) {
            break;
        }
        before = after;
        ++position;
    }
    return position;
}

void draw_box(Ui& ui, const TextField& field, base::Rect box, const Interaction& hand) {
    const base::Tone edge = !field.error.empty() ? base::Tone::Red
                            : hand.focused       ? base::Tone::Accent
                                                 : base::Tone::ControlLine;
    ui.fill(box, base::Tone::Surface, kButtonRadius + 2);
    ui.stroke(box, edge, kButtonRadius + 2, hand.focused ? 2 : 1);
    if (hand.ring) {
        ui.focus_ring(box, kButtonRadius + 2);
    }
}

void draw_text(Ui& ui, const TextField& field, base::Rect box, const TextEdit& edit, bool focused) {
    const std::u32string_view all = edit.characters();
    const base::Rect inner = box.inset(kPadding, 0);
    // A text longer than the box is shifted so that the caret stays in sight.
    const float caret = width_of(ui, field, all.substr(0, edit.caret()));
    const float shift = focused ? std::max(0.0F, caret - inner.width + 2) : 0;
    const float left = inner.x - shift;
    const float top = box.centre().y - kCaretHeight / 2;
    ui.list().commands.emplace_back(paint::Clip{.rect = inner.inset(-2, 0)});
    if (focused && edit.selection_begin() != edit.selection_end()) {
        const float from = width_of(ui, field, all.substr(0, edit.selection_begin()));
        const float to = width_of(ui, field, all.substr(0, edit.selection_end()));
        ui.fill({left + from, top, to - from, kCaretHeight}, base::Tone::AccentSoft);
        ui.stroke({left + from, top, to - from, kCaretHeight}, base::Tone::Accent);
    }
    if (all.empty()) {
        ui.text_in({inner.x, box.y, 1e6F, box.height}, field.prompt,
                   type::body().in(base::Tone::Muted));
    } else {
        ui.text_in({left, box.y, 1e6F, box.height}, shown(field, all), type::body());
    }
    if (focused) {
        ui.fill({left + caret, top, 2, kCaretHeight}, base::Tone::Ink);
    }
    ui.list().commands.emplace_back(paint::Unclip{});
}

}  // namespace

float text_field_height(Ui& ui, const TextField& field, float width) {
    const float label =
        field.label.empty() ? 0 : ui.measure(field.label, type::label(), width).height + 6;
    const float error =
        field.error.empty() ? 0 : ui.measure(field.error, type::small(), width).height + 6;
    return label + box_height(field) + error;
}

std::string text_field(Ui& ui, const TextField& field, base::Rect area) {
    if (!field.label.empty()) {
        base::cut_top(area, ui.text(area, field.label, type::label()) + 6);
    }
    const base::Rect box = base::cut_top(area, box_height(field));
    TextEdit& edit = ui.edit(field.id, field.limit);
    const Interaction hand =
        ui.interact({.id = field.id,
                     .role = Role::TextField,
                     .name = field.label.empty() ? field.prompt : field.label,
                     .value = field.secret ? shown(field, edit.characters()) : edit.text(),
                     .marks = field.error.empty() ? std::vector<std::string>{}
                                                  : std::vector<std::string>{"invalid"},
                     .takes_text = true},
                    box);
    if (hand.pressed_at) {
        const float x = hand.pressed_at->x - box.x - kPadding;
        edit.place_caret(position_at(ui, field, edit.characters(), x));
    }
    if (hand.focused) {
        // A PIN may be pasted, but never copied: the clipboard outlives the sign-in.
        edit.apply(ui.take_text(),
                   field.secret ? Clipboard{.paste = ui.clipboard().paste} : ui.clipboard());
    }
    if (hand.hovered) {
        ui.cursor(Cursor::Text);
    }
    draw_box(ui, field, box, hand);
    draw_text(ui, field, box, edit, hand.focused);
    if (!field.error.empty()) {
        base::cut_top(area, 6);
        label(ui, field.id + ".error", area, "! " + field.error, type::small().in(base::Tone::Red),
              Role::Alert);
    }
    return edit.text();
}

}  // namespace engine::ui
