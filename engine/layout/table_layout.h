// Tables: columns as wide as their words need and share what is left, cells wrapped.
//
// A table whose longest words do not fit is wider than the page; nothing else ever is.
#pragma once

#include <vector>

#include "engine/layout/block_layout.h"

namespace engine::layout {

inline constexpr float kHeaderRule = 2;  // px, below the header, part of its row
inline constexpr float kRowRule = 1;     // px, below every other row, part of it

Box place_table(const content::Table& table, const Frame& frame, Context& context);

/// Shares `available` px among columns. Each gets its widest word, or where not even those fit its
/// widest part of a word; what is left is given in proportion to what the columns would like. The
/// sum exceeds `available` only when the parts do.
std::vector<float> column_widths(const std::vector<Extent>& columns, float available);

}  // namespace engine::layout
