// Pipe tables: cmark sees a paragraph, and this file sees the table in its lines.
//
//     | Rīks | PIN1 |        the header; the outer pipes may be missing
//     |:-----|-----:|        ':' says on which side a column is aligned
//     | eID  | a \| b |      "\|" is a pipe in a cell
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/load/issue_log.h"
#include "content/load/markdown_tree.h"
#include "content/load/source_text.h"

namespace content::load {

/// Replaces each paragraph that holds a table, in `nodes` and all their children, with the table;
/// lines above its header stay a paragraph. Rows that are too long or too short are reported, and
/// so is a table of more than limits::kTableColumns columns, which loses the rest.
void find_tables(MarkdownNodes& nodes, const SourceLines& lines, IssueLog& log);

/// Every cell that was written in a table of `nodes`, in reading order. Owned by `nodes`.
std::vector<Snippet*> cells_of(MarkdownNodes& nodes);

/// How many cells the tables will have once short rows are filled up: a thousand rows of one cell
/// may ask for 64 columns.
int count_cells(const MarkdownNodes& nodes);

/// The cells of one row, in Markdown, trimmed; pipes that were escaped are plain.
std::vector<std::string> split_row(std::string_view line);

/// The alignments of a delimiter row, or nothing when the line is none.
std::optional<std::vector<Table::Align>> read_delimiters(std::string_view line);

}  // namespace content::load
