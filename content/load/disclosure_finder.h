// Disclosures: what stands between `<!-- more: title -->` and `<!-- /more -->`.
#pragma once

#include "content/base/result.h"
#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"

namespace content::load {

/// Makes one node of each pair of comments in `nodes`, and in all their children, and of what
/// stands between them. A comment without its partner is reported and taken out; what it would have
/// hidden stays where it is. Fails with TooLarge when disclosures, lists and quotes together are
/// nested beyond limits::kMarkdownNesting.
Status find_disclosures(MarkdownNodes& nodes, IssueLog& log);

}  // namespace content::load
