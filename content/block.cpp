#include "content/block.h"

#include <string_view>

#include "content/base/match.h"

namespace content {

Block::Node::Node() = default;
Block::Node::Node(const Node&) = default;
Block::Node::Node(Node&&) noexcept = default;
Block::Node& Block::Node::operator=(const Node&) = default;
Block::Node& Block::Node::operator=(Node&&) noexcept = default;
Block::Node::~Node() = default;

namespace {

void append_line(std::string& out, std::string_view line) {
    if (line.empty()) {
        return;
    }
    if (!out.empty()) {
        out += '\n';
    }
    out += line;
}

std::string row_text(const std::vector<Spans>& cells) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += i == 0 ? "" : "\t";
        text += plain_text(cells[i]);
    }
    return text;
}

void append_block(std::string& out, const Block& block);

void append_blocks(std::string& out, const Blocks& blocks) {
    for (const Block& block : blocks) {
        append_block(out, block);
    }
}

void append_items(std::string& out, const std::vector<ListItem>& items) {
    for (const ListItem& item : items) {
        append_blocks(out, item.children);
    }
}

void append_table(std::string& out, const Table& table) {
    append_line(out, row_text(table.header));
    for (const std::vector<Spans>& row : table.rows) {
        append_line(out, row_text(row));
    }
}

void append_code(std::string& out, std::string_view code) {
    if (code.ends_with('\n')) {
        code.remove_suffix(1);
    }
    append_line(out, code);
}

void append_block(std::string& out, const Block& block) {
    match(
        block.node, [&](const Heading& heading) { append_line(out, plain_text(heading.text)); },
        [&](const Paragraph& paragraph) { append_line(out, plain_text(paragraph.text)); },
        [&](const CodeBlock& code) { append_code(out, code.text); },
        [&](const Quote& quote) { append_blocks(out, quote.children); },
        [&](const Callout& callout) { append_blocks(out, callout.children); },
        [&](const List& list) { append_items(out, list.items); },
        [&](const Steps& steps) { append_items(out, steps.items); }, [](const ThematicBreak&) {},
        [&](const Table& table) { append_table(out, table); },
        [&](const Picture& picture) { append_line(out, picture.caption); },
        [&](const Disclosure& more) {
            append_line(out, more.title);
            append_blocks(out, more.children);
        },
        [&](const Timeline& timeline) {
            for (const Timeline::Item& item : timeline.items) {
                append_line(out, plain_text(item.when));
                append_blocks(out, item.children);
            }
        },
        [&](const Comparison& comparison) {
            for (const Comparison::Item& item : comparison.items) {
                append_line(out, plain_text(item.title));
                append_blocks(out, item.children);
            }
        },
        [&](const Chart& chart) { append_table(out, chart.table); });
}

}  // namespace

std::string plain_text(const Block& block) {
    std::string text;
    append_block(text, block);
    return text;
}

}  // namespace content

template class std::vector<content::Block>;
template class std::vector<content::ListItem>;
