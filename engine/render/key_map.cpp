#include <array>
#include <utility>

#include "engine/render/window_state.h"

namespace engine::render {
namespace {

struct Pair {
    int code;
    Key key;
};

// Letters, digits and function keys lie in rows on both sides and are counted through instead.
constexpr std::array kPairs{
    Pair{GLFW_KEY_LEFT, Key::Left},
    Pair{GLFW_KEY_RIGHT, Key::Right},
    Pair{GLFW_KEY_UP, Key::Up},
    Pair{GLFW_KEY_DOWN, Key::Down},
    Pair{GLFW_KEY_PAGE_UP, Key::PageUp},
    Pair{GLFW_KEY_PAGE_DOWN, Key::PageDown},
    Pair{GLFW_KEY_HOME, Key::Home},
    Pair{GLFW_KEY_END, Key::End},
    Pair{GLFW_KEY_TAB, Key::Tab},
    Pair{GLFW_KEY_ENTER, Key::Enter},
    Pair{GLFW_KEY_KP_ENTER, Key::Enter},
    Pair{GLFW_KEY_ESCAPE, Key::Escape},
    Pair{GLFW_KEY_SPACE, Key::Space},
    Pair{GLFW_KEY_BACKSPACE, Key::Backspace},
    Pair{GLFW_KEY_DELETE, Key::Delete},
    Pair{GLFW_KEY_INSERT, Key::Insert},
    Pair{GLFW_KEY_MENU, Key::Menu},
    Pair{GLFW_KEY_EQUAL, Key::Plus},
    Pair{GLFW_KEY_KP_ADD, Key::Plus},
    Pair{GLFW_KEY_MINUS, Key::Minus},
    Pair{GLFW_KEY_KP_SUBTRACT, Key::Minus},
    Pair{GLFW_KEY_PERIOD, Key::Period},
    Pair{GLFW_KEY_KP_DECIMAL, Key::Period},
    Pair{GLFW_KEY_COMMA, Key::Comma},
    Pair{GLFW_KEY_SLASH, Key::Slash},
    Pair{GLFW_KEY_KP_DIVIDE, Key::Slash},
};

Key nth_after(Key first, int n) {
    return static_cast<Key>(static_cast<int>(first) + n);
}

}  // namespace

Key key_from_glfw(int code) {
    if (code >= GLFW_KEY_A && code <= GLFW_KEY_Z) {
        return nth_after(Key::A, code - GLFW_KEY_A);
    }
    if (code >= GLFW_KEY_0 && code <= GLFW_KEY_9) {
        return nth_after(Key::Digit0, code - GLFW_KEY_0);
    }
    if (code >= GLFW_KEY_KP_0 && code <= GLFW_KEY_KP_9) {
        return nth_after(Key::Digit0, code - GLFW_KEY_KP_0);
    }
    if (code >= GLFW_KEY_F1 && code <= GLFW_KEY_F12) {
        return nth_after(Key::F1, code - GLFW_KEY_F1);
    }
    for (const Pair& pair : kPairs) {
        if (pair.code == code) {
            return pair.key;
        }
    }
    return Key::Unknown;
}

}  // namespace engine::render
