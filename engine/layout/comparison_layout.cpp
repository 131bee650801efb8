#include "engine/layout/comparison_layout.h"

#include <algorithm>
#include <cstddef>

#include "engine/layout/container_layout.h"

namespace engine::layout {
namespace {

constexpr float kGap = 16;
constexpr float kPadding = 16;
constexpr float kNarrowPadding = 6;
constexpr float kBelowTitle = 12;
constexpr float kNarrowestSide = 200;  // px: anything narrower goes below

/// How many stand beside each other: all, four in two rows, or one.
std::size_t columns_for(std::size_t sides, float width, const Context& context) {
    const auto fits = [&](std::size_t columns) {
        const auto count = static_cast<float>(columns);
        return width - (count - 1) * kGap >= count * context.scaled(kNarrowestSide);
    };
    if (fits(sides)) {
        return std::max<std::size_t>(sides, 1);
    }
    return sides == 4 && fits(2) ? 2 : 1;
}

/// What a side says without the bullet of a lone item: a list of one lists nothing. Null where it
/// says something else.
const content::Blocks* lone_item(const content::Comparison::Item& side) {
    const auto* list = side.children.size() == 1
                           ? std::get_if<content::List>(&side.children.front().node)
                           : nullptr;
    const bool lone = list != nullptr && list->items.size() == 1 && !list->ordered &&
                      list->items.front().task == content::ListItem::Task::None;
    return lone ? &list->items.front().children : nullptr;
}

Box place_side(const content::Comparison::Item& item, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::Side);
    const float wide = context.scaled(kPadding);
    const float padding = frame.width - 2 * wide >= kComfort ? wide : kNarrowPadding;
    Frame inner = frame.inside(padding, padding, kSideTitle);
    inner.tone = base::Tone::Ink;
    inner.tight = false;
    box.lines = place_text(bold(item.title), body_text(inner, context), inner, context);
    if (!box.lines.empty()) {
        inner.y = bottom_of(box.lines, inner.y) + kSideTitle;
    }
    if (!item.children.empty()) {
        const content::Blocks* only = lone_item(item);
        inner.y = place_children(only == nullptr ? item.children : *only,
                                 inner.inside(0, 0, box.lines.empty() ? 0 : kBelowTitle), context,
                                 box.children);
        inner.y += kPadding;
    }
    box.rect = {frame.x, frame.y, frame.width, inner.y - frame.y};
    return box;
}

}  // namespace

Box place_comparison(const content::Comparison& comparison, const Frame& frame, Context& context) {
    const std::size_t columns = columns_for(comparison.items.size(), frame.width, context);
    const auto count = static_cast<float>(columns);
    Box box = box_of(BoxKind::Comparison);
    box.level = static_cast<int>(columns);
    Frame side = frame;
    side.width = (frame.width - (count - 1) * kGap) / count;
    float bottom = frame.y;
    for (std::size_t first = 0; first < comparison.items.size(); first += columns) {
        side.y = first == 0 ? frame.y : bottom + kGap;
        const std::size_t last = std::min(first + columns, comparison.items.size());
        for (std::size_t i = first; i < last; ++i) {
            side.x = frame.x + static_cast<float>(i - first) * (side.width + kGap);
            box.children.push_back(place_side(comparison.items[i], side, context));
            bottom = std::max(bottom, box.children.back().rect.bottom());
        }
        for (std::size_t i = first; i < last; ++i) {
            box.children[i].rect.height = bottom - side.y;
        }
    }
    box.rect = {frame.x, frame.y, frame.width, bottom - frame.y};
    return box;
}

}  // namespace engine::layout
