#include "content/load/page_splitter.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "content/base/letters.h"

namespace content::load {

namespace {

using Kind = MarkdownNode::Kind;

class PageSplitter {
public:
    PageSplitter(const SourceLines& lines, IssueLog& log) : lines_(lines), log_(log) {}

    void add(MarkdownNode node) {
        if (node.kind == Kind::Break && is_dashes(node.line)) {
            finish_page(node.line + 1);
        } else if (node.kind == Kind::Comment) {
            add_comment(std::move(node));
        } else if (notes_from_ == 0) {
            warn_of_underline(node);
            page_.nodes.push_back(std::move(node));
        }
    }

    std::vector<PageDraft> finish() {
        finish_page(lines_.count() + 1);
        if (pages_.empty()) {
            log_.error(1, "the lesson has no text");
            pages_.push_back({});
        }
        return std::move(pages_);
    }

private:
    bool is_dashes(int line) const {
        const std::string_view text = trimmed(lines_[line]);
        return text.starts_with('-') && text.find_first_not_of("- \t") == std::string_view::npos;
    }

    void warn_of_underline(const MarkdownNode& node) {
        // cmark ends such a heading on its underline or on the line after it.
        for (int line = node.line + 1; node.kind == Kind::Heading && line <= node.last_line;
             ++line) {
            if (is_dashes(line)) {
                log_.warn(line,
                          "\"---\" under text makes it a heading; put an empty line above it to "
                          "start a new page");
                return;
            }
        }
    }

    void add_comment(MarkdownNode node) {
        if (node.literal == "notes") {
            open_notes(node.line);
        } else if (node.literal == "/notes") {
            close_notes(node.line);
        } else if (node.literal.starts_with("page:")) {
            name_page(trimmed(std::string_view(node.literal).substr(5)), node.line);
        } else if (notes_from_ == 0) {
            page_.nodes.push_back(std::move(node));
        }
    }

    void open_notes(int line) {
        if (notes_from_ > 0) {
            log_.warn(line, "the notes are open already; close them with <!-- /notes -->");
            return;
        }
        notes_from_ = line + 1;
    }

    void close_notes(int line) {
        if (notes_from_ == 0) {
            log_.warn(line, "there are no notes to close here");
            return;
        }
        page_.notes += page_.notes.empty() ? "" : "\n\n";
        page_.notes += lines_.range(notes_from_, line - 1);
        notes_from_ = 0;
    }

    void name_page(std::string_view id, int line) {
        if (!is_course_id(id)) {
            log_.error(line, in_quotes(id) +
                                 " is no page id; use small letters, digits, '-', '.' and '_'");
        } else if (!page_.id.empty()) {
            log_.warn(line, "the page is named " + in_quotes(page_.id) + " already");
        } else {
            page_.id = id;
        }
    }

    void finish_page(int next_line) {
        if (notes_from_ > 0) {
            log_.warn(notes_from_ - 1, "the notes are not closed before the page ends");
            close_notes(next_line - 1);
        }
        if (page_.nodes.empty() && page_.notes.empty()) {
            log_.warn(std::min(page_.line, lines_.count()), "the page is empty and is left out");
        } else {
            if (page_.nodes.empty()) {
                log_.warn(page_.line, "the page has notes but nothing for the learner");
            }
            pages_.push_back(std::move(page_));
        }
        page_ = {.line = next_line};
    }

    const SourceLines& lines_;
    IssueLog& log_;
    std::vector<PageDraft> pages_;
    PageDraft page_;
    int notes_from_ = 0;  // the first line of open notes, or 0
};

}  // namespace

std::vector<PageDraft> split_pages(MarkdownNodes nodes, const SourceLines& lines, IssueLog& log) {
    PageSplitter splitter(lines, log);
    for (MarkdownNode& node : nodes) {
        splitter.add(std::move(node));
    }
    return splitter.finish();
}

}  // namespace content::load
