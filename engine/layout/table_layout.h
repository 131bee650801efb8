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

/// Shares `available` px among columns. Where all their lines fit, they stretch in proportion. Else
/// a column whose widest line needs no more than an equal share stands unbroken, and the others,
/// never narrower than their widest words, share the rest in proportion to what they would like.
/// Where not even the words fit, words and their widest parts take the place of lines and words.
/// The sum exceeds `available` only when the parts do.
std::vector<float> column_widths(const std::vector<Extent>& columns, float available);

}  // namespace engine::layout
