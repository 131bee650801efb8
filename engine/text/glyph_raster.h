// Glyphs as coverage: what the atlas of the window keeps. The only place that knows device pixels
// before render does.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/font_library.h"

namespace engine::text {

/// 8-bit coverage, row by row from the top, no padding between rows. Empty for a space.
struct GlyphBitmap {
    int width = 0;
    int height = 0;
    int left = 0;  // device px from the pen to the left edge
    int top = 0;   // device px from the baseline up to the top edge
    std::vector<std::uint8_t> coverage;
};

enum class Embolden : std::uint8_t { No, Yes };

inline constexpr float kLargestGlyph = 640;  // device px; larger is drawn at this size

/// Draws glyph `index` of `face` at `size_px` device px, `quarter` (0-3) quarters of a px to the
/// right. Light hinting: heights meet the pixel grid, widths stay as laid out. What cannot be drawn
/// comes back empty.
GlyphBitmap rasterise(FontLibrary& fonts, std::uint16_t face, std::uint32_t index, float size_px,
                      int quarter, Embolden embolden = Embolden::No);

}  // namespace engine::text
