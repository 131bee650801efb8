#include "engine/text/glyph_raster.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace engine::text {
namespace {

constexpr float kUnitsPerPixel = 64;  // FreeType counts in 26.6 fixed point
constexpr int kBoldFraction = 24;     // of the size: what FreeType itself takes for a false bold

GlyphBitmap copied(FT_GlyphSlot slot) {
    const FT_Bitmap& source = slot->bitmap;
    GlyphBitmap bitmap;
    if (source.pixel_mode != FT_PIXEL_MODE_GRAY || source.width == 0 || source.rows == 0) {
        return bitmap;
    }
    bitmap.width = static_cast<int>(source.width);
    bitmap.height = static_cast<int>(source.rows);
    bitmap.left = slot->bitmap_left;
    bitmap.top = slot->bitmap_top;
    bitmap.coverage.reserve(std::size_t{source.width} * source.rows);
    for (unsigned row = 0; row < source.rows; ++row) {
        const std::uint8_t* first = source.buffer + static_cast<std::ptrdiff_t>(row) * source.pitch;
        bitmap.coverage.insert(bitmap.coverage.end(), first, first + source.width);
    }
    return bitmap;
}

}  // namespace

GlyphBitmap rasterise(FontLibrary& fonts, std::uint16_t face, std::uint32_t index, float size_px,
                      int quarter, Embolden embolden) {
    FT_Face outlines = fonts.outline_face(face);
    if (outlines == nullptr || !(size_px > 0)) {
        return {};
    }
    const auto size = static_cast<FT_F26Dot6>(
        std::lround(std::clamp(size_px, 1.0F, kLargestGlyph) * kUnitsPerPixel));
    if (FT_Set_Char_Size(outlines, 0, size, 72, 72) != 0 ||
        FT_Load_Glyph(outlines, index, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) != 0 ||
        outlines->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
        return {};
    }
    FT_Outline& outline = outlines->glyph->outline;
    if (embolden == Embolden::Yes) {
        FT_Outline_Embolden(&outline, size / kBoldFraction);
    }
    FT_Outline_Translate(&outline, static_cast<FT_Pos>(std::clamp(quarter, 0, 3)) * 16, 0);
    if (FT_Render_Glyph(outlines->glyph, FT_RENDER_MODE_LIGHT) != 0) {
        return {};
    }
    return copied(outlines->glyph);
}

}  // namespace engine::text
