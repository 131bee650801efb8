#include "content/load/table_reader.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "content/base/byte_set.h"
#include "content/limits.h"

namespace content::load {

namespace {

constexpr auto kMostColumns = static_cast<std::size_t>(limits::kTableColumns);
constexpr ByteSet kCellEnds("|\\");  // and what keeps a pipe from being one

/// A table takes two lines and a pipe: a quick look, which may see one too many.
bool may_hold_table(const MarkdownNode& node, const SourceLines& lines) {
    return node.kind == MarkdownNode::Kind::Paragraph && node.last_line > node.line &&
           lines.range(node.line, node.last_line).find('|') != std::string_view::npos;
}

/// The paragraph's lines without what its quotes and lists put in front of them. A line of a
/// paragraph cannot begin with '>' itself: that would open a quote.
std::vector<std::string_view> paragraph_lines(const MarkdownNode& node, const SourceLines& lines) {
    std::vector<std::string_view> inner;
    for (int number = node.line; number <= node.last_line; ++number) {
        std::string_view line = lines[number];
        if (number == node.line) {
            line.remove_prefix(
                std::min(static_cast<std::size_t>(std::max(node.column - 1, 0)), line.size()));
        }
        const std::size_t text = line.find_first_not_of(" \t>");
        inner.push_back(text == std::string_view::npos ? std::string_view{} : line.substr(text));
    }
    return inner;
}

/// Where the pipe stands that ends the first cell of `row`; row.size() when none does.
std::size_t cell_end(std::string_view row) {
    std::size_t at = kCellEnds.find_in(row);
    while (at < row.size() && row[at] != '|') {
        const std::size_t next = std::min(at + 2, row.size());
        at = next + kCellEnds.find_in(row.substr(next));
    }
    return at;
}

/// `cell` without the backslashes before pipes, all of which are escaped. Every other escape is
/// left for the inline parser.
std::string with_plain_pipes(std::string_view cell) {
    std::string plain;
    for (std::size_t pipe = cell.find('|'); pipe != std::string_view::npos; pipe = cell.find('|')) {
        plain.append(cell.substr(0, pipe - 1)).append("|");
        cell.remove_prefix(pipe + 1);
    }
    return plain.append(cell);
}

/// The index of the header among the lines, or nothing when no delimiter row follows a header.
std::optional<std::size_t> find_header(const std::vector<std::string_view>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].find('|') != std::string_view::npos && read_delimiters(lines[i + 1])) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<Snippet> make_row(std::vector<std::string> cells, std::size_t columns) {
    cells.resize(std::min(cells.size(), columns));
    std::vector<Snippet> row;
    row.reserve(cells.size());
    for (std::string& cell : cells) {
        row.push_back({.source = std::move(cell), .parts = {}});
    }
    return row;
}

class TableBuilder {
public:
    TableBuilder(int first_line, IssueLog& log) : first_line_(first_line), log_(log) {}

    MarkdownNode build(const std::vector<std::string_view>& lines, std::size_t header) {
        MarkdownNode node;
        node.kind = MarkdownNode::Kind::Table;
        node.line = line_of(header);
        node.last_line = line_of(lines.size() - 1);
        node.table.columns = *read_delimiters(lines[header + 1]);
        fit_columns(node.table.columns, split_row(lines[header]).size(), node.line);
        for (std::size_t i = header; i < lines.size(); ++i) {
            if (i != header + 1) {
                std::vector<std::string> cells = split_row(lines[i]);
                check_length(cells.size(), node.table.columns.size(), line_of(i));
                node.table.rows.push_back(make_row(std::move(cells), node.table.columns.size()));
            }
        }
        return node;
    }

private:
    int line_of(std::size_t index) const { return first_line_ + static_cast<int>(index); }

    void fit_columns(std::vector<Table::Align>& columns, std::size_t header_cells, int line) {
        if (columns.size() != header_cells) {
            log_.warn(line + 1, "the row of dashes has " + std::to_string(columns.size()) +
                                    " columns and the header " + std::to_string(header_cells));
        }
        if (header_cells > kMostColumns) {
            log_.error(line, "the table has " + std::to_string(header_cells) +
                                 " columns; only the first " + std::to_string(kMostColumns) +
                                 " are shown");
            too_wide_ = true;
        }
        columns.resize(std::min(header_cells, kMostColumns), Table::Align::Left);
    }

    void check_length(std::size_t cells, std::size_t columns, int number) {
        if (cells != columns && !too_wide_) {
            log_.warn(number, "the row has " + std::to_string(cells) + " cells instead of " +
                                  std::to_string(columns));
        }
    }

    int first_line_;
    IssueLog& log_;
    bool too_wide_ = false;
};

/// What stands above the table: the parts of the first `lines_above` of the paragraph's lines.
MarkdownNode paragraph_above(const MarkdownNode& whole, std::size_t lines_above) {
    // Link definitions at the paragraph's start are lines without parts.
    const auto lines = static_cast<std::size_t>(whole.last_line - whole.line) + 1;
    const auto breaks = static_cast<std::size_t>(std::ranges::count_if(whole.parts, is_break));
    std::size_t keep = lines_above + breaks + 1;
    keep -= std::min(keep, lines);

    MarkdownNode above;
    above.line = whole.line;
    above.last_line = whole.line + static_cast<int>(lines_above) - 1;
    for (const InlinePart& part : whole.parts) {
        keep -= keep > 0 && is_break(part) ? 1U : 0U;
        if (keep == 0) {
            break;
        }
        above.parts.push_back(part);
    }
    return above;
}

}  // namespace

std::vector<std::string> split_row(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('|')) {
        line.remove_prefix(1);
    }
    std::vector<std::string> cells;
    cells.reserve(static_cast<std::size_t>(std::ranges::count(line, '|')) + 1);
    do {  // a pipe at the end closes the last cell and opens none
        const std::size_t end = cell_end(line);
        cells.push_back(with_plain_pipes(trimmed(line.substr(0, end))));
        line.remove_prefix(std::min(end + 1, line.size()));
    } while (!line.empty());
    return cells;
}

std::optional<std::vector<Table::Align>> read_delimiters(std::string_view line) {
    if (line.find('|') == std::string_view::npos ||
        line.find_first_not_of(" \t|:-") != std::string_view::npos) {
        return std::nullopt;
    }
    std::vector<Table::Align> columns;
    for (const std::string& cell : split_row(line)) {
        const bool left = cell.starts_with(':');
        const bool right = cell.ends_with(':');
        const std::size_t colons = (left ? 1U : 0U) + (right ? 1U : 0U);
        const auto dashes = static_cast<std::size_t>(std::ranges::count(cell, '-'));
        if (dashes == 0 || dashes + colons != cell.size()) {
            return std::nullopt;
        }
        columns.push_back(!right  ? Table::Align::Left
                          : !left ? Table::Align::Right
                                  : Table::Align::Centre);
    }
    return columns;
}

void find_tables(MarkdownNodes& nodes, const SourceLines& lines, IssueLog& log) {
    const auto may_hold_one = [&](const MarkdownNode& node) { return may_hold_table(node, lines); };
    if (std::ranges::none_of(nodes, may_hold_one)) {
        for (MarkdownNode& node : nodes) {
            find_tables(node.children, lines, log);
        }
        return;
    }
    MarkdownNodes found;
    found.reserve(nodes.size());
    for (MarkdownNode& node : nodes) {
        find_tables(node.children, lines, log);
        const auto inner =
            may_hold_one(node) ? paragraph_lines(node, lines) : std::vector<std::string_view>{};
        const auto header = find_header(inner);
        if (!header) {
            found.push_back(std::move(node));
            continue;
        }
        if (MarkdownNode above = paragraph_above(node, *header); !above.parts.empty()) {
            found.push_back(std::move(above));
        }
        found.push_back(TableBuilder(node.line, log).build(inner, *header));
    }
    nodes = std::move(found);
}

std::vector<Snippet*> cells_of(MarkdownNodes& nodes) {
    std::vector<Snippet*> cells;
    for (MarkdownNode& node : nodes) {
        for (std::vector<Snippet>& row : node.table.rows) {
            std::ranges::transform(row, std::back_inserter(cells),
                                   [](Snippet& cell) { return &cell; });
        }
        std::ranges::copy(cells_of(node.children), std::back_inserter(cells));
    }
    return cells;
}

int count_cells(const MarkdownNodes& nodes) {
    int cells = 0;
    for (const MarkdownNode& node : nodes) {
        cells += static_cast<int>(node.table.rows.size() * node.table.columns.size());
        cells += count_cells(node.children);
    }
    return cells;
}

}  // namespace content::load
