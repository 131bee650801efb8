#include "engine/print/strips.h"

#include <algorithm>

namespace engine::print {
namespace {

using layout::Box;
using layout::BoxKind;

constexpr float kCaptionGap = 7;     // px below a picture: what stands nearer belongs to it
constexpr float kSmallFrame = 0.2F;  // of a sheet's height
constexpr float kTouch = 0.5F;       // px that roundings may overlap
constexpr float kLevel = 4;          // px between the bottoms of a line and the disc beside it
constexpr float kMostPadding = 32;   // px; more is a shorter neighbour of something long

class Gatherer {
public:
    explicit Gatherer(float tallest) : tallest_(tallest) {}

    void gather(const Box& box, int table = -1) {
        const std::size_t first = found_.strips.size();
        if (keeps_whole(box)) {
            add({box.rect.y, box.rect.bottom(), false, table});
        } else {
            gather_inside(box, table);
        }
        if (found_.strips.size() > first && box.kind != BoxKind::Cell && box.kind != BoxKind::Row) {
            give_padding(first, box.rect);
        }
        if (box.kind == BoxKind::Heading || (box.kind == BoxKind::Row && box.level == 0)) {
            keep_with_next(first);
        }
    }

    Strips take() {
        merge_overlapping();
        return std::move(found_);
    }

private:
    /// A row, a small frame, and what has neither lines nor boxes inside: a picture, a drawing.
    bool keeps_whole(const Box& box) const {
        const bool bare = box.lines.empty() && box.children.empty();
        const bool framed = box.kind == BoxKind::Code || box.kind == BoxKind::Callout;
        return bare || (box.kind == BoxKind::Row && box.rect.height <= tallest_) ||
               (framed && box.rect.height <= tallest_ * kSmallFrame);
    }

    void gather_inside(const Box& box, int table) {
        if (!box.marker.empty()) {
            const bool above = !box.children.empty() &&
                               box.children.front().rect.y >= box.marker_rect.bottom() - kTouch;
            add({box.marker_rect.y, box.marker_rect.bottom(), above, table});
        }
        const std::size_t first_line = found_.strips.size();
        for (const layout::Line& line : box.lines) {
            add({line.rect.y, line.rect.bottom(), false, table});
        }
        keep_lines_together(first_line, !box.children.empty());
        int inner = table;
        for (std::size_t i = 0; i < box.children.size(); ++i) {
            const Box& child = box.children[i];
            if (child.kind == BoxKind::Row && child.level == 0) {
                inner = static_cast<int>(found_.headers.size());
                found_.headers.push_back(child.rect);
                gather(child, table);
                continue;
            }
            const std::size_t first = found_.strips.size();
            gather(child, inner);
            const bool captioned = child.kind == BoxKind::Picture && i + 1 < box.children.size() &&
                                   box.children[i + 1].rect.y - child.rect.bottom() < kCaptionGap;
            if (captioned) {
                keep_with_next(first);
            }
        }
    }

    /// Neither the first nor the last line of a text stands alone on a sheet; a title above boxes
    /// stands with them.
    void keep_lines_together(std::size_t first, bool title) {
        const std::size_t count = found_.strips.size() - first;
        if (count >= 2) {
            found_.strips[first].with_next = true;
            found_.strips[first + count - 2].with_next = true;
        }
        if (title && count > 0) {
            keep_with_next(first);
        }
    }

    /// What a box has above its first strip and below its last one goes with them.
    void give_padding(std::size_t first, const base::Rect& rect) {
        float& top = found_.strips[first].top;
        float& bottom = found_.strips.back().bottom;
        top = std::min(top, rect.y);
        if (rect.bottom() - bottom < kMostPadding) {
            bottom = std::max(bottom, rect.bottom());
        }
    }

    void keep_with_next(std::size_t first) {
        for (std::size_t i = first; i < found_.strips.size(); ++i) {
            found_.strips[i].with_next = true;
        }
    }

    void add(Strip strip) {
        if (strip.bottom > strip.top) {
            found_.strips.push_back(strip);
        }
    }

    /// Things beside each other are one strip: a marker and its line, the cells of a row.
    void merge_overlapping() {
        std::ranges::stable_sort(found_.strips, {}, &Strip::top);
        std::vector<Strip> merged;
        for (const Strip& strip : found_.strips) {
            if (merged.empty() || strip.top >= merged.back().bottom - kTouch) {
                merged.push_back(strip);
                continue;
            }
            Strip& last = merged.back();
            const float lower = strip.bottom - last.bottom;
            last.with_next =
                (lower > -kLevel && strip.with_next) || (lower < kLevel && last.with_next);
            last.bottom = std::max(last.bottom, strip.bottom);
            last.table = last.table == strip.table ? last.table : -1;
        }
        found_.strips = std::move(merged);
    }

    float tallest_;
    Strips found_;
};

}  // namespace

Strips strips_of(const layout::PageLayout& page, float tallest) {
    Gatherer gatherer(tallest);
    gatherer.gather(page.root);
    return gatherer.take();
}

}  // namespace engine::print
