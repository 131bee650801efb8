#include "content/load/block_reader.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "content/load/callout_mark.h"
#include "content/load/chart_reader.h"
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

/// Marks the pictures of `block` that have no description; whether there are any.
bool mark_decorative(Block& block) {
    bool found = false;
    const auto mark = [&](const std::string& alt, auto& picture) {
        if (alt.empty()) {
            picture.decorative = found = true;
        }
    };
    if (auto* picture = std::get_if<Picture>(&block.node)) {
        mark(picture->alt, *picture);
    } else if (auto* paragraph = std::get_if<Paragraph>(&block.node)) {
        for (Span& span : paragraph->text) {
            if (span.kind == Span::Kind::Picture) {
                mark(span.text, span.picture);
            }
        }
    }
    return found;
}

std::vector<ListItem> plain_items(std::vector<ReadItem> items) {
    std::vector<ListItem> plain;
    plain.reserve(items.size());
    std::ranges::transform(items, std::back_inserter(plain),
                           [](ReadItem& read) { return std::move(read.item); });
    return plain;
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

Blocks BlockReader::read(MarkdownNodes nodes) {
    Blocks blocks;
    blocks.reserve(nodes.size());
    for (MarkdownNode& node : nodes) {
        if (node.kind == Kind::Comment) {
            take_request(nullptr);
            request_ = read_request(node, reading_.log);
        } else {
            read_into(blocks, node);
        }
    }
    take_request(nullptr);
    return blocks;
}

/// What the comment above asked of `node`; nothing when there was none or `node` does not suit.
std::optional<BlockRequest> BlockReader::take_request(const MarkdownNode* node) {
    const auto request = std::exchange(request_, std::nullopt);
    return request && suits(*request, node, reading_.log) ? request : std::nullopt;
}

void BlockReader::read_into(Blocks& blocks, MarkdownNode& node) {
    const auto request = take_request(&node);
    const std::size_t before = blocks.size();
    switch (node.kind) {
        case Kind::Heading:
            blocks.push_back({.node = read_heading(node), .line = node.line});
            break;
        case Kind::Paragraph:
            read_paragraph(blocks, node);
            if (request && (blocks.size() == before || !mark_decorative(blocks.back()))) {
                suits(*request, nullptr, reading_.log);
            }
            break;
        case Kind::Code:
            blocks.push_back(
                {.node = CodeBlock{.text = std::move(node.literal)}, .line = node.line});
            break;
        case Kind::Quote:
            read_quote(blocks, node);
            break;
        case Kind::List:
            read_list(blocks, node, request);
            break;
        case Kind::Break:
            blocks.push_back({.node = ThematicBreak{}, .line = node.line});
            break;
        case Kind::Table:
            add_table(blocks, node, request);
            break;
        case Kind::Html:
            read_html(blocks, node);
            break;
        case Kind::Disclosure:
            read_disclosure(blocks, node);
            break;
        case Kind::Comment:  // read by read()
        case Kind::Item:     // read by read_list()
            break;
    }
}

Heading BlockReader::read_heading(MarkdownNode& node) {
    if (node.level > last_heading_ + 1) {
        reading_.log.warn(node.line, "the heading jumps from level " +
                                         std::to_string(last_heading_) + " to level " +
                                         std::to_string(node.level));
    }
    last_heading_ = node.level;
    return {.level = node.level, .text = read_inlines(std::move(node.parts), node.line, reading_)};
}

void BlockReader::read_paragraph(Blocks& blocks, MarkdownNode& node) {
    const auto written = lone_picture(node.parts);
    if (!written) {
        Spans text = read_inlines(std::move(node.parts), node.line, reading_);
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

void BlockReader::read_quote(Blocks& blocks, MarkdownNode& node) {
    Blocks children = read(std::move(node.children));
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

void BlockReader::read_list(Blocks& blocks, MarkdownNode& node,
                            const std::optional<BlockRequest>& request) {
    std::vector<ReadItem> items;
    items.reserve(node.children.size());
    bool has_boxes = false;
    for (MarkdownNode& item : node.children) {
        has_boxes = has_boxes || item.task != ListItem::Task::None;
        items.push_back({.item = {.children = read(std::move(item.children)), .task = item.task},
                         .line = item.line});
    }
    if (request && has_boxes) {
        reading_.log.warn(node.line,
                          "the boxes [ ] are not shown in steps, a timeline or a comparison");
    }
    Block::Node list = request ? make_list(node, std::move(items), request->kind)
                               : make_list(node, std::move(items));
    blocks.push_back({.node = std::move(list), .line = node.line});
}

Block::Node BlockReader::make_list(const MarkdownNode& node, std::vector<ReadItem> items,
                                   BlockRequest::Kind kind) {
    if (kind == BlockRequest::Kind::Timeline) {
        return make_timeline(std::move(items), reading_.log);
    }
    if (kind == BlockRequest::Kind::Compare) {
        if (auto comparison = make_comparison(items, node.line, reading_.log)) {
            return *std::move(comparison);
        }
        return make_list(node, std::move(items));
    }
    return Steps{.start = node.start, .items = plain_items(std::move(items))};
}

Block::Node BlockReader::make_list(const MarkdownNode& node, std::vector<ReadItem> items) {
    return List{.ordered = node.ordered,
                .start = node.start,
                .tight = node.tight,
                .items = plain_items(std::move(items))};
}

void BlockReader::add_table(Blocks& blocks, MarkdownNode& node,
                            const std::optional<BlockRequest>& request) {
    Block block{.node = read_table(node), .line = node.line};
    const auto& table = std::get<Table>(block.node);
    if (request && request->kind == BlockRequest::Kind::Chart) {
        if (auto chart =
                read_chart(request->chart, table, node.line, reading_.language, reading_.log)) {
            block.node = *std::move(chart);
        }
    } else if (request) {
        if (auto comparison = make_comparison(table, node.line, reading_.log)) {
            block.node = *std::move(comparison);
        }
    }
    blocks.push_back(std::move(block));
}

void BlockReader::read_disclosure(Blocks& blocks, MarkdownNode& node) {
    Disclosure more{.title = fill_facts(node.literal, node.line, reading_),
                    .children = read(std::move(node.children))};
    if (more.title.empty()) {
        reading_.log.warn(node.line,
                          "<!-- more --> has no title; write what it hides, <!-- more: title -->");
    }
    if (more.children.empty()) {
        reading_.log.warn(node.line, "<!-- more --> hides nothing and is left out");
        return;
    }
    blocks.push_back({.node = std::move(more), .line = node.line});
}

Table BlockReader::read_table(MarkdownNode& node) {
    Table table{.columns = std::move(node.table.columns)};
    table.rows.reserve(node.table.rows.size());
    int line = node.line;
    for (std::vector<Snippet>& row : node.table.rows) {
        std::vector<Spans> cells;
        cells.reserve(table.columns.size());
        for (Snippet& cell : row) {
            cells.push_back(read_inlines(std::move(cell.parts), line, reading_));
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

}  // namespace content::load
