// Disclosures: a title, and below it what is seen only while they are open.
#pragma once

#include <functional>
#include <string>

#include "engine/layout/block_layout.h"

namespace engine::layout {

Box place_disclosure(const content::Disclosure& more, const Frame& frame, Context& context);

/// One that layout makes itself. `fill` places what it holds into the frame that it is given, adds
/// the boxes to `out` and returns their bottom.
using Fill = std::function<float(const Frame& frame, std::vector<Box>& out)>;
Box place_own_disclosure(const std::string& title, const Frame& frame, Context& context,
                         const Fill& fill);

}  // namespace engine::layout
