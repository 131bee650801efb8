// What a person did to the window, as plain values. All positions are device px from the window's
// top left corner.
#pragma once

#include <cstdint>
#include <variant>

#include "engine/base/geometry.h"

namespace engine::render {

/// Keys by their place on a US keyboard, whatever layout is active, so that Ctrl+F is where the
/// hand expects it under a Cyrillic layout too. Left and right twins are one key; so are the digits
/// and Enter, Plus and Minus of the keypad. Text comes as CharTyped, never from here.
// clang-format off
enum class Key : std::uint8_t {
    Unknown,
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z,
    Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12,
    Left, Right, Up, Down, PageUp, PageDown, Home, End,
    Tab, Enter, Escape, Space, Backspace, Delete, Insert, Menu,
    Plus,    // the key of "=" and "+", and the keypad's
    Minus,   // the key of "-" and "_", and the keypad's
    Period,  // the key of "." and ">", and the keypad's
    Comma,
    Slash    // the key of "/" and "?", and the keypad's
};
// clang-format on

struct Mods {
    bool shift = false;
    bool control = false;
    bool alt = false;
    bool super = false;
    bool none() const { return !shift && !control && !alt && !super; }
    bool operator==(const Mods&) const = default;
};

enum class PointerButton : std::uint8_t { Left, Right, Middle, Back, Forward };

struct KeyPressed {
    Key key = Key::Unknown;
    Mods mods;
    bool repeat = false;  // the keyboard's own repetition while the key is held
};
struct CharTyped {
    char32_t character = 0;
};
struct PointerMoved {
    base::Point at;
};
struct PointerLeft {};
struct ButtonPressed {
    PointerButton button = PointerButton::Left;
    base::Point at;
    int clicks = 1;  // 2 for a double click, 3 for a triple
    Mods mods;
};
struct ButtonReleased {
    PointerButton button = PointerButton::Left;
    base::Point at;
};
struct Wheel {
    float dx = 0;  // notches; positive scrolls to the left
    float dy = 0;  // notches; positive scrolls up
    base::Point at;
    Mods mods;
};
struct FocusChanged {
    bool focused = false;
};
struct Iconified {
    bool iconified = false;
};
struct Resized {
    base::Size size;
};
struct ScaleChanged {
    float content_scale = 1;
};
struct CloseRequested {};
struct Damaged {};  // the system lost our pixels: draw the frame again

using InputEvent =
    std::variant<KeyPressed, CharTyped, PointerMoved, PointerLeft, ButtonPressed, ButtonReleased,
                 Wheel, FocusChanged, Iconified, Resized, ScaleChanged, CloseRequested, Damaged>;

}  // namespace engine::render
