// ViewTop: the line at the top of a view, in terms that outlive the layout, so that a change of
// text size, window or language leaves the reader on the same line.
#pragma once

#include <cstddef>
#include <optional>

#include "engine/layout/page_layout.h"
#include "engine/layout/page_text.h"

namespace engine::layout {

struct ViewTop {
    std::optional<std::size_t> letter;  // place of the line's first letter; none: no line is there
    float line_share = 0;               // of the line's height that is above the view
    std::size_t block = 0;              // index into the page's blocks
    float block_share = 0;              // of the block's height that is above the view
};

/// What is at `y`, in px of the layout.
ViewTop view_top(const PageLayout& layout, const PageText& text, float y);

/// Where it is in another layout: to the line when the text is the same, else to the same part of
/// the block with the same number.
float y_of(const ViewTop& top, const PageLayout& layout, const PageText& text, bool same_text);

}  // namespace engine::layout
