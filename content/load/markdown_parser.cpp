#include "content/load/markdown_parser.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <cmark.h>

#include "content/limits.h"
#include "content/load/html_comment.h"
#include "content/load/inline_marks.h"
#include "content/load/markdown_prescan.h"
#include "content/load/table_reader.h"
#include "content/load/task_finder.h"

namespace content::load {

namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

Document parse(std::string_view text) {
    return Document(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
}

std::string owned(const char* text) {
    return text == nullptr ? std::string{} : std::string(text);
}

/// Code, HTML, addresses: places where no mark means anything.
std::string as_written(const char* text) {
    return without_stand_ins(owned(text));
}

Error over_limit(const IssueLog& log, int line, std::string message) {
    return Error{.kind = Error::Kind::TooLarge,
                 .where = log.file() + (line > 0 ? ":" + std::to_string(line) : ""),
                 .message = std::move(message)};
}

/// The number of nodes, or why there are too many or too deep. Walks without recursion: this is
/// what allows everything after it to recurse.
Result<int> count_nodes(cmark_node* document, const IssueLog& log) {
    int nodes = 0;
    int nesting = 0;
    const Iterator walk(cmark_iter_new(document));
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node* const node = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(node);
        const bool container = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM;
        nesting += container ? (event == CMARK_EVENT_ENTER ? 1 : -1) : 0;
        nodes += event == CMARK_EVENT_ENTER ? 1 : 0;
        if (nesting > limits::kMarkdownNesting) {
            return over_limit(log, cmark_node_get_start_line(node),
                              "lists and quotes are nested too deeply");
        }
    }
    return nodes;
}

std::optional<InlinePart> to_part(cmark_node* node, bool enter) {
    using enum InlinePart::Kind;
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            return InlinePart{.kind = Text, .text = owned(cmark_node_get_literal(node))};
        case CMARK_NODE_CODE:
            return InlinePart{.kind = Code, .text = as_written(cmark_node_get_literal(node))};
        case CMARK_NODE_HTML_INLINE:
            return InlinePart{.kind = Html, .text = as_written(cmark_node_get_literal(node))};
        case CMARK_NODE_SOFTBREAK:
            return InlinePart{.kind = SoftBreak};
        case CMARK_NODE_LINEBREAK:
            return InlinePart{.kind = HardBreak};
        case CMARK_NODE_STRONG:
            return InlinePart{.kind = enter ? StrongOpen : StrongClose};
        case CMARK_NODE_EMPH:
            return InlinePart{.kind = enter ? EmphasisOpen : EmphasisClose};
        case CMARK_NODE_LINK:
            return enter
                       ? InlinePart{.kind = LinkOpen, .text = as_written(cmark_node_get_url(node))}
                       : InlinePart{.kind = LinkClose};
        case CMARK_NODE_IMAGE:
            return enter ? InlinePart{.kind = PictureOpen,
                                      .text = as_written(cmark_node_get_url(node)),
                                      .title = as_written(cmark_node_get_title(node))}
                         : InlinePart{.kind = PictureClose};
        default:
            return std::nullopt;
    }
}

/// Emphasis nests as deeply as a paragraph is long, so this does not recurse.
InlineParts to_parts(cmark_node* block) {
    InlineParts parts;
    const Iterator walk(cmark_iter_new(block));
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        auto part = to_part(cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
        if (part) {
            parts.push_back(*std::move(part));
        }
    }
    find_marks(parts);
    return parts;
}

MarkdownNode::Kind to_kind(cmark_node_type type) {
    using enum MarkdownNode::Kind;
    switch (type) {
        case CMARK_NODE_BLOCK_QUOTE:
            return Quote;
        case CMARK_NODE_LIST:
            return List;
        case CMARK_NODE_ITEM:
            return Item;
        case CMARK_NODE_CODE_BLOCK:
            return Code;
        case CMARK_NODE_HTML_BLOCK:
            return Html;
        case CMARK_NODE_HEADING:
            return Heading;
        case CMARK_NODE_THEMATIC_BREAK:
            return Break;
        default:
            return Paragraph;
    }
}

MarkdownNodes children_of(cmark_node* parent);

MarkdownNode to_node(cmark_node* from) {
    using enum MarkdownNode::Kind;
    MarkdownNode node;
    node.kind = to_kind(cmark_node_get_type(from));
    node.line = cmark_node_get_start_line(from);
    node.last_line = cmark_node_get_end_line(from);
    node.column = cmark_node_get_start_column(from);
    node.level = cmark_node_get_heading_level(from);
    if (node.kind == List) {
        node.ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
        node.start = node.ordered ? cmark_node_get_list_start(from) : 1;
        node.tight = cmark_node_get_list_tight(from) != 0;
    }
    if (node.kind == Code || node.kind == Html) {
        node.literal = as_written(cmark_node_get_literal(from));
    } else if (node.kind == Paragraph || node.kind == Heading) {
        node.parts = to_parts(from);
    } else {
        node.children = children_of(from);
    }
    return node;
}

MarkdownNodes children_of(cmark_node* parent) {
    MarkdownNodes nodes;
    for (cmark_node* child = cmark_node_first_child(parent); child != nullptr;
         child = cmark_node_next(child)) {
        MarkdownNode node = to_node(child);
        const auto comments =
            node.kind == MarkdownNode::Kind::Html ? lone_comments(node.literal) : std::nullopt;
        if (!comments) {
            nodes.push_back(std::move(node));
            continue;
        }
        for (const std::string& comment : *comments) {
            node.kind = MarkdownNode::Kind::Comment;
            node.literal = comment;
            nodes.push_back(node);
        }
    }
    return nodes;
}

/// Parses all cells at once, each as a heading: the one block that is a single line whatever it
/// begins with. The document follows where it defines links by reference, which cells may use.
void parse_cells(const std::vector<Snippet*>& cells, std::string_view text) {
    if (cells.empty()) {
        return;
    }
    std::string source;
    for (const Snippet* cell : cells) {
        source += "# " + cell->source + " #\n";
    }
    if (text.find("]:") != std::string_view::npos) {
        source += text;
    }
    const Document document = parse(source);
    cmark_node* heading = cmark_node_first_child(document.get());
    for (Snippet* cell : cells) {
        cell->parts = to_parts(heading);
        heading = cmark_node_next(heading);
    }
}

int count_marks(const InlineParts& parts) {
    return static_cast<int>(std::ranges::count_if(parts, [](const InlinePart& part) {
        return part.kind == InlinePart::Kind::StrikeOpen ||
               part.kind == InlinePart::Kind::FootnoteMark;
    }));
}

/// The marks that the parser did not see and so did not count.
int count_marks(MarkdownNodes& nodes) {
    int marks = 0;
    for (MarkdownNode& node : nodes) {
        marks += count_marks(node.parts) + count_marks(node.children);
    }
    return marks;
}

}  // namespace

Result<MarkdownNodes> parse_markdown(std::string_view clean, IssueLog& log) {
    const std::string text = with_stand_ins(clean);
    const SourceLines lines(text);
    if (const Status checked = check_before_parsing(lines, log.file()); !checked) {
        return checked.error();
    }
    const Document document = parse(text);
    const auto nodes = count_nodes(document.get(), log);
    if (!nodes) {
        return nodes.error();
    }
    if (*nodes > limits::kMarkdownNodes) {
        return over_limit(log, 0, "the text has too many parts; split the lesson");
    }
    MarkdownNodes tree = children_of(document.get());
    find_tasks(tree, lines);
    find_tables(tree, lines, log);
    if (*nodes + count_cells(tree) > limits::kMarkdownNodes) {
        return over_limit(log, 0, "the tables have too many cells; split the lesson");
    }
    const std::vector<Snippet*> cells = cells_of(tree);
    parse_cells(cells, text);
    int marks = count_marks(tree);
    for (const Snippet* cell : cells) {
        marks += count_marks(cell->parts);
    }
    if (*nodes + marks > limits::kMarkdownNodes) {
        return over_limit(log, 0, "the text has too many parts; split the lesson");
    }
    return tree;
}

Result<InlineParts> parse_line(std::string_view clean, const IssueLog& log) {
    if (clean.size() > limits::kMarkdownBytes) {
        return over_limit(log, 0, "the text is too long; make it shorter");
    }
    Snippet line{.source = with_stand_ins(clean), .parts = {}};
    const std::string heading = "# " + line.source;  // as which it is parsed
    if (const Status checked = check_before_parsing(SourceLines(heading), log.file()); !checked) {
        return checked.error();
    }
    parse_cells({&line}, {});
    if (std::cmp_greater(line.parts.size(), limits::kMarkdownNodes)) {
        return over_limit(log, 0, "the text has too many parts; make it shorter");
    }
    return std::move(line.parts);
}

}  // namespace content::load
