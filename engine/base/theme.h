// Colours by meaning. Everything that draws names a Tone; only a Theme knows what it looks like, so
// a page changes its theme without being laid out or painted again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace engine::base {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    bool operator==(const Colour&) const = default;
};

enum class Tone {
    Paper,        // the page
    Surface,      // cards and bars
    Ink,          // text
    Muted,        // secondary text
    Line,         // decoration only
    ControlLine,  // borders of inputs and unselected options, at least 3:1
    Accent,       // primary action, progress, selection
    OnAccent,     // text on Accent
    AccentSoft,   // a selected row
    Amber,        // "important", pace warnings
    AmberSoft,
    Red,  // wrong, danger
    RedSoft,
    Blue,  // why, notes, links
    BlueSoft,
    Focus,  // the ring round the focused control
    Brand,  // the sign-in panel
    OnBrand,
    Selected,   // under text that the reader marked
    Found,      // under words that were looked for
    FoundHere,  // under those that were come to
    TintAmber,  // under what a learner highlighted
    TintGreen,
    TintBlue,
    Edge,  // round a box in the theme where its ground is that of the page, else unseen
    Scrim  // over what a sheet puts out of reach; the only tone that is seen through
};
inline constexpr std::size_t kTones = 26;

enum class ThemeName { Light, Dark, Contrast };

struct Theme {
    ThemeName name = ThemeName::Light;
    std::array<Colour, kTones> colours{};

    Colour operator[](Tone tone) const { return colours[static_cast<std::size_t>(tone)]; }
};

/// The built-in theme of this name. Lives as long as the program.
const Theme& theme(ThemeName name);

/// "accent-soft": what dumps call the tone.
std::string_view name(Tone tone);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrast(Colour a, Colour b);

}  // namespace engine::base
