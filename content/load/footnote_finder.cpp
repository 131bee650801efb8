#include "content/load/footnote_finder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace content::load {

namespace {

using Kind = InlinePart::Kind;

bool opens(const InlinePart& part) {
    return part.kind == Kind::StrongOpen || part.kind == Kind::EmphasisOpen ||
           part.kind == Kind::LinkOpen || part.kind == Kind::PictureOpen ||
           part.kind == Kind::StrikeOpen;
}

bool closes(const InlinePart& part) {
    return part.kind == Kind::StrongClose || part.kind == Kind::EmphasisClose ||
           part.kind == Kind::LinkClose || part.kind == Kind::PictureClose ||
           part.kind == Kind::StrikeClose;
}

bool starts_footnote(const InlineParts& parts, std::size_t at) {
    return parts[at].kind == Kind::FootnoteMark && at + 1 < parts.size() &&
           parts[at + 1].kind == Kind::Text && parts[at + 1].text.starts_with(':');
}

/// What no paragraph begins with.
bool is_nothing(const InlinePart& part) {
    return is_break(part) || (part.kind == Kind::Text && part.text.empty());
}

/// Whether the splitter would leave a paragraph of `parts` as it is.
bool is_settled(const InlineParts& parts) {
    return !parts.empty() && !is_nothing(parts.front()) &&
           std::ranges::find(parts, Kind::FootnoteMark, &InlinePart::kind) == parts.end();
}

/// Sorts the parts of one paragraph into what stays and the footnotes.
class ParagraphSplitter {
public:
    ParagraphSplitter(MarkdownNode& paragraph, std::vector<WrittenFootnote>& footnotes)
        : line_(paragraph.line), footnotes_(footnotes) {
        InlineParts parts = std::exchange(paragraph.parts, {});
        bool at_line_start = true;
        int open = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (at_line_start && open == 0 && starts_footnote(parts, i)) {
                drop_break(in_footnote_ ? footnotes_.back().parts : paragraph.parts);
                start_footnote(parts[i], parts[i + 1]);
            } else {
                open += opens(parts[i]) ? 1 : 0;
                open -= closes(parts[i]) ? 1 : 0;
                add(parts[i], paragraph.parts);
            }
            at_line_start = is_break(parts[i]);
        }
    }

    bool ends_in_footnote() const { return in_footnote_; }

private:
    /// `text` begins with the colon, which goes.
    void start_footnote(InlinePart& mark, InlinePart& text) {
        in_footnote_ = true;
        footnotes_.push_back({.label = std::move(mark.text), .line = line_});
        text.text.erase(0, text.text.find_first_not_of(' ', 1));
    }

    void add(InlinePart& part, InlineParts& kept) {
        line_ += is_break(part) ? 1 : 0;
        InlineParts& parts = in_footnote_ ? footnotes_.back().parts : kept;
        if (!parts.empty() || !is_nothing(part)) {
            parts.push_back(std::move(part));
        }
    }

    static void drop_break(InlineParts& parts) {
        if (!parts.empty() && is_break(parts.back())) {
            parts.pop_back();
        }
    }

    int line_;
    std::vector<WrittenFootnote>& footnotes_;
    bool in_footnote_ = false;
};

class FootnoteFinder {
public:
    explicit FootnoteFinder(IssueLog& log) : log_(log) {}

    void visit(MarkdownNodes& nodes) {
        constexpr int kIndentedColumn = 5;  // a fence starts further to the left
        auto kept = nodes.begin();          // the end of those that stay
        bool below_footnote = false;
        for (MarkdownNode& node : nodes) {
            if (below_footnote && node.kind == MarkdownNode::Kind::Code &&
                node.column >= kIndentedColumn) {
                log_.warn(node.line,
                          "a footnote is one paragraph; what is indented below it is shown as "
                          "code");
            }
            below_footnote = false;
            if (node.kind == MarkdownNode::Kind::Paragraph && !is_settled(node.parts)) {
                below_footnote = ParagraphSplitter(node, found_).ends_in_footnote();
                if (node.parts.empty()) {
                    continue;
                }
            }
            visit(node.children);
            if (&*kept != &node) {
                *kept = std::move(node);
            }
            ++kept;
        }
        nodes.erase(kept, nodes.end());
    }

    std::vector<WrittenFootnote> take() { return std::move(found_); }

private:
    IssueLog& log_;
    std::vector<WrittenFootnote> found_;
};

}  // namespace

std::vector<WrittenFootnote> take_footnotes(MarkdownNodes& nodes, IssueLog& log) {
    FootnoteFinder finder(log);
    finder.visit(nodes);
    return finder.take();
}

}  // namespace content::load
