// Which letters belong to which glyphs: what a PDF needs so that its words can be found, copied and
// read aloud.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/glyph_run.h"

namespace engine::print {

/// A stretch of a run that cairo draws in one call: glyphs of one face, whose clusters follow the
/// text from left to right, or all of them from right to left.
struct TextPart {
    struct Cluster {
        int bytes = 0;
        int glyphs = 0;
    };
    std::string text;  // UTF-8 in reading order
    std::vector<text::Glyph> glyphs;
    std::vector<Cluster> clusters;  // in reading order; their sums are the sizes of both
    bool backward = false;          // reading order is from right to left
};

struct TextParts {
    std::vector<TextPart> parts;
    bool space_follows = false;  // `text` ended with a space that no glyph shows
};

/// Soft hyphens vanish: a word that may be divided is still one word. The hyphen that layout draws
/// where it is divided, whose cluster lies behind the text, says "-".
TextParts text_parts(const text::GlyphRun& run, std::string_view text);

}  // namespace engine::print
