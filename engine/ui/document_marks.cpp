#include "engine/ui/document_marks.h"

#include <algorithm>

#include "engine/layout/text_geometry.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;
using layout::TextRange;

constexpr float kInset = 2;  // px between a mark and the next line's
constexpr float kLine = 2;   // px of a line below, a bar at an end, a frame
constexpr float kRadius = 3;

TextRange common(TextRange a, TextRange b) {
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

class Marker {
public:
    Marker(const layout::PageText& text, TextRange in_view) : text_(text), in_view_(in_view) {}

    void underlined(TextRange range, Tone ground, Tone line) {
        for (const Rect& whole : layout::rects_of(text_, common(range, in_view_))) {
            const Rect rect = whole.inset(0, kInset);
            fill(rect, ground, kRadius);
            fill({rect.x, rect.bottom() - kLine, rect.width, kLine}, line, 0);
        }
    }

    /// A frame all round: it stands out from a highlight of the same colour too.
    void framed(TextRange range, Tone ground, Tone frame, float line) {
        for (const Rect& whole : layout::rects_of(text_, common(range, in_view_))) {
            const Rect rect = whole.inset(0, kLine - line);
            fill(rect, frame, kRadius + line);
            fill(rect.inset(line), ground, kRadius);
        }
    }

    void selected(TextRange range) {
        const TextRange seen = common(range, in_view_);
        for (const Rect& rect : layout::rects_of(text_, seen)) {
            fill(rect, Tone::Selected, 0);
        }
        if (!seen.empty()) {
            end_bar(range.begin);
            end_bar(range.end);
        }
    }

    std::vector<paint::FillRect> take() { return std::move(rects_); }

private:
    void end_bar(std::size_t place) {
        if (place >= in_view_.begin && place <= in_view_.end) {
            const Rect caret = layout::caret_at(text_, place);
            fill({caret.x - kLine / 2, caret.y, kLine, caret.height}, Tone::Accent, 0);
        }
    }

    void fill(const Rect& rect, Tone tone, float radius) {
        rects_.push_back({.rect = rect, .tone = tone, .radius = radius});
    }

    const layout::PageText& text_;
    TextRange in_view_;
    std::vector<paint::FillRect> rects_;
};

}  // namespace

std::vector<paint::FillRect> mark_rects(const layout::PageText& text, const DocumentMarks& marks,
                                        TextRange in_view) {
    Marker marker(text, in_view);
    if (text.empty()) {
        return {};
    }
    for (const TextHighlight& highlight : marks.highlights) {
        marker.underlined(highlight.range, highlight.ground, highlight.line);
    }
    const auto first = std::ranges::partition_point(
        marks.found, [&](const TextRange& range) { return range.end <= in_view.begin; });
    bool come_to = false;
    for (auto hit = first; hit != marks.found.end() && hit->begin < in_view.end; ++hit) {
        if (*hit == marks.selected) {
            come_to = true;
        } else {
            marker.framed(*hit, Tone::Found, Tone::Amber, kLine / 2);
        }
    }
    if (come_to) {
        marker.framed(marks.selected, Tone::FoundHere, Tone::Ink, kLine);
    } else if (!marks.selected.empty()) {
        marker.selected(marks.selected);
    }
    return marker.take();
}

}  // namespace engine::ui
