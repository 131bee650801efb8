// Block content: what a page is made of, from top to bottom.
#pragma once

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
    std::string alt;   // empty: decorative
    std::string caption;
    int width_px = 0;  // from the file's header; 0 when the file could not be read
    int height_px = 0;
};

struct Block {
    using Node = std::variant<Heading, Paragraph, CodeBlock, Quote, Callout, List, Steps,
                              ThematicBreak, Table, Picture>;
    Node node;
    int line = 0;  // in the Markdown file, from 1
};

/// Every word of the block and its children, one paragraph a line; cells are separated by tabs.
std::string plain_text(const Block& block);

}  // namespace content
