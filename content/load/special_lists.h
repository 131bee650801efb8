// Lists and tables that a comment above them makes something else of: a timeline, a comparison.
#pragma once

#include <optional>
#include <vector>

#include "content/block.h"
#include "content/load/issue_log.h"

namespace content::load {

/// An item of a list with the line it starts on.
struct ReadItem {
    ListItem item;
    int line = 0;
};

/// Items without a time are reported and stay.
Timeline make_timeline(std::vector<ReadItem> items, IssueLog& log);

/// Nothing, which is reported, unless there are two to four items. Those without a title are
/// reported and stay.
std::optional<Comparison> make_comparison(const std::vector<ReadItem>& items, int line,
                                          IssueLog& log);

/// The columns of a table side by side, each row a point of each. Where the header's first cell is
/// empty, the first column says what the points are about. `line` is the header's. Nothing, which
/// is reported, unless there are two to four columns to compare.
std::optional<Comparison> make_comparison(const Table& table, int line, IssueLog& log);

}  // namespace content::load
