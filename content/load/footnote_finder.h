// Where footnotes are written: "[^1]: text" on a line of its own, anywhere in the file.
#pragma once

#include <string>
#include <vector>

#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"

namespace content::load {

struct WrittenFootnote {
    std::string label;
    int line = 0;
    InlineParts parts;
};

/// Takes the footnotes out of the paragraphs of `nodes` and all their children, in the order of the
/// file. A footnote is one paragraph at most; lines that are indented below it are reported.
std::vector<WrittenFootnote> take_footnotes(MarkdownNodes& nodes, IssueLog& log);

}  // namespace content::load
