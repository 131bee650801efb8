#include "engine/ui/keyboard.h"

#include <algorithm>

namespace engine::ui {
namespace {

/// The keys a text field edits with; the others stay shortcuts while it has the focus.
bool edits_text(const Keyboard::Stroke& stroke, Keyboard::Text text) {
    using enum render::Key;
    const bool many_lines = text == Keyboard::Text::ManyLines;
    if (stroke.character != 0) {
        return true;
    }
    if (stroke.mods.control) {
        return stroke.key == A || stroke.key == C || stroke.key == V || stroke.key == X ||
               stroke.key == Z || stroke.key == Left || stroke.key == Right ||
               (many_lines && (stroke.key == Home || stroke.key == End));
    }
    switch (stroke.key) {
        case Enter:
        case Up:
        case Down:
        case PageUp:
        case PageDown:
            return many_lines;
        case Escape:
        case Tab:
        case F1:
        case F3:
        case F5:
        case F11:
            return false;
        default:
            return true;
    }
}

}  // namespace

void Keyboard::begin(std::span<const render::InputEvent> events) {
    strokes_.clear();
    for (const render::InputEvent& event : events) {
        if (const auto* pressed = std::get_if<render::KeyPressed>(&event)) {
            strokes_.push_back({.key = pressed->key, .mods = pressed->mods});
        } else if (const auto* typed = std::get_if<render::CharTyped>(&event)) {
            strokes_.push_back({.character = typed->character});
        }
    }
}

bool Keyboard::take(render::Key key, render::Mods mods) {
    const auto found = std::ranges::find_if(strokes_, [&](const Stroke& stroke) {
        return stroke.character == 0 && stroke.key == key && stroke.mods == mods;
    });
    if (found == strokes_.end()) {
        return false;
    }
    strokes_.erase(found);
    return true;
}

std::vector<Keyboard::Stroke> Keyboard::take_text(Text text) {
    const auto edits = [text](const Stroke& stroke) { return edits_text(stroke, text); };
    std::vector<Stroke> taken;
    std::ranges::copy_if(strokes_, std::back_inserter(taken), edits);
    std::erase_if(strokes_, edits);
    return taken;
}

}  // namespace engine::ui
