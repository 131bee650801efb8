// Markdown to a tree of our own. The only door to cmark.
#pragma once

#include <string_view>

#include "content/base/result.h"
#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"
#include "content/load/source_text.h"

namespace content::load {

/// The nodes of a text that clean_source() made, with its tables found and their cells parsed.
/// Fails when the text is over a limit of content/limits.h.
Result<MarkdownNodes> parse_markdown(std::string_view clean, IssueLog& log);

/// A text that is one line whatever it begins with. It has no line ends.
Result<InlineParts> parse_line(std::string_view clean, const IssueLog& log);

}  // namespace content::load
