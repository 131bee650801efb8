// A document is cut into pages, and what is for the trainer only is set aside.
//
// `---` at the top level starts a new page; `***` and `___` draw a line. Text directly above `---`
// makes a heading of that text, as everywhere in Markdown: the author is warned, since a page break
// is what was meant more often than not.
#pragma once

#include <string>
#include <vector>

#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"
#include "content/load/source_text.h"

namespace content::load {

struct PageDraft {
    std::string id;     // of its `<!-- page: id -->`, or empty
    std::string notes;  // Markdown between the notes comments
    int line = 1;
    MarkdownNodes nodes;  // without the comments and notes that were read here
};

/// At least one page. Pages with nothing on them are left out and reported.
std::vector<PageDraft> split_pages(MarkdownNodes nodes, const SourceLines& lines, IssueLog& log);

}  // namespace content::load
