// Charts: a drawing of a table's numbers, and below it the table itself, which says the same to
// those who cannot see the drawing, who look for its words or who copy it.
#pragma once

#include "engine/layout/block_layout.h"

namespace engine::layout {

Box place_chart(const content::Chart& chart, const Frame& frame, Context& context);

}  // namespace engine::layout
