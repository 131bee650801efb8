// Markdown nodes become the blocks of a page: here `> [!TIP]` turns into a callout, `<!-- steps
// -->` makes steps of a list, and a picture alone in its paragraph becomes a block.
#pragma once

#include "content/block.h"
#include "content/load/inline_reader.h"
#include "content/load/markdown_tree.h"

namespace content::load {

class BlockReader {
public:
    /// `reading` must outlive the reader.
    explicit BlockReader(Reading& reading) : reading_(reading) {}

    /// The blocks of one page. Call it for the pages in order: heading levels are compared across
    /// them.
    Blocks read(const MarkdownNodes& nodes);

private:
    void read_into(Blocks& blocks, const MarkdownNode& node);
    Heading read_heading(const MarkdownNode& node);
    void read_paragraph(Blocks& blocks, const MarkdownNode& node);
    void read_quote(Blocks& blocks, const MarkdownNode& node);
    void read_html(Blocks& blocks, const MarkdownNode& node);
    void read_list(Blocks& blocks, const MarkdownNode& node);
    Table read_table(const MarkdownNode& node);
    void read_comment(const MarkdownNode& node);
    void expect_steps(bool is_steps_list);

    Reading& reading_;
    int last_heading_ = 1;    // the lesson's title, so that "##" may come first
    int steps_asked_at_ = 0;  // the line of a `<!-- steps -->` that waits for its list, or 0
};

}  // namespace content::load
