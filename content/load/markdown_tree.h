// A Markdown document as the parser understood it, in types of our own: what CommonMark knows, plus
// comments, tables, struck text and footnotes, before any of it means something to a course.
#pragma once

#include <string>
#include <vector>

#include "content/block.h"

namespace content::load {

/// One event of a paragraph's text. What opens is closed in the same list.
struct InlinePart {
    enum class Kind {
        Text,
        Code,
        Html,
        SoftBreak,
        HardBreak,
        StrongOpen,
        StrongClose,
        EmphasisOpen,
        EmphasisClose,
        LinkOpen,
        LinkClose,
        PictureOpen,  // its alternative text follows
        PictureClose,
        StrikeOpen,
        StrikeClose,
        FootnoteMark  // `text` is its label
    };

    Kind kind = Kind::Text;
    std::string text;   // of Text, Code and Html; the address of LinkOpen and PictureOpen
    std::string title;  // of PictureOpen
};

using InlineParts = std::vector<InlinePart>;

/// A line end between two lines of text.
inline bool is_break(const InlinePart& part) {
    return part.kind == InlinePart::Kind::SoftBreak || part.kind == InlinePart::Kind::HardBreak;
}

/// A stretch of Markdown that the block structure does not show, parsed in a second round.
struct Snippet {
    std::string source;  // one line, spent once it is parsed
    InlineParts parts;
};

struct MarkdownTable {
    std::vector<Table::Align> columns;
    std::vector<std::vector<Snippet>> rows;  // the header first; at most as long as `columns`
};

struct MarkdownNode {
    enum class Kind {
        Quote,
        List,
        Item,
        Code,
        Html,
        Comment,  // `literal` is what stands between "<!--" and "-->", trimmed
        Paragraph,
        Heading,
        Break,
        Table,
        Disclosure  // `literal` is its title
    };

    Kind kind = Kind::Paragraph;
    int line = 0;       // of the source, from 1
    int last_line = 0;  // inclusive
    int column = 1;     // where it starts in `line`, in bytes from 1
    int level = 0;      // Heading: 1-6
    bool ordered = false;
    int start = 1;
    bool tight = true;
    ListItem::Task task = ListItem::Task::None;  // of an Item
    std::string literal;                         // Code, Html, Comment, Disclosure
    InlineParts parts;                           // Paragraph, Heading
    MarkdownTable table;
    std::vector<MarkdownNode> children;
};

using MarkdownNodes = std::vector<MarkdownNode>;

}  // namespace content::load
