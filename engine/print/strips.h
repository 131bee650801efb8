// The parts of a page between which paper may be cut.
#pragma once

#include <vector>

#include "engine/base/geometry.h"
#include "engine/layout/page_layout.h"

namespace engine::print {

struct Strip {
    float top = 0;  // px of the page
    float bottom = 0;
    bool with_next = false;  // does not stand at the bottom of a sheet
    int table = -1;          // index into Strips::headers: part of a table's body
};

struct Strips {
    std::vector<Strip> strips;        // from top to bottom, none touching another
    std::vector<base::Rect> headers;  // of the tables
};

/// `tallest` is what fits on a sheet: a row or picture above that is cut into lines where it has
/// any.
Strips strips_of(const layout::PageLayout& page, float tallest);

}  // namespace engine::print
