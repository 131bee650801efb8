// From a parsed document to the pages of a lesson: split, read, count and name them.
#pragma once

#include <vector>

#include "content/base/result.h"
#include "content/lesson.h"
#include "content/load/markdown_tree.h"
#include "content/load/reading.h"
#include "content/load/source_text.h"

namespace content::load {

/// At least one page. `nodes` must be those of `lines`; mistakes go to the reading's log. Fails
/// with TooLarge when blocks are nested beyond limits::kMarkdownNesting.
Result<std::vector<Page>> read_pages(MarkdownNodes nodes, const SourceLines& lines,
                                     Reading& reading);

}  // namespace content::load
