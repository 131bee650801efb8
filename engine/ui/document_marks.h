// The marks under a page's letters: what is selected, what was found, what was highlighted.
//
// Nothing by colour alone: a selection has a bar at either end, a found word a line below, the one
// that was come to a frame, a highlight a line in its own colour.
#pragma once

#include <span>
#include <vector>

#include "engine/base/theme.h"
#include "engine/layout/page_text.h"
#include "engine/paint/display_list.h"

namespace engine::ui {

struct TextHighlight {
    layout::TextRange range;
    base::Tone ground = base::Tone::TintAmber;
    base::Tone line = base::Tone::Amber;
};

struct DocumentMarks {
    std::span<const TextHighlight> highlights;  // the lowest
    std::span<const layout::TextRange> found;   // in order
    layout::TextRange selected;                 // on top; as the word come to if it is a found one
};

/// The rectangles of `marks` that lie in `in_view`, in px of the page's layout, lowest first.
std::vector<paint::FillRect> mark_rects(const layout::PageText& text, const DocumentMarks& marks,
                                        layout::TextRange in_view);

}  // namespace engine::ui
