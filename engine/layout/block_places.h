// Places in a page's text as offsets into its blocks: what bookmarks, highlights and notes are kept
// by. An offset counts the bytes of content::plain_text(block), so it means the same at any width,
// in any player and after other blocks were edited.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/block.h"
#include "engine/layout/page_text.h"

namespace engine::layout {

struct BlockRange {
    std::size_t block = 0;  // index into the page's blocks
    std::size_t begin = 0;  // bytes of content::plain_text() of the block
    std::size_t end = 0;
    bool operator==(const BlockRange&) const = default;
};

/// The parts of `range` that lie in `blocks`, one for each block that has some of it, in order.
/// Titles and notes that are not the author's words belong to none.
std::vector<BlockRange> block_ranges(const PageText& text, const content::Blocks& blocks,
                                     TextRange range);

/// The way back; empty when the block is gone or no longer that long.
TextRange text_range(const PageText& text, const content::Blocks& blocks, const BlockRange& range);

}  // namespace engine::layout
