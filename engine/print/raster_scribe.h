// Letters of a picture: the same coverage at the same whole and quarter px as in the window.
#pragma once

#include <cstdint>
#include <map>
#include <tuple>

#include "engine/print/cairo_handles.h"
#include "engine/print/list_player.h"
#include "engine/text/font_library.h"

namespace engine::print {

class RasterScribe : public Scribe {
public:
    /// Borrows both.
    RasterScribe(cairo_t* cairo, text::FontLibrary& fonts) : cairo_(cairo), fonts_(fonts) {}

    void write(const paint::DrawGlyphs& glyphs, base::Point origin, float scale,
               base::Colour colour) override;

private:
    struct Mask {
        Surface coverage;  // null: nothing to see
        int left = 0;      // px from the pen
        int top = 0;       // px below the baseline
    };
    using Key = std::tuple<std::uint16_t, std::uint32_t, float, int, bool>;

    const Mask& mask(const text::Glyph& glyph, const text::Font& font, float size_px, int quarter);

    cairo_t* cairo_;
    text::FontLibrary& fonts_;
    std::map<Key, Mask> masks_;
};

}  // namespace engine::print
