// Names for places on a page that survive edits elsewhere on it.
#pragma once

#include <string>
#include <vector>

#include "content/block.h"

namespace engine::layout {

/// One key for each block: a hash of its kind and words, numbered where blocks are equal. A block's
/// key changes only when its own words do, or when an equal block appears or vanishes above it.
std::vector<std::string> anchor_keys(const content::Blocks& blocks);

}  // namespace engine::layout
