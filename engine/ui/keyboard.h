// Keyboard: the keys of one frame, each taken by at most one listener.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/render/input.h"

namespace engine::ui {

class Keyboard {
public:
    /// Collects the key presses and letters of `events`.
    void begin(std::span<const render::InputEvent> events);

    /// True once if `key` was pressed with exactly these modifiers and nobody took it before.
    bool take(render::Key key, render::Mods mods = {});

    /// What the focused text field has not seen yet, in order; taken as a whole.
    struct Stroke {
        render::Key key = render::Key::Unknown;
        render::Mods mods;
        char32_t character = 0;  // not 0: a letter was typed
    };
    enum class Text { OneLine, ManyLines };
    /// With many lines Enter is theirs; with one, the keys that go up and down are not.
    std::vector<Stroke> take_text(Text text = Text::OneLine);

private:
    std::vector<Stroke> strokes_;
};

}  // namespace engine::ui
