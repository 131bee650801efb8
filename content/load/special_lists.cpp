#include "content/load/special_lists.h"

#include <algorithm>
#include <string>
#include <utility>

#include "content/load/item_lead.h"

namespace content::load {

namespace {

bool can_compare(std::size_t things, int line, IssueLog& log) {
    constexpr std::size_t kFewest = 2;
    constexpr std::size_t kMost = 4;
    if (things >= kFewest && things <= kMost) {
        return true;
    }
    log.warn(line, "a comparison has two to four things side by side, and here are " +
                       std::to_string(things));
    return false;
}

/// "Vajag: karte", with the words of the first column in bold.
Spans labelled(const Spans& label, const Spans& cell) {
    Spans text = label;
    for (Span& span : text) {
        span.style.strong = true;
    }
    if (!text.empty()) {
        text.push_back({.text = ": "});
    }
    text.insert(text.end(), cell.begin(), cell.end());
    return text;
}

/// The points of one column: a list, or a paragraph when there is but one.
Blocks points_of(const Table& table, std::size_t column, bool has_labels, int line) {
    std::vector<ListItem> points;
    for (const std::vector<Spans>& row : table.rows) {
        if (!row[column].empty()) {
            Spans text = has_labels ? labelled(row.front(), row[column]) : row[column];
            points.push_back({.children = {{.node = Paragraph{std::move(text)}, .line = line}}});
        }
    }
    if (points.size() == 1) {
        return std::move(points.front().children);
    }
    return points.empty() ? Blocks{}
                          : Blocks{{.node = List{.items = std::move(points)}, .line = line}};
}

}  // namespace

Timeline make_timeline(std::vector<ReadItem> items, IssueLog& log) {
    Timeline timeline;
    for (ReadItem& read : items) {
        Blocks& children = read.item.children;
        read_ordinal_as_text(children);
        Spans when = take_bold_lead(children);
        if (when.empty()) {
            when = take_colon_lead(children);
        }
        if (when.empty()) {
            log.warn(read.line,
                     "an item of a timeline begins with its time: write it in bold, or with a "
                     "colon behind it");
        }
        timeline.items.push_back(
            {.when = std::move(when), .children = std::move(children), .line = read.line});
    }
    return timeline;
}

std::optional<Comparison> make_comparison(const std::vector<ReadItem>& items, int line,
                                          IssueLog& log) {
    if (!can_compare(items.size(), line, log)) {
        return std::nullopt;
    }
    Comparison comparison;
    for (const ReadItem& read : items) {
        Blocks children = read.item.children;
        Spans title = take_bold_lead(children);
        if (title.empty()) {
            log.warn(read.line, "each thing compared begins with its name in bold");
        }
        comparison.items.push_back(
            {.title = std::move(title), .children = std::move(children), .line = read.line});
    }
    return comparison;
}

std::optional<Comparison> make_comparison(const Table& table, int line, IssueLog& log) {
    const bool has_labels = !table.header.empty() && table.header.front().empty();
    const std::size_t first = has_labels ? 1 : 0;
    if (!can_compare(table.header.size() - first, line, log)) {
        return std::nullopt;
    }
    Comparison comparison;
    for (std::size_t column = first; column < table.header.size(); ++column) {
        comparison.items.push_back({.title = table.header[column],
                                    .children = points_of(table, column, has_labels, line),
                                    .line = line});
    }
    return comparison;
}

}  // namespace content::load
