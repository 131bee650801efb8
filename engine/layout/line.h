// Line: one line of text with every letter in its place.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/text/glyph_run.h"

namespace engine::layout {

/// A piece of one line in one style.
struct Fragment {
    text::GlyphRun run;
    float x = 0;       // from the line's left edge
    std::string text;  // what it says, without the hyphen that a line's end shows
    int link = -1;     // index into PageLayout::links, or -1
    base::Tone tone = base::Tone::Ink;
    bool code = false;    // on a tinted ground
    int term = -1;        // index into PageLayout::terms, or -1
    bool struck = false;  // with a line through it
    float rise = 0;       // px above the baseline; only the marks of footnotes rise
    int picture = -1;     // index into PageLayout::pictures: it stands in place of the letters
};

struct Line {
    base::Rect rect;     // page coordinates; without height while it is hidden
    float baseline = 0;  // page coordinate
    std::vector<Fragment> fragments;
    std::string gap;  // what the text says between this line and the next; empty inside a word
};

}  // namespace engine::layout

// Compiled once, in page_layout.cpp.
extern template class std::vector<engine::layout::Fragment>;
extern template class std::vector<engine::layout::Line>;
