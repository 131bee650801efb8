#include "engine/layout/page_layout.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/layout/anchors.h"
#include "engine/layout/block_layout.h"
#include "engine/layout/leaf_layout.h"
#include "engine/layout/text_run.h"

namespace engine::layout {
namespace {

constexpr float kNarrowestPage = 40;

std::vector<Anchor> anchors_of(const content::Blocks& blocks, const std::vector<float>& tops) {
    std::vector<Anchor> anchors;
    const auto keys = anchor_keys(blocks);
    for (std::size_t i = 0; i < tops.size(); ++i) {
        anchors.push_back({.block = i, .key = keys[i], .y = tops[i]});
    }
    return anchors;
}

/// The mark that stands behind note `number` and leads back to the text.
content::Span way_back(std::size_t number) {
    content::Span span;
    span.kind = content::Span::Kind::Footnote;
    span.text = std::string(kWayBack) + std::to_string(number);
    return span;
}

/// Ties each note's way back to the first mark that leads to it, and every mark to its note.
void pair_footnotes(std::size_t first_in_notes, const std::string& back_name,
                    std::vector<Link>& links) {
    constexpr std::string_view kNote = "#note-";
    constexpr std::string_view kMark = "#mark-";
    std::map<std::string, int, std::less<>> backs;
    for (std::size_t i = first_in_notes; i < links.size(); ++i) {
        if (links[i].text == kWayBack && links[i].target.starts_with(kMark)) {
            backs.emplace(links[i].target.substr(kMark.size()), static_cast<int>(i));
            links[i].text = back_name.empty() ? links[i].text : back_name;
        }
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
        const bool mark = links[i].text.starts_with('[') && links[i].target.starts_with(kNote);
        const auto back = mark ? backs.find(links[i].target.substr(kNote.size())) : backs.end();
        if (back != backs.end()) {
            links[i].partner = back->second;
            Link& way = links[static_cast<std::size_t>(back->second)];
            way.partner = way.partner < 0 ? static_cast<int>(i) : way.partner;
        }
    }
}

float widest(const Box& box) {
    float right = box.rect.right();
    for (const Box& child : box.children) {
        right = std::max(right, widest(child));
    }
    return right;
}

/// The page's footnotes as a numbered list below a line.
void add_footnotes(const content::Page& page, const Frame& frame, Context& context, Box& root) {
    if (page.footnotes.empty()) {
        return;
    }
    content::List list{.ordered = true};
    for (const content::Block& footnote : page.footnotes) {
        content::Block note = footnote;
        if (auto* paragraph = std::get_if<content::Paragraph>(&note.node)) {
            content::Spans& text = paragraph->text;
            text.push_back({.text = "\u00A0"});
            text.push_back(way_back(list.items.size() + 1));
        }
        list.items.push_back({.children = {std::move(note)}});
    }
    const std::size_t first_link = context.page.links.size();
    Frame below = frame;
    if (!root.children.empty()) {
        below.y = root.children.back().rect.bottom() + context.style.paragraph_gap;
    }
    const content::Blocks blocks{{.node = content::ThematicBreak{}}, {.node = std::move(list)}};
    place_blocks(blocks, below, context, root.children);
    pair_footnotes(first_link, context.labels.back_to_text, context.page.links);
}

void add_fact_note(const Frame& frame, Context& context, Box& root) {
    if (context.labels.checked.empty()) {
        return;
    }
    Frame note = frame;
    if (!root.children.empty()) {
        note.y = root.children.back().rect.bottom() + context.style.paragraph_gap;
    }
    root.children.push_back(place_small(BoxKind::FactNote, context.labels.checked, note, context));
}

}  // namespace

PageLayout lay_out(const content::Page& page, float width, const Style& style, const Labels& labels,
                   text::Measurer& measurer, const Unfolded& unfolded) {
    PageLayout result;
    std::optional<WordDivider> divider;
    if (style.hyphenator != nullptr) {
        divider.emplace(*style.hyphenator, measurer, style.language);
    }
    Context context{.style = style,
                    .labels = labels,
                    .measurer = measurer,
                    .page = result,
                    .unfolded = unfolded,
                    .divider = divider ? &*divider : nullptr};
    const Frame frame{.width = std::max(width, kNarrowestPage)};
    std::vector<float> tops;
    place_blocks(page.blocks, frame, context, result.root.children, &tops);
    result.anchors = anchors_of(page.blocks, tops);
    add_footnotes(page, frame, context, result.root);
    add_fact_note(frame, context, result.root);

    const auto& boxes = result.root.children;
    const float height = boxes.empty() ? 0 : boxes.back().rect.bottom();
    result.root.rect = {0, 0, frame.width, height};
    result.size = {widest(result.root), height};
    return result;
}

int link_at(const PageLayout& layout, base::Point point) {
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
        for (const base::Rect& rect : layout.links[i].rects) {
            if (rect.contains(point)) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

}  // namespace engine::layout

template class std::vector<engine::layout::Fragment>;
template class std::vector<engine::layout::Line>;
template class std::vector<engine::layout::Shape>;
template class std::vector<engine::layout::Drawing>;
template class std::vector<engine::layout::Box>;
template class std::vector<engine::layout::Link>;
template class std::vector<engine::layout::TermUse>;
template class std::vector<engine::layout::DisclosureUse>;
template class std::vector<engine::layout::PictureUse>;
template class std::vector<engine::layout::Anchor>;
