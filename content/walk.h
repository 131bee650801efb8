// What stands directly inside a block: inner blocks and texts. Whoever wants a whole page calls
// itself for what it meets; the nesting is limited before blocks are built.
#pragma once

#include <type_traits>
#include <variant>
#include <vector>

#include "content/block.h"

namespace content {

/// Calls `visit(blocks)` for every list of blocks that `block` holds, from top to bottom. Works for
/// blocks that may be changed and for const ones.
template <class AnyBlock, class Visit>
void for_each_inner(AnyBlock& block, Visit visit) {
    const auto visit_parts = [&](auto& node) {
        if constexpr (requires { node.children; }) {
            visit(node.children);
        } else if constexpr (requires { node.items; }) {
            for (auto& item : node.items) {
                visit(item.children);
            }
        }
    };
    std::visit(visit_parts, block.node);
}

/// Calls `visit(spans, line)` for every cell of `table`, whose header is on `line`.
template <class AnyTable, class Visit>
void for_each_cell(AnyTable& table, int line, Visit visit) {
    for (auto& cell : table.header) {
        visit(cell, line);
    }
    line += 2;  // below the header and its row of dashes
    for (auto& row : table.rows) {
        for (auto& cell : row) {
            visit(cell, line);
        }
        ++line;
    }
}

/// Calls `visit(spans, line)` for every text that is `block`'s own: a heading, a paragraph, a
/// cell, a time or title.
template <class AnyBlock, class Visit>
void for_each_own_text(AnyBlock& block, Visit visit) {
    const auto visit_texts = [&](auto& node) {
        using Node = std::remove_cvref_t<decltype(node)>;
        if constexpr (std::is_same_v<Node, Heading> || std::is_same_v<Node, Paragraph>) {
            visit(node.text, block.line);
        } else if constexpr (std::is_same_v<Node, Table>) {
            for_each_cell(node, block.line, visit);
        } else if constexpr (std::is_same_v<Node, Chart>) {
            for_each_cell(node.table, block.line, visit);
        } else if constexpr (std::is_same_v<Node, Timeline>) {
            for (auto& item : node.items) {
                visit(item.when, item.line);
            }
        } else if constexpr (std::is_same_v<Node, Comparison>) {
            for (auto& item : node.items) {
                visit(item.title, item.line);
            }
        }
    };
    std::visit(visit_texts, block.node);
}

/// Calls `visit(picture, line)` for every Picture and InlinePicture of `blocks`, inner ones too.
template <class AnyBlocks, class Visit>
void for_each_picture(AnyBlocks& blocks, Visit visit) {
    for (auto& block : blocks) {
        if (auto* picture = std::get_if<Picture>(&block.node)) {
            visit(*picture, block.line);
        }
        for_each_own_text(block, [&](auto& spans, int line) {
            for (auto& span : spans) {
                if (span.kind == Span::Kind::Picture) {
                    visit(span.picture, line);
                }
            }
        });
        for_each_inner(block, [&](auto& inner) { for_each_picture(inner, visit); });
    }
}

}  // namespace content
