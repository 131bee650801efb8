// Glyph runs: text after shaping, and the one seam between layout and fonts.
//
// Shaping is done at the nominal size without hinting, so that a run's width scales exactly with
// the text size; only the rasteriser ever knows about device pixels.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine::text {

enum class Family : std::uint8_t {
    Sans,
    Serif,
    Mono,
    Dyslexic  // OpenDyslexic; the sans where it is not installed
};

struct Font {
    Family family = Family::Sans;
    bool bold = false;
    bool italic = false;
    float size = 18;           // px at 100 %
    bool tabular = false;      // digits of one width, where the font has such
    float letter_spacing = 0;  // em, after every letter; ligatures are not formed then
    float word_spacing = 0;    // em, added to every space
    bool operator==(const Font&) const = default;
};

struct Glyph {
    std::uint16_t face =
        0;  // index into the font library; a fallback face may differ from its neighbours
    std::uint32_t index = 0;    // glyph index in that face
    std::uint32_t cluster = 0;  // byte offset of its first character in the shaped text
    float x = 0;                // pen position from the run's start, including the offset
    float y = 0;                // offset from the baseline, down
    float advance = 0;
    bool operator==(const Glyph&) const = default;
};

struct GlyphRun {
    Font font;
    std::vector<Glyph> glyphs;  // in visual order, left to right
    float width = 0;
    bool operator==(const GlyphRun&) const = default;
};

struct Metrics {
    float ascent = 0;   // above the baseline, positive
    float descent = 0;  // below the baseline, positive
    float x_height = 0;
};

/// Turns text into glyph runs. Layout knows nothing else about fonts; tests give it letters that
/// are all equally wide.
class Measurer {
public:
    Measurer() = default;
    Measurer(const Measurer&) = delete;
    Measurer& operator=(const Measurer&) = delete;
    Measurer(Measurer&&) = delete;
    Measurer& operator=(Measurer&&) = delete;
    virtual ~Measurer() = default;

    /// Shapes `utf8`, which holds no line ends. Never fails: what no font has becomes a box.
    virtual GlyphRun shape(std::string_view utf8, const Font& font) = 0;
    virtual Metrics metrics(const Font& font) = 0;
};

}  // namespace engine::text

// Compiled once, in glyph_run.cpp.
extern template class std::vector<engine::text::Glyph>;
