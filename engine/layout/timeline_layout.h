// Timelines: what happened when, one below the other along a line.
#pragma once

#include "engine/layout/block_layout.h"

namespace engine::layout {

/// Without a line where it would leave too little room for the text.
Box place_timeline(const content::Timeline& timeline, const Frame& frame, Context& context);

}  // namespace engine::layout
