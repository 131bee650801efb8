// Between places in a page's text and points of the page.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/layout/page_text.h"

namespace engine::layout {

/// The place nearest to `point`: between the letters of the nearest line, also from beside and
/// below; in a table, of the nearest cell. 0 on a page without text.
std::size_t place_near(const PageText& text, base::Point point);

/// As place_near(), but where the letter under `point` begins, whichever half of it was hit.
std::size_t letter_under(const PageText& text, base::Point point);

/// Whether `point` lies on a line of text.
bool on_text(const PageText& text, base::Point point);

/// One rectangle for each line, or part of one, that `range` covers, from top to bottom. As high as
/// the line, so that those of a paragraph touch.
std::vector<base::Rect> rects_of(const PageText& text, TextRange range);

/// Where a caret at `place` stands: without width, as high as its line. Requires text.
base::Rect caret_at(const PageText& text, std::size_t place);

/// Where the first line that lies wholly below `y` begins; the text's end when none does.
std::size_t first_below(const PageText& text, float y);

/// From the first letter of the lines between `top` and `bottom` to the last; page coordinates.
TextRange between(const PageText& text, float top, float bottom);

}  // namespace engine::layout
