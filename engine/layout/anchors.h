// Names for places on a page that survive edits elsewhere on it.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "content/block.h"

namespace engine::layout {

/// One key for each block: a hash of its kind and words, numbered where blocks are equal. A block's
/// key changes only when its own words do, or when an equal block appears or vanishes above it.
std::vector<std::string> anchor_keys(const content::Blocks& blocks);

/// The same, block by block.
class AnchorKeys {
public:
    /// The key of the next block; `words` is its content::plain_text().
    std::string next(const content::Block& block, const std::string& words);

private:
    std::unordered_map<std::uint64_t, int> seen_;
};

}  // namespace engine::layout
