// Comments that say what to make of the block below them: `<!-- steps -->` and its kin.
#pragma once

#include <optional>

#include "content/block.h"
#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"

namespace content::load {

struct BlockRequest {
    enum class Kind { Steps, Timeline, Compare, Chart, Decorative };

    Kind kind = Kind::Steps;
    Chart::Kind chart = Chart::Kind::Bar;  // of Kind::Chart
    int line = 0;
};

/// The request that a comment makes. Nothing when it makes none, which is reported.
std::optional<BlockRequest> read_request(const MarkdownNode& comment, IssueLog& log);

/// Whether `below` is what the request asks for; nullptr means that no block follows. What does not
/// suit is reported.
bool suits(const BlockRequest& request, const MarkdownNode* below, IssueLog& log);

}  // namespace content::load
