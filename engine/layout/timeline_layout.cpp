#include "engine/layout/timeline_layout.h"

#include <algorithm>
#include <utility>

#include "engine/layout/container_layout.h"

namespace engine::layout {
namespace {

constexpr float kDot = 14;
constexpr float kIndent = 34;  // from the dot's left edge to the text

Box place_moment(const content::Timeline::Item& item, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::Moment);
    const float indent = context.scaled(kIndent);
    const bool beside = frame.width - indent >= kComfort;
    Frame inner = frame.inside(beside ? indent : 0, 0, 0);
    TextSpec when = body_text(inner, context);
    when.tone = base::Tone::Accent;
    if (beside) {
        const float dot = context.scaled(kDot);
        box.marker_rect = {frame.x, frame.y + (when.line_height - dot) / 2, dot, dot};
    }
    box.lines = place_text(bold(item.when), when, inner, context);
    inner.y = bottom_of(box.lines, inner.y);
    const float bottom = place_children(item.children, inner, context, box.children);
    box.rect = {frame.x, frame.y, frame.width,
                std::max(bottom, box.marker_rect.bottom()) - frame.y};
    return box;
}

}  // namespace

Box place_timeline(const content::Timeline& timeline, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::Timeline);
    Frame rest = frame;
    rest.tight = false;
    for (const content::Timeline::Item& item : timeline.items) {
        rest.y += box.children.empty() ? 0 : context.style.paragraph_gap * 4 / 3;
        box.children.push_back(place_moment(item, rest, context));
        rest.y = box.children.back().rect.bottom();
    }
    box.rect = {frame.x, frame.y, frame.width, rest.y - frame.y};
    return box;
}

}  // namespace engine::layout
