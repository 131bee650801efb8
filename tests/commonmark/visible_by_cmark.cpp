#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <cmark.h>

#include "content/load/html_comment.h"
#include "tests/commonmark/folded.h"
#include "tests/commonmark/visible_text.h"

namespace tests {
namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

std::vector<cmark_node*> raw_html_of(cmark_node* document) {
    std::vector<cmark_node*> found;
    cmark_iter* const walk = cmark_iter_new(document);
    for (auto event = cmark_iter_next(walk); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk)) {
        cmark_node* const node = cmark_iter_get_node(walk);
        const auto type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER &&
            (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)) {
            found.push_back(node);
        }
    }
    cmark_iter_free(walk);
    return found;
}

/// Raw HTML becomes the text it is written as; comments vanish.
void show_html_as_text(cmark_node* document) {
    for (cmark_node* const node : raw_html_of(document)) {
        const std::string written = cmark_node_get_literal(node);
        const bool block = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK;
        if (!content::load::lone_comments(written)) {
            cmark_node* const text =
                cmark_node_new(block ? CMARK_NODE_CODE_BLOCK : CMARK_NODE_TEXT);
            cmark_node_set_literal(text, written.c_str());
            cmark_node_insert_before(node, text);
        }
        cmark_node_unlink(node);
        cmark_node_free(node);
    }
}

std::string without_entities(std::string text) {
    constexpr std::pair<const char*, const char*> kEntities[] = {// NOLINT(modernize-avoid-c-arrays)
                                                                 {"&lt;", "<"},
                                                                 {"&gt;", ">"},
                                                                 {"&quot;", "\""},
                                                                 {"&amp;", "&"}};
    for (const auto& [entity, letter] : kEntities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, std::strlen(entity), letter);
        }
    }
    return text;
}

/// The value of an attribute in a tag that cmark wrote, or nothing.
std::string attribute(std::string_view tag, const std::string& name) {
    const auto at = tag.find(" " + name + "=\"");
    if (at == std::string_view::npos) {
        return {};
    }
    const auto begin = at + name.size() + 3;
    return std::string(tag.substr(begin, tag.find('"', begin) - begin));
}

bool is_inline(std::string_view tag) {
    constexpr std::array<std::string_view, 5> kInline{"em", "strong", "a", "code", "img"};
    tag.remove_prefix(tag.starts_with('/') ? 1 : 0);
    return std::ranges::find(kInline, tag.substr(0, tag.find(' '))) != kInline.end();
}

/// What stands between the tags, and what pictures say.
std::string words_of(std::string_view html) {
    std::string words;
    bool at_start = false;  // of a paragraph
    while (!html.empty()) {
        const auto open = std::min(html.find('<'), html.size());
        words += html.substr(0, open);
        at_start = at_start && open == 0;
        html.remove_prefix(open);
        if (html.empty()) {
            break;
        }
        const auto close = html.find('>');
        const std::string_view tag = html.substr(1, close - 1);
        html.remove_prefix(close + 1);
        words += is_inline(tag) ? "" : " ";
        if (tag.starts_with("img ")) {
            words += attribute(tag, "alt");
            const bool alone = at_start && html.starts_with("</p>");
            words += alone ? " " + attribute(tag, "title") : "";
        }
        at_start = tag == "p";
    }
    return words;
}

}  // namespace

std::string visible_by_cmark(const std::string& markdown) {
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT));
    show_html_as_text(document.get());
    char* const html = cmark_render_html(document.get(), CMARK_OPT_DEFAULT);
    const std::string words = without_entities(words_of(html));
    std::free(html);
    return folded(words);
}

}  // namespace tests
