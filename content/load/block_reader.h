// Markdown nodes become the blocks of a page: here `> [!TIP]` turns into a callout, a comment like
// `<!-- steps -->` makes something else of the block below it, and a picture alone in its paragraph
// becomes a block.
#pragma once

#include <optional>
#include <vector>

#include "content/block.h"
#include "content/load/block_request.h"
#include "content/load/inline_reader.h"
#include "content/load/markdown_tree.h"
#include "content/load/special_lists.h"

namespace content::load {

class BlockReader {
public:
    /// `reading` must outlive the reader.
    explicit BlockReader(Reading& reading) : reading_(reading) {}

    /// The blocks of one page. Call it for the pages in order: heading levels are compared across
    /// them.
    Blocks read(MarkdownNodes nodes);

private:
    // What is read of a node is moved out of it.
    void read_into(Blocks& blocks, MarkdownNode& node);
    Heading read_heading(MarkdownNode& node);
    void read_paragraph(Blocks& blocks, MarkdownNode& node);
    void read_quote(Blocks& blocks, MarkdownNode& node);
    void read_html(Blocks& blocks, const MarkdownNode& node);
    void read_list(Blocks& blocks, MarkdownNode& node, const std::optional<BlockRequest>& request);
    static Block::Node make_list(const MarkdownNode& node, std::vector<ReadItem> items);
    Block::Node make_list(const MarkdownNode& node, std::vector<ReadItem> items,
                          BlockRequest::Kind kind);
    Table read_table(MarkdownNode& node);
    void add_table(Blocks& blocks, MarkdownNode& node, const std::optional<BlockRequest>& request);
    void read_disclosure(Blocks& blocks, MarkdownNode& node);
    std::optional<BlockRequest> take_request(const MarkdownNode* node);

    Reading& reading_;
    int last_heading_ = 1;                 // the lesson's title, so that "##" may come first
    std::optional<BlockRequest> request_;  // of a comment that waits for its block
};

}  // namespace content::load
