#include "content/load/markdown_parser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <cmark.h>

#include "content/base/byte_set.h"
#include "content/limits.h"
#include "content/load/cmark_document.h"
#include "content/load/html_comment.h"
#include "content/load/inline_marks.h"
#include "content/load/markdown_prescan.h"
#include "content/load/table_reader.h"
#include "content/load/task_finder.h"

namespace content::load {

namespace {

std::string owned(const char* text) {
    return text == nullptr ? std::string{} : std::string(text);
}

/// Code, HTML, addresses: places where no mark means anything.
std::string as_written(const char* text) {
    return text == nullptr ? std::string{} : without_stand_ins(text);
}

Error over_limit(const IssueLog& log, int line, std::string message) {
    return Error{.kind = Error::Kind::TooLarge,
                 .where = log.file() + (line > 0 ? ":" + std::to_string(line) : ""),
                 .message = std::move(message)};
}

std::size_t count_children(cmark_node* parent) {
    std::size_t children = 0;
    for (cmark_node* child = cmark_node_first_child(parent); child != nullptr;
         child = cmark_node_next(child)) {
        ++children;
    }
    return children;
}

/// Calls `enter(node)` and then `leave(node)` for everything inside `root`, around what is inside
/// that. Stops when `enter` says false, and says so. Takes no stack, however deep the tree is.
template <class Enter, class Leave>
bool walk(cmark_node* root, Enter enter, Leave leave) {
    cmark_node* node = cmark_node_first_child(root);
    while (node != nullptr) {
        if (!enter(node)) {
            return false;
        }
        cmark_node* next = cmark_node_first_child(node);
        while (next == nullptr && node != root) {
            leave(node);
            next = cmark_node_next(node);
            node = cmark_node_parent(node);
        }
        node = next;
    }
    return true;
}

/// How many quotes and items `node` is.
int depth_of(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM ? 1 : 0;
}

/// The number of nodes, or why there are too many or too deep. Walks without recursion: this is
/// what allows everything after it to recurse.
Result<int> count_nodes(cmark_node* document, const IssueLog& log) {
    int nodes = 1;
    int nesting = 0;
    int line = 0;  // of the node that was entered last
    const auto enter = [&](cmark_node* node) {
        ++nodes;
        nesting += depth_of(node);
        line = cmark_node_get_start_line(node);
        return nesting <= limits::kMarkdownNesting;
    };
    if (!walk(document, enter, [&](cmark_node* node) { nesting -= depth_of(node); })) {
        return over_limit(log, line, "lists and quotes are nested too deeply");
    }
    return nodes;
}

std::optional<InlinePart> part_at_start(cmark_node* node) {
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
            return InlinePart{.kind = StrongOpen};
        case CMARK_NODE_EMPH:
            return InlinePart{.kind = EmphasisOpen};
        case CMARK_NODE_LINK:
            return InlinePart{.kind = LinkOpen, .text = as_written(cmark_node_get_url(node))};
        case CMARK_NODE_IMAGE:
            return InlinePart{.kind = PictureOpen,
                              .text = as_written(cmark_node_get_url(node)),
                              .title = as_written(cmark_node_get_title(node))};
        default:
            return std::nullopt;
    }
}

std::optional<InlinePart> part_at_end(cmark_node* node) {
    using enum InlinePart::Kind;
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_STRONG:
            return InlinePart{.kind = StrongClose};
        case CMARK_NODE_EMPH:
            return InlinePart{.kind = EmphasisClose};
        case CMARK_NODE_LINK:
            return InlinePart{.kind = LinkClose};
        case CMARK_NODE_IMAGE:
            return InlinePart{.kind = PictureClose};
        default:
            return std::nullopt;
    }
}

void add(std::optional<InlinePart> part, InlineParts& parts) {
    if (part) {
        parts.push_back(*std::move(part));
    }
}

/// Emphasis nests as deeply as a paragraph is long, so this does not recurse.
InlineParts to_parts(cmark_node* block) {
    InlineParts parts;
    parts.reserve(count_children(block));
    const auto enter = [&](cmark_node* node) {
        add(part_at_start(node), parts);
        return true;
    };
    walk(block, enter, [&](cmark_node* node) { add(part_at_end(node), parts); });
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
    nodes.reserve(count_children(parent));
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

/// Whether `line` means nothing but its own words: most cells of most tables.
bool is_plain(std::string_view line) {
    // What cmark gives a meaning to inside a line, the end of a heading, and stand-ins.
    constexpr ByteSet kMeaningful("\\`*_[]<&#\xF0");
    return kMeaningful.find_in(line) == line.size() && trimmed(line).size() == line.size();
}

/// Parses `cells` at once, each as a heading: the one block that is a single line whatever it
/// begins with. The document follows where it defines links by reference, which cells may use.
void parse_marked_up(const std::vector<Snippet*>& cells, std::string_view text) {
    if (cells.empty()) {
        return;
    }
    std::string source;
    for (const Snippet* cell : cells) {
        source.append("# ").append(cell->source).append(" #\n");
    }
    if (text.find("]:") != std::string_view::npos) {
        source += text;
    }
    const CmarkDocument document(source);
    cmark_node* heading = cmark_node_first_child(document.root());
    for (Snippet* cell : cells) {
        cell->parts = to_parts(heading);
        heading = cmark_node_next(heading);
    }
}

void parse_cells(const std::vector<Snippet*>& cells, std::string_view text) {
    std::vector<Snippet*> marked_up;
    for (Snippet* cell : cells) {
        if (!is_plain(cell->source)) {
            marked_up.push_back(cell);
        } else if (!cell->source.empty()) {
            cell->parts.push_back(
                {.kind = InlinePart::Kind::Text, .text = std::move(cell->source)});
        }
    }
    parse_marked_up(marked_up, text);
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
    const CmarkDocument document(text);
    const auto nodes = count_nodes(document.root(), log);
    if (!nodes) {
        return nodes.error();
    }
    if (*nodes > limits::kMarkdownNodes) {
        return over_limit(log, 0, "the text has too many parts; split the lesson");
    }
    MarkdownNodes tree = children_of(document.root());
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
