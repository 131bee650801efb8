#include "engine/base/theme.h"

#include <algorithm>
#include <cmath>

namespace engine::base {
namespace {

constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>((hex >> 16U) & 0xFFU),
            static_cast<std::uint8_t>((hex >> 8U) & 0xFFU), static_cast<std::uint8_t>(hex & 0xFFU),
            255};
}

constexpr Colour black(std::uint8_t alpha) {
    return {0, 0, 0, alpha};
}

// Each palette is in the order of enum Tone: six tones of page and text, three accents, three
// pairs of a colour and its ground, the ring and the sign-in panel, six grounds of marked text,
// the edge, the scrim. The focus ring is the extreme of its theme: with accents in the middle of
// the scale no other colour stands out from page, card and button alike. Dark accents leave no room
// even for that, so a ring is drawn with a gap of page around a filled button.
// clang-format off

constexpr Theme kLight{ThemeName::Light, {
    rgb(0xFAF7F0), rgb(0xFFFFFF), rgb(0x1F2430), rgb(0x59616E), rgb(0xD8D2C3), rgb(0x8A8470),
    rgb(0x1B6650), rgb(0xFFFFFF), rgb(0xE2EFE9),
    rgb(0x7A4F00), rgb(0xFFF1D0), rgb(0x9E2428), rgb(0xFBE7E5), rgb(0x1D5584), rgb(0xE5EFF7),
    rgb(0x000000), rgb(0x1B6650), rgb(0xFFFFFF),
    rgb(0xC8E0F6), rgb(0xFFEBAE), rgb(0xFFD684), rgb(0xFFE2A8), rgb(0xCDEBD0), rgb(0xCFE4FA),
    black(0), black(0x66)}};

constexpr Theme kDark{ThemeName::Dark, {
    rgb(0x15181D), rgb(0x1E232B), rgb(0xECE9E2), rgb(0xA8AFBA), rgb(0x39404B), rgb(0x75808F),
    rgb(0x6CC6A2), rgb(0x10231C), rgb(0x1F3A31),
    rgb(0xF0C263), rgb(0x3A2F16), rgb(0xF19A96), rgb(0x43211F), rgb(0x8FC1EA), rgb(0x1D3244),
    rgb(0xFFFFFF), rgb(0x173D31), rgb(0xECE9E2),
    rgb(0x1F4468), rgb(0x46390C), rgb(0x573D00), rgb(0x4B370F), rgb(0x164A36), rgb(0x1C3F5E),
    black(0), black(0x99)}};

// Only the decorative line is grey: on a white one the yellow of a progress bar would vanish.
constexpr Theme kContrast{ThemeName::Contrast, {
    rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x767676), rgb(0xFFFFFF),
    rgb(0xFFFF00), rgb(0x000000), rgb(0x000000),
    rgb(0xFFFF00), rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFF00), rgb(0x000000),
    rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF),
    rgb(0x0042A0), rgb(0x5A4A00), rgb(0x6A5000), rgb(0x5A4A00), rgb(0x00522B), rgb(0x0042A0),
    rgb(0x767676), black(0xB3)}};

constexpr std::array<std::string_view, kTones> kNames{
    "paper", "surface", "ink", "muted", "line", "control-line",
    "accent", "on-accent", "accent-soft",
    "amber", "amber-soft", "red", "red-soft", "blue", "blue-soft",
    "focus", "brand", "on-brand",
    "selected", "found", "found-here", "tint-amber", "tint-green", "tint-blue",
    "edge", "scrim"};
// clang-format on

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

}  // namespace

const Theme& theme(ThemeName name) {
    switch (name) {
        case ThemeName::Dark:
            return kDark;
        case ThemeName::Contrast:
            return kContrast;
        case ThemeName::Light:
            break;
    }
    return kLight;
}

std::string_view name(Tone tone) {
    return kNames.at(static_cast<std::size_t>(tone));
}

double contrast(Colour a, Colour b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace engine::base
