// The numbers of a table that `<!-- chart: ... -->` stands above.
#pragma once

#include <optional>

#include "content/block.h"
#include "content/language.h"
#include "content/load/issue_log.h"

namespace content::load {

/// The chart of `table`, whose header is on `line`: its first column has labels, the others numbers
/// or, where there is none, nothing or a dash. Nothing when it cannot be drawn, and errors that say
/// which cells are at fault; the table is then shown as it is.
std::optional<Chart> read_chart(Chart::Kind kind, const Table& table, int line, Language language,
                                IssueLog& log);

}  // namespace content::load
