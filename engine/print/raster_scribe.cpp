#include "engine/print/raster_scribe.h"

#include <cmath>
#include <cstddef>
#include <cstring>

#include "engine/text/glyph_raster.h"

namespace engine::print {
namespace {

constexpr std::size_t kMostMasks = 4096;  // a page of every script there is still fits

Surface to_surface(const text::GlyphBitmap& bitmap) {
    if (bitmap.width == 0 || bitmap.height == 0) {
        return nullptr;
    }
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, bitmap.width, bitmap.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return nullptr;
    }
    cairo_surface_flush(surface.get());
    const auto width = static_cast<std::size_t>(bitmap.width);
    const int stride = cairo_image_surface_get_stride(surface.get());
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    for (std::size_t y = 0; y < static_cast<std::size_t>(bitmap.height); ++y, row += stride) {
        std::memcpy(row, &bitmap.coverage[y * width], width);
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

}  // namespace

void RasterScribe::write(const paint::DrawGlyphs& glyphs, base::Point origin, float scale,
                         base::Colour colour) {
    cairo_set_source_rgb(cairo_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    const float baseline = std::round(origin.y);
    for (const text::Glyph& glyph : glyphs.run.glyphs) {
        const float pen = std::floor((origin.x + glyph.x * scale) * 4 + 0.5F) / 4;
        const float whole = std::floor(pen);
        const int quarter = static_cast<int>(std::lround((pen - whole) * 4));
        const Mask& found = mask(glyph, glyphs.run.font, glyphs.run.font.size * scale, quarter);
        if (found.coverage) {
            const float y = baseline + std::round(glyph.y * scale);
            cairo_mask_surface(cairo_, found.coverage.get(), whole + static_cast<float>(found.left),
                               y + static_cast<float>(found.top));
        }
    }
}

const RasterScribe::Mask& RasterScribe::mask(const text::Glyph& glyph, const text::Font& font,
                                             float size_px, int quarter) {
    const bool embolden = fonts_.needs_embolden(glyph.face, font);
    const Key key{glyph.face, glyph.index, size_px, quarter, embolden};
    if (const auto known = masks_.find(key); known != masks_.end()) {
        return known->second;
    }
    if (masks_.size() >= kMostMasks) {
        masks_.clear();
    }
    const text::GlyphBitmap bitmap =
        text::rasterise(fonts_, glyph.face, glyph.index, size_px, quarter,
                        embolden ? text::Embolden::Yes : text::Embolden::No);
    return masks_[key] = {.coverage = to_surface(bitmap), .left = bitmap.left, .top = -bitmap.top};
}

}  // namespace engine::print
