#include "engine/text/shaper.h"

#include <array>
#include <utility>

#include <hb-ot.h>
#include <hb.h>

#include "engine/text/itemise.h"
#include "engine/text/utf8.h"

namespace engine::text {
namespace {

/// Stands in for letters when not even the face's box can be had.
void add_boxes(const std::vector<Letter>& letters, const Item& item, unsigned units_per_em,
               UnitGlyphs& glyphs) {
    for (std::size_t i = item.begin; i < item.end; ++i) {
        glyphs.push_back({.face = item.face,
                          .index = 0,
                          .cluster = letters[i].offset,
                          .x = 0,
                          .y = 0,
                          .advance = static_cast<float>(units_per_em) / 2});
    }
}

void fill_buffer(hb_buffer_t* buffer, const std::vector<Letter>& letters, const Item& item) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    for (std::size_t i = item.begin; i < item.end; ++i) {
        hb_buffer_add(buffer, letters[i].code, letters[i].offset);
    }
    const auto script = static_cast<hb_script_t>(item.script);
    const hb_direction_t direction = hb_script_get_horizontal_direction(script);
    hb_buffer_set_script(buffer, script);
    hb_buffer_set_direction(buffer,
                            direction == HB_DIRECTION_RTL ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    static const hb_language_t language = hb_language_from_string("lv", -1);
    hb_buffer_set_language(buffer, language);
}

/// The OpenType features that `font` asks for besides the usual ones.
struct Features {
    std::array<hb_feature_t, 3> list{};
    unsigned count = 0;

    void set(hb_tag_t tag, std::uint32_t value) {
        list.at(count++) = {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    }
};

Features features_of(const Font& font) {
    Features features;
    if (font.tabular) {
        features.set(HB_TAG('t', 'n', 'u', 'm'), 1);
    }
    if (!joins_letters(font)) {
        features.set(HB_TAG('l', 'i', 'g', 'a'), 0);
        features.set(HB_TAG('c', 'l', 'i', 'g'), 0);
    }
    return features;
}

bool is_space(std::string_view utf8, std::uint32_t at) {
    return utf8[at] == ' ' || utf8.substr(at, 2) == "\xC2\xA0";
}

/// Moves letters and words apart. Marks keep their places over their letters.
void space_out(GlyphRun& run, std::string_view utf8) {
    float moved = 0;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        Glyph& glyph = run.glyphs[i];
        glyph.x += moved;
        if (i + 1 < run.glyphs.size() && run.glyphs[i + 1].cluster == glyph.cluster) {
            continue;  // the letter goes on
        }
        const float words = is_space(utf8, glyph.cluster) ? run.font.word_spacing : 0;
        const float gap = (run.font.letter_spacing + words) * run.font.size;
        glyph.advance += gap;
        moved += gap;
    }
    run.width += moved;
}

}  // namespace

void FontMeasurer::EndBuffer::operator()(hb_buffer_t* buffer) const {
    hb_buffer_destroy(buffer);
}

FontMeasurer::FontMeasurer(FontLibrary& fonts) : fonts_(fonts), buffer_(hb_buffer_create()) {}

GlyphRun FontMeasurer::shape(std::string_view utf8, const Font& font) {
    if (const UnitGlyphs* known = cache_.find(utf8, font)) {
        ++statistics_.recalled;
        return in_size(*known, utf8, font);
    }
    ++statistics_.shaped;
    UnitGlyphs glyphs = shape_anew(utf8, font);
    GlyphRun run = in_size(glyphs, utf8, font);
    cache_.store(utf8, font, std::move(glyphs));
    return run;
}

UnitGlyphs FontMeasurer::shape_anew(std::string_view utf8, const Font& font) {
    UnitGlyphs glyphs;
    auto letters = decode(utf8);
    glyphs.reserve(letters.size());
    for (const Item& item : itemise(letters, font, fonts_)) {
        shape_item(letters, item, font, glyphs);
    }
    return glyphs;
}

void FontMeasurer::shape_item(const std::vector<Letter>& letters, const Item& item,
                              const Font& font, UnitGlyphs& glyphs) {
    hb_font_t* shaping = fonts_.shaping_font(item.face);
    if (shaping == nullptr) {
        add_boxes(letters, item, fonts_.units_per_em(item.face), glyphs);
        return;
    }
    fill_buffer(buffer_.get(), letters, item);
    const Features features = features_of(font);
    hb_shape(shaping, buffer_.get(), features.list.data(), features.count);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer_.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer_.get(), &count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs.push_back({.face = item.face,
                          .index = infos[i].codepoint,
                          .cluster = infos[i].cluster,
                          .x = static_cast<float>(places[i].x_offset),
                          .y = -static_cast<float>(places[i].y_offset),
                          .advance = static_cast<float>(places[i].x_advance)});
    }
}

GlyphRun FontMeasurer::in_size(const UnitGlyphs& glyphs, std::string_view utf8, const Font& font) {
    GlyphRun run{.font = font, .glyphs = glyphs, .width = 0};
    const Glyph* before = nullptr;
    float scale = 0;
    for (Glyph& glyph : run.glyphs) {
        if (before == nullptr || before->face != glyph.face) {
            scale = font.size / static_cast<float>(fonts_.units_per_em(glyph.face));
        }
        glyph.x = run.width + glyph.x * scale;
        glyph.y *= scale;
        glyph.advance *= scale;
        run.width += glyph.advance;
        before = &glyph;
    }
    if (font.letter_spacing != 0 || font.word_spacing != 0) {
        space_out(run, utf8);
    }
    return run;
}

Metrics FontMeasurer::metrics(const Font& font) {
    const std::uint16_t face = fonts_.face_for(font);
    hb_font_t* shaping = fonts_.shaping_font(face);
    hb_font_extents_t extents{};
    if (shaping == nullptr || hb_font_get_h_extents(shaping, &extents) == 0) {
        return {.ascent = font.size, .descent = font.size / 4, .x_height = font.size / 2};
    }
    const float scale = font.size / static_cast<float>(fonts_.units_per_em(face));
    hb_position_t x_height = 0;
    hb_ot_metrics_get_position_with_fallback(shaping, HB_OT_METRICS_TAG_X_HEIGHT, &x_height);
    return {.ascent = static_cast<float>(extents.ascender) * scale,
            .descent = -static_cast<float>(extents.descender) * scale,
            .x_height = static_cast<float>(x_height) * scale};
}

FontMeasurer::Statistics FontMeasurer::statistics() const {
    Statistics result = statistics_;
    result.cache_bytes = cache_.bytes();
    return result;
}

}  // namespace engine::text
