// Block content: what a page is made of, from top to bottom.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/inline.h"

namespace content {

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
    int level = 1;  // 1-6
    Spans text;
};

struct Paragraph {
    Spans text;
};

struct CodeBlock {
    std::string text;  // as written, lines ended by '\n'
};

struct Quote {
    Blocks children;
};

/// `> [!TIP]` and its kin. The heading shown ("Padoms") comes from the interface strings.
struct Callout {
    enum class Kind { Note, Tip, Important, Warning };
    Kind kind = Kind::Note;
    Blocks children;
};

struct ListItem {
    enum class Task { None, Open, Done };

    Blocks children;
    Task task = Task::None;  // of `- [ ]` and `- [x]`: a box stands in front of the item
};

struct List {
    bool ordered = false;
    int start = 1;      // the first number of an ordered list
    bool tight = true;  // no blank lines between the items in the source
    std::vector<ListItem> items;
};

/// An ordered list after `<!-- steps -->`: numbers in discs, one act each.
struct Steps {
    int start = 1;
    std::vector<ListItem> items;
};

struct ThematicBreak {};

struct Table {
    enum class Align { Left, Centre, Right };
    std::vector<Align> columns;            // one for each column
    std::vector<Spans> header;             // as long as `columns`
    std::vector<std::vector<Spans>> rows;  // each as long as `columns`
};

/// A picture that stands alone in its paragraph.
struct Picture {
    std::string path;  // relative to the course folder, already checked to stay inside it
    std::string alt;   // empty: nothing is said of it to those who cannot see it
    std::string caption;
    int width_px = 0;  // from the file's header; 0 when the file could not be read
    int height_px = 0;
    bool decorative = false;  // it tells nothing, says `<!-- decorative -->`, and needs no `alt`
};

/// `<!-- more: title -->` to `<!-- /more -->`: closed until the learner opens it.
struct Disclosure {
    std::string title;
    Blocks children;
};

/// A list after `<!-- timeline -->`: what happened when.
struct Timeline {
    struct Item {
        Spans when;  // "2018. gadā"; empty when the author forgot it
        Blocks children;
        int line = 0;
    };
    std::vector<Item> items;
};

/// A list or a table after `<!-- compare -->`: two to four things side by side.
struct Comparison {
    struct Item {
        Spans title;  // empty when the author forgot it
        Blocks children;
        int line = 0;
    };
    std::vector<Item> items;
};

/// A table after `<!-- chart: bar -->`. Its first column has the names of the rows, its header the
/// names of the series.
struct Chart {
    enum class Kind {
        Bar,
        Line,
        Share  // parts of a whole: one series, nothing below zero, not all zero
    };
    using Values = std::vector<std::optional<double>>;  // nothing where the cell has no number

    Kind kind = Kind::Bar;
    Table table;                 // the same for those who cannot see the chart
    std::vector<Values> series;  // one for each column after the first, as long as table.rows
    std::string unit;            // of all numbers, "%"; empty when they have none or several
};

struct Block {
    // Anchors hang on the order of these: a new kind goes to the end.
    using AnyNode =
        std::variant<Heading, Paragraph, CodeBlock, Quote, Callout, List, Steps, ThematicBreak,
                     Table, Picture, Disclosure, Timeline, Comparison, Chart>;
    /// A class, so that what copies, moves and ends all of them is compiled once.
    struct Node : AnyNode {
        using AnyNode::AnyNode;
        Node();
        Node(const Node&);
        Node(Node&&) noexcept;
        Node& operator=(const Node&);
        Node& operator=(Node&&) noexcept;
        ~Node();
    };
    Node node;
    int line = 0;  // in the Markdown file, from 1
};

/// Every word of the block and its children, one paragraph a line; cells are separated by tabs.
std::string plain_text(const Block& block);

}  // namespace content

// Compiled once, in block.cpp.
extern template class std::vector<content::Block>;
extern template class std::vector<content::ListItem>;
