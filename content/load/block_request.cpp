#include "content/load/block_request.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "content/load/source_text.h"

namespace content::load {

namespace {

using Kind = BlockRequest::Kind;

template <class Value>
using Word = std::pair<std::string_view, Value>;

constexpr std::array<Word<Kind>, 4> kWords{{{"steps", Kind::Steps},
                                            {"timeline", Kind::Timeline},
                                            {"compare", Kind::Compare},
                                            {"decorative", Kind::Decorative}}};
constexpr std::array<Word<Chart::Kind>, 3> kCharts{
    {{"bar", Chart::Kind::Bar}, {"line", Chart::Kind::Line}, {"share", Chart::Kind::Share}}};

template <class Value, std::size_t Count>
std::optional<Value> find(const std::array<Word<Value>, Count>& words, std::string_view word) {
    const auto* const found = std::ranges::find(words, word, &Word<Value>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// What follows "chart:", or nothing when the comment asks for no chart.
std::optional<std::string_view> chart_word(std::string_view comment) {
    constexpr std::string_view kChart = "chart";
    if (!comment.starts_with(kChart)) {
        return std::nullopt;
    }
    comment.remove_prefix(kChart.size());
    return comment.empty() || comment.starts_with(':')
               ? std::optional(trimmed(comment.substr(std::min<std::size_t>(1, comment.size()))))
               : std::nullopt;
}

/// Comments that the page splitter understands, and only at the top level of a file.
bool belongs_to_page(std::string_view comment) {
    return comment == "notes" || comment == "/notes" || comment.starts_with("page:");
}

std::string_view wanted(Kind kind) {
    switch (kind) {
        case Kind::Steps:
            return "after <!-- steps --> there must be a numbered list";
        case Kind::Timeline:
            return "after <!-- timeline --> there must be a list";
        case Kind::Compare:
            return "after <!-- compare --> there must be a list or a table";
        case Kind::Chart:
            return "after <!-- chart --> there must be a table";
        case Kind::Decorative:
            break;
    }
    return "after <!-- decorative --> there must be a picture without a description";
}

bool suits(Kind kind, const MarkdownNode& below) {
    using Node = MarkdownNode::Kind;
    switch (kind) {
        case Kind::Steps:
            return below.kind == Node::List && below.ordered;
        case Kind::Timeline:
            return below.kind == Node::List;
        case Kind::Compare:
            return below.kind == Node::List || below.kind == Node::Table;
        case Kind::Chart:
            return below.kind == Node::Table;
        case Kind::Decorative:
            break;
    }
    return below.kind == Node::Paragraph;
}

}  // namespace

std::optional<BlockRequest> read_request(const MarkdownNode& comment, IssueLog& log) {
    if (const auto kind = find(kWords, comment.literal)) {
        return BlockRequest{.kind = *kind, .line = comment.line};
    }
    if (const auto word = chart_word(comment.literal)) {
        if (const auto chart = find(kCharts, *word)) {
            return BlockRequest{.kind = Kind::Chart, .chart = *chart, .line = comment.line};
        }
        log.warn(comment.line, "there is no chart " + in_quotes(*word) +
                                   "; write <!-- chart: bar -->, line or share");
    } else if (belongs_to_page(comment.literal)) {
        log.warn(comment.line, "the comment " + in_quotes(comment.literal) +
                                   " has no meaning inside a list or a quote; it is left out");
    } else {
        log.warn(comment.line, "the comment " + in_quotes(comment.literal) +
                                   " has no meaning and is left out; those that have one are page, "
                                   "notes, steps, more, timeline, compare, chart and decorative");
    }
    return std::nullopt;
}

bool suits(const BlockRequest& request, const MarkdownNode* below, IssueLog& log) {
    const bool good = below != nullptr && suits(request.kind, *below);
    if (!good) {
        log.warn(request.line, std::string(wanted(request.kind)));
    }
    return good;
}

}  // namespace content::load
