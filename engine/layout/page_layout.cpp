#include "engine/layout/page_layout.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/layout/anchors.h"
#include "engine/layout/block_layout.h"
#include "engine/layout/leaf_layout.h"

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
        list.items.push_back({.children = {footnote}});
    }
    Frame below = frame;
    if (!root.children.empty()) {
        below.y = root.children.back().rect.bottom() + context.style.paragraph_gap;
    }
    const content::Blocks blocks{{.node = content::ThematicBreak{}}, {.node = std::move(list)}};
    place_blocks(blocks, below, context, root.children);
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
                   text::Measurer& measurer) {
    PageLayout result;
    std::optional<WordDivider> divider;
    if (style.hyphenator != nullptr) {
        divider.emplace(*style.hyphenator, measurer, style.language);
    }
    Context context{style, labels, measurer, result.links, divider ? &*divider : nullptr};
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
