#include "engine/layout/view_top.h"

#include <algorithm>

namespace engine::layout {
namespace {

constexpr float kRounding = 0.5F;  // px of a line that may be above the view before it is cut

float block_height(const PageLayout& layout, std::size_t anchor) {
    const auto& anchors = layout.anchors;
    const float end = anchor + 1 < anchors.size() ? anchors[anchor + 1].y : layout.size.height;
    return std::max(1.0F, end - anchors[anchor].y);
}

}  // namespace

ViewTop view_top(const PageLayout& layout, const PageText& text, float y) {
    ViewTop top;
    for (std::size_t i = 0; i < layout.anchors.size(); ++i) {
        if (i == 0 || layout.anchors[i].y <= y) {
            top.block = layout.anchors[i].block;
            top.block_share = (y - layout.anchors[i].y) / block_height(layout, i);
        }
    }
    const auto line = std::ranges::find_if(text.lines(), [&](const TextLine& one) {
        return one.line->rect.bottom() > y + kRounding && !text.hidden(one);
    });
    // Further down than its own height, it is a picture or a rule that is at the top.
    if (line != text.lines().end() && line->line->rect.y - y < line->line->rect.height) {
        top.letter = line->range.begin;
        top.line_share = (y - line->line->rect.y) / line->line->rect.height;
    }
    return top;
}

float y_of(const ViewTop& top, const PageLayout& layout, const PageText& text, bool same_text) {
    if (same_text && top.letter && !text.empty()) {
        const base::Rect& line = text.lines()[text.line_at(*top.letter)].line->rect;
        return line.y + top.line_share * line.height;
    }
    if (layout.anchors.empty()) {
        return 0;
    }
    const std::size_t anchor = std::min(top.block, layout.anchors.size() - 1);
    return layout.anchors[anchor].y + top.block_share * block_height(layout, anchor);
}

}  // namespace engine::layout
