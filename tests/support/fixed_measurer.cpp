#include "tests/support/fixed_measurer.h"

namespace tests {
namespace {

/// What the font's spacing adds to a letter or a space.
float gap_after(char byte, const engine::text::Font& font) {
    return (font.letter_spacing + (byte == ' ' ? font.word_spacing : 0)) * font.size;
}

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

engine::text::GlyphRun FixedMeasurer::shape(std::string_view utf8, const engine::text::Font& font) {
    engine::text::GlyphRun run{.font = font, .glyphs = {}, .width = 0};
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (starts_character(utf8[i])) {
            const float advance = kAdvance + gap_after(utf8[i], font);
            run.glyphs.push_back({.face = 0,
                                  .index = static_cast<unsigned char>(utf8[i]),
                                  .cluster = static_cast<std::uint32_t>(i),
                                  .x = run.width,
                                  .y = 0,
                                  .advance = advance});
            run.width += advance;
        }
    }
    return run;
}

engine::text::Metrics FixedMeasurer::metrics(const engine::text::Font& font) {
    return {.ascent = font.size * 0.8F, .descent = font.size * 0.2F, .x_height = font.size * 0.5F};
}

}  // namespace tests
