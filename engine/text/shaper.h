// FontMeasurer: shapes text with real fonts. HarfBuzz kerns, joins ligatures and places marks;
// widths are unhinted, so that they scale exactly with the text size.
//
// Words are shaped one by one. Many in one buffer cost no less: the work is per letter, and a short
// buffer lets HarfBuzz skip the tables that concern none of its letters.
//
// Direction: a word of a right-to-left script is shaped right to left; words follow each other from
// left to right. Direction overrides in the text are never obeyed.
#pragma once

#include <cstddef>
#include <memory>

#include "engine/text/font_library.h"
#include "engine/text/glyph_run.h"
#include "engine/text/shape_cache.h"

struct hb_buffer_t;

namespace engine::text {

struct Item;
struct Letter;

class FontMeasurer : public Measurer {
public:
    /// `fonts` must outlive the measurer.
    explicit FontMeasurer(FontLibrary& fonts);

    GlyphRun shape(std::string_view utf8, const Font& font) override;
    Metrics metrics(const Font& font) override;

    struct Statistics {
        std::size_t shaped = 0;    // texts that went to HarfBuzz
        std::size_t recalled = 0;  // texts that were remembered
        std::size_t cache_bytes = 0;
    };
    Statistics statistics() const;

private:
    UnitGlyphs shape_anew(std::string_view utf8, const Font& font);
    void shape_item(const std::vector<Letter>& letters, const Item& item, const Font& font,
                    UnitGlyphs& glyphs);
    GlyphRun in_size(const UnitGlyphs& glyphs, std::string_view utf8, const Font& font);

    struct EndBuffer {
        void operator()(hb_buffer_t* buffer) const;
    };

    FontLibrary& fonts_;
    ShapeCache cache_;
    Statistics statistics_;
    std::unique_ptr<hb_buffer_t, EndBuffer> buffer_;
};

}  // namespace engine::text
