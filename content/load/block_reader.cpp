#include "content/load/block_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "content/base/letters.h"
#include "content/load/source_text.h"

namespace content::load {

namespace {

using Kind = MarkdownNode::Kind;

struct LonePicture {
    const InlinePart& open;
    InlineParts alt;
};

std::optional<LonePicture> lone_picture(const InlineParts& parts) {
    const bool framed = parts.size() >= 2 && parts.front().kind == InlinePart::Kind::PictureOpen &&
                        parts.back().kind == InlinePart::Kind::PictureClose;
    if (!framed) {
        return std::nullopt;
    }
    int open = 0;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        open += parts[i].kind == InlinePart::Kind::PictureOpen ? 1 : 0;
        open -= parts[i].kind == InlinePart::Kind::PictureClose ? 1 : 0;
        if (open == 0) {
            return std::nullopt;  // the first picture ends before the last one does
        }
    }
    return LonePicture{.open = parts.front(), .alt = {parts.begin() + 1, parts.end() - 1}};
}

/// The "[!TIP]" at the start of a quote: its word in lower case, and where its text goes on.
struct CalloutMark {
    std::string word;
    std::size_t length = 0;
};

std::optional<CalloutMark> callout_mark(const Spans& spans) {
    if (spans.empty() || spans.front().kind != Span::Kind::Text || spans.front().style.code) {
        return std::nullopt;
    }
    const std::string_view text = spans.front().text;
    const std::size_t close = text.find(']');
    if (!text.starts_with("[!") || close == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view word = text.substr(2, close - 2);
    const bool letters = !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (!letters) {
        return std::nullopt;
    }
    const std::size_t next = std::min(text.find_first_not_of(' ', close + 1), text.size());
    return CalloutMark{.word = to_lower_ascii(word), .length = next};
}

std::optional<Callout::Kind> callout_kind(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, Callout::Kind>, 4> kKinds{
        {{"note", Callout::Kind::Note},
         {"tip", Callout::Kind::Tip},
         {"important", Callout::Kind::Important},
         {"warning", Callout::Kind::Warning}}};
    const auto* const found =
        std::ranges::find(kKinds, word, &std::pair<std::string_view, Callout::Kind>::first);
    return found == kKinds.end() ? std::nullopt : std::optional(found->second);
}

/// Takes the mark off the quote's first paragraph, and the paragraph too when nothing else is in
/// it.
void drop_mark(Blocks& children, std::size_t length) {
    Spans& spans = std::get<Paragraph>(children.front().node).text;
    spans.front().text.erase(0, length);
    const bool marks_only = spans.front().text.empty();
    if (marks_only) {
        spans.erase(spans.begin());
    }
    if (marks_only && !spans.empty() && spans.front().kind == Span::Kind::LineBreak) {
        spans.erase(spans.begin());
    }
    if (spans.empty()) {
        children.erase(children.begin());
    }
}

/// Each line of raw text as it stands.
Spans lines_as_spans(std::string_view text) {
    Spans spans;
    const SourceLines lines(text);
    for (int number = 1; number <= lines.count(); ++number) {
        if (!spans.empty()) {
            spans.push_back({.kind = Span::Kind::LineBreak});
        }
        if (!lines[number].empty()) {
            spans.push_back({.text = clean_inline(lines[number])});
        }
    }
    return spans;
}

}  // namespace

Blocks BlockReader::read(const MarkdownNodes& nodes) {
    Blocks blocks;
    for (const MarkdownNode& node : nodes) {
        if (node.kind == Kind::Comment) {
            read_comment(node);
        } else {
            read_into(blocks, node);
        }
    }
    expect_steps(false);
    return blocks;
}

void BlockReader::read_into(Blocks& blocks, const MarkdownNode& node) {
    expect_steps(node.kind == Kind::List && node.ordered);
    switch (node.kind) {
        case Kind::Heading:
            blocks.push_back({.node = read_heading(node), .line = node.line});
            break;
        case Kind::Paragraph:
            read_paragraph(blocks, node);
            break;
        case Kind::Code:
            blocks.push_back({.node = CodeBlock{.text = node.literal}, .line = node.line});
            break;
        case Kind::Quote:
            read_quote(blocks, node);
            break;
        case Kind::List:
            read_list(blocks, node);
            break;
        case Kind::Break:
            blocks.push_back({.node = ThematicBreak{}, .line = node.line});
            break;
        case Kind::Table:
            blocks.push_back({.node = read_table(node), .line = node.line});
            break;
        case Kind::Html:
            read_html(blocks, node);
            break;
        case Kind::Comment:  // read by read()
        case Kind::Item:     // read by read_list()
            break;
    }
}

Heading BlockReader::read_heading(const MarkdownNode& node) {
    if (node.level > last_heading_ + 1) {
        reading_.log.warn(node.line, "the heading jumps from level " +
                                         std::to_string(last_heading_) + " to level " +
                                         std::to_string(node.level));
    }
    last_heading_ = node.level;
    return {.level = node.level, .text = read_inlines(node.parts, node.line, reading_)};
}

void BlockReader::read_paragraph(Blocks& blocks, const MarkdownNode& node) {
    const auto written = lone_picture(node.parts);
    if (!written) {
        Spans text = read_inlines(node.parts, node.line, reading_);
        if (!text.empty()) {
            blocks.push_back({.node = Paragraph{std::move(text)}, .line = node.line});
        }
        return;
    }
    std::string alt = fill_facts(plain_words(written->alt), node.line, reading_);
    std::string caption = fill_facts(written->open.title, node.line, reading_);
    if (auto path = picture_path(written->open.text, node.line, reading_)) {
        Picture picture{
            .path = *std::move(path), .alt = std::move(alt), .caption = std::move(caption)};
        blocks.push_back({.node = std::move(picture), .line = node.line});
        return;
    }
    for (std::string* words : {&alt, &caption}) {  // what remains of a picture that is refused
        if (!words->empty()) {
            blocks.push_back(
                {.node = Paragraph{{Span{.text = std::move(*words)}}}, .line = node.line});
        }
    }
}

void BlockReader::read_quote(Blocks& blocks, const MarkdownNode& node) {
    Blocks children = read(node.children);
    const auto* first = children.empty() ? nullptr : std::get_if<Paragraph>(&children.front().node);
    const auto mark = first != nullptr ? callout_mark(first->text) : std::nullopt;
    const auto kind = mark ? callout_kind(mark->word) : std::nullopt;
    if (mark && !kind) {
        reading_.log.warn(node.line, "there is no callout [!" + mark->word +
                                         "]; use NOTE, TIP, IMPORTANT or WARNING");
    }
    if (!kind) {
        blocks.push_back({.node = Quote{std::move(children)}, .line = node.line});
        return;
    }
    drop_mark(children, mark->length);
    blocks.push_back({.node = Callout{*kind, std::move(children)}, .line = node.line});
}

void BlockReader::read_list(Blocks& blocks, const MarkdownNode& node) {
    const bool as_steps = steps_asked_at_ > 0;
    steps_asked_at_ = 0;
    std::vector<ListItem> items;
    items.reserve(node.children.size());
    for (const MarkdownNode& item : node.children) {
        items.push_back({.children = read(item.children), .task = item.task});
    }
    if (as_steps) {
        blocks.push_back({.node = Steps{node.start, std::move(items)}, .line = node.line});
        return;
    }
    List list{.ordered = node.ordered,
              .start = node.start,
              .tight = node.tight,
              .items = std::move(items)};
    blocks.push_back({.node = std::move(list), .line = node.line});
}

Table BlockReader::read_table(const MarkdownNode& node) {
    Table table{.columns = node.table.columns};
    int line = node.line;
    for (const std::vector<Snippet>& row : node.table.rows) {
        std::vector<Spans> cells;
        cells.reserve(table.columns.size());
        for (const Snippet& cell : row) {
            cells.push_back(read_inlines(cell.parts, line, reading_));
        }
        cells.resize(table.columns.size());
        const bool is_header = line == node.line;
        if (is_header) {
            table.header = std::move(cells);
        } else {
            table.rows.push_back(std::move(cells));
        }
        line += is_header ? 2 : 1;  // the row of dashes is no row
    }
    return table;
}

void BlockReader::read_html(Blocks& blocks, const MarkdownNode& node) {
    reading_.log.warn(node.line, "HTML is shown as text; write Markdown instead");
    Spans text = lines_as_spans(node.literal);
    if (!text.empty()) {
        blocks.push_back({.node = Paragraph{std::move(text)}, .line = node.line});
    }
}

void BlockReader::read_comment(const MarkdownNode& node) {
    expect_steps(false);
    if (node.literal == "steps") {
        steps_asked_at_ = node.line;
        return;
    }
    reading_.log.warn(node.line, "the comment " + in_quotes(node.literal) +
                                     " has no meaning here; it is left out");
}

void BlockReader::expect_steps(bool is_steps_list) {
    if (steps_asked_at_ > 0 && !is_steps_list) {
        reading_.log.warn(steps_asked_at_, "after <!-- steps --> there must be a numbered list");
        steps_asked_at_ = 0;
    }
}

}  // namespace content::load
