// Stage three: shaped pieces become lines of positioned fragments.
//
// Greedy: a line takes words until the next one does not fit. In a narrow column that word is
// divided when the line would otherwise stay more than a fifth empty; a last line that would be one
// short word gets the word before it for company. A word wider than a whole line is broken first
// where it may reluctantly be, then at a hyphen, then between any two letters.
#pragma once

#include <string_view>
#include <vector>

#include "content/block.h"
#include "engine/layout/text_run.h"
#include "engine/layout/word_divider.h"

namespace engine::layout {

struct LineFrame {
    base::Point origin;     // the first line's top left corner
    float width = 0;        // px
    float line_height = 0;  // px
    text::Metrics metrics;  // of the paragraph's own font: every line sits alike
    content::Table::Align align = content::Table::Align::Left;
    text::GlyphRun hyphen;           // shown where a line ends at a soft hyphen
    WordDivider* divider = nullptr;  // divides words; null: they stay whole
    bool no_lone_word = false;       // pull a word down to a last line of one short word
};

/// The hyphen that `text` needs at line ends, in `font`; nothing when it has no soft hyphens.
text::GlyphRun hyphen_for(const ShapedText& text, const text::Font& font, text::Measurer& measurer);

/// Whether a line that ends with `text` shows a hyphen that the author allowed.
bool ends_with_soft_hyphen(std::string_view text);

/// A text that is not empty has at least one line. No line is wider than the frame unless a
/// single letter is.
std::vector<Line> build_lines(ShapedText text, const LineFrame& frame);

/// Adds the rectangles of every link and term in `lines` to those of `page`: one for each line that
/// it runs over.
void add_rects(const std::vector<Line>& lines, PageLayout& page);

/// Where text of these metrics stands in a strip from `top`, `height` px high.
inline float baseline_in(float top, float height, const text::Metrics& metrics) {
    return top + (height - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
}

}  // namespace engine::layout
