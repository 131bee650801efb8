// Tasks: list items that begin with a box, "- [ ] to do" and "- [x] done".
#pragma once

#include "content/load/markdown_tree.h"
#include "content/load/source_text.h"

namespace content::load {

/// Takes the boxes off the texts of items in `nodes` and all their children, and marks the items.
/// `lines` are what the nodes were parsed from: there "\[ ]", which is no box, looks different.
void find_tasks(MarkdownNodes& nodes, const SourceLines& lines);

}  // namespace content::load
