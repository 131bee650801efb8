#include "engine/print/pdf_structure.h"

#include <array>
#include <cstddef>
#include <utility>
#include <variant>

#include "content/link_policy.h"
#include "engine/platform/link_text.h"

namespace engine::print {
namespace {

using Kind = paint::OpenTag::Kind;

const char* heading_element(int level) {
    static constexpr std::array kNames{"H1", "H2", "H3", "H4", "H5", "H6"};
    const auto index = static_cast<std::size_t>(level < 1 ? 0 : level > 6 ? 5 : level - 1);
    return kNames.at(index);
}

const char* element_of(const paint::OpenTag& tag) {
    switch (tag.kind) {
        case Kind::Heading:
            return heading_element(tag.level);
        case Kind::Quote:
            return "BlockQuote";
        case Kind::Note:
            return "Div";
        case Kind::List:
            return "L";
        case Kind::Item:
            return "LI";
        case Kind::Label:
            return "Lbl";
        case Kind::Table:
            return "Table";
        case Kind::Row:
            return "TR";
        case Kind::HeaderCell:
            return "TH";
        case Kind::Cell:
            return "TD";
        case Kind::Figure:
            return "Figure";
        case Kind::Link:
            return "Span";  // a place of the course, which paper cannot lead to
        case Kind::Paragraph:
        case Kind::Code:
            break;
    }
    return "P";
}

/// Elements that hold blocks: words straight inside them are a paragraph.
bool is_grouping(Kind kind) {
    return kind == Kind::Quote || kind == Kind::Note || kind == Kind::List || kind == Kind::Item;
}

/// The attributes of a link that leaves the document, or nothing.
std::string link_attributes(const std::string& target) {
    const auto verdict = content::judge_link(target);
    const auto* outside = std::get_if<content::OutsideLink>(&verdict);
    const auto url = outside == nullptr ? content::Error{} : platform::safe_link(outside->url);
    if (!url) {
        return {};
    }
    std::string quoted;
    for (const char c : *url) {
        quoted += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return "uri='" + quoted + "'";
}

}  // namespace

void PdfStructure::open(const paint::OpenTag& tag, bool holds_tags) {
    if (!nodes_.empty()) {
        Node& around = nodes_.back();
        const bool first_block = around.kind == Kind::Item && around.elements.size() == 1;
        end_ink(around);
        if (first_block && tag.kind != Kind::Label) {
            begin(around, "LBody");
        }
    }
    Node node{.kind = tag.kind, .elements = {}, .around_ink = nullptr};
    if (is_grouping(tag.kind)) {
        node.around_ink = "P";
    } else if (holds_tags) {
        node.around_ink = "Span";
    }
    const std::string uri = tag.kind == Kind::Link ? link_attributes(tag.text) : std::string{};
    if (uri.empty()) {
        begin(node, element_of(tag));
    } else {
        begin(node, CAIRO_TAG_LINK, uri);
    }
    if (tag.kind == Kind::Code) {
        begin(node, "Code");
    }
    if (tag.kind == Kind::Figure) {
        figures_.push_back(tag.text);
    }
    nodes_.push_back(std::move(node));
}

void PdfStructure::close() {
    Node& node = nodes_.back();
    for (; !node.elements.empty(); node.elements.pop_back()) {
        cairo_tag_end(cairo_, node.elements.back().c_str());
    }
    inking_ = false;
    nodes_.pop_back();
}

void PdfStructure::ink() {
    if (nodes_.empty() || nodes_.back().around_ink == nullptr || inking_) {
        return;
    }
    Node& node = nodes_.back();
    if (node.kind == Kind::Item && node.elements.size() == 1) {
        begin(node, "LBody");
    }
    begin(node, node.around_ink);
    inking_ = true;
}

void PdfStructure::begin(Node& node, const char* element, const std::string& attributes) {
    cairo_tag_begin(cairo_, element, attributes.empty() ? nullptr : attributes.c_str());
    node.elements.emplace_back(element);
}

/// Ends the element around ink, if one is open.
void PdfStructure::end_ink(Node& node) {
    if (inking_) {
        cairo_tag_end(cairo_, node.elements.back().c_str());
        node.elements.pop_back();
        inking_ = false;
    }
}

}  // namespace engine::print
