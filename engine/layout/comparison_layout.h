// Comparisons: two to four things side by side, or below each other where the page is narrow.
// A side whose list has one item only shows it without a bullet.
#pragma once

#include "engine/layout/block_layout.h"

namespace engine::layout {

inline constexpr float kSideTitle =
    10;  // px above and below the title of a side, on its own ground

Box place_comparison(const content::Comparison& comparison, const Frame& frame, Context& context);

}  // namespace engine::layout
