#include "engine/render/text_rasteriser.h"

#include <cmath>
#include <utility>

#include "engine/text/glyph_raster.h"

namespace engine::render {

Rasteriser text_rasteriser(text::FontLibrary& fonts) {
    return [&fonts](const text::Glyph& glyph, const text::Font& font, float size_px,
                    float subpixel_x) {
        const auto embolden =
            fonts.needs_embolden(glyph.face, font) ? text::Embolden::Yes : text::Embolden::No;
        const int quarter = static_cast<int>(std::lround(subpixel_x * 4));
        auto bitmap = text::rasterise(fonts, glyph.face, glyph.index, size_px, quarter, embolden);
        // FreeType counts upwards from the baseline, the screen downwards.
        return GlyphImage{.width = bitmap.width,
                          .height = bitmap.height,
                          .left = bitmap.left,
                          .top = -bitmap.top,
                          .coverage = std::move(bitmap.coverage)};
    };
}

}  // namespace engine::render
