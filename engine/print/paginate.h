// Cuts laid-out pages into sheets of paper.
//
// No line of text, row of a table, picture or small frame is cut, as long as it fits on a sheet at
// all. A heading stays with what it heads, and of a paragraph never a single line is left behind or
// sent ahead. A table that goes on has its header at the top of each sheet again.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/layout/page_layout.h"

namespace engine::print {

/// A strip of a page, and where it stands on its sheet.
struct Slice {
    std::size_t page = 0;
    float from = 0;  // px of the page, [from, to)
    float to = 0;
    base::Rect header;  // of a table that goes on: stands above `from` again; empty: none
    float at = 0;       // where the header, or else `from`, comes: px from the top of the sheet
};

using Sheet = std::vector<Slice>;

struct Paper {
    float height = 0;    // px that a sheet has room for
    float page_gap = 0;  // px between two pages that share a sheet
};

/// The sheets for `pages`, one flowing after the other. A page without anything on it takes none.
/// `shrink[i]` (0 to 1) is how much smaller than px the i-th page is drawn; `at` and Paper are in
/// px that are not shrunk.
std::vector<Sheet> paginate(std::span<const layout::PageLayout> pages,
                            std::span<const float> shrink, const Paper& paper);

}  // namespace engine::print
