#include "engine/layout/disclosure_layout.h"

#include <algorithm>
#include <utility>

#include "engine/layout/container_layout.h"

namespace engine::layout {
namespace {

constexpr float kPadding = 16;
constexpr float kNarrowPadding = 6;
constexpr float kAbove = 10;        // px above and below the title
constexpr float kSign = 16;         // px that the sign of opening takes
constexpr float kSignGap = 10;      // between it and the title
constexpr float kBelow = 14;        // px below what is open
constexpr float kRoomy = 360;       // px of text that may stand below the title's own edge
constexpr float kLeastHeader = 44;  // px high, for fingers

void hide(Box& box, base::Point at) {
    box.rect = box.marker_rect = {at.x, at.y, 0, 0};
    box.drawing.reset();
    for (Line& line : box.lines) {
        line.rect = {at.x, at.y, 0, 0};
        line.baseline = at.y;
    }
    for (Box& child : box.children) {
        hide(child, at);
    }
}

/// What a page can be asked for, counted: where a disclosure's own begins.
struct Counts {
    std::size_t links = 0;
    std::size_t terms = 0;
    std::size_t disclosures = 0;
    std::size_t pictures = 0;
};

Counts counts(const PageLayout& page) {
    return {page.links.size(), page.terms.size(), page.disclosures.size(), page.pictures.size()};
}

/// Takes everything that was added since `first` away from pointer and keyboard.
void hide_since(const Counts& first, PageLayout& page) {
    for (std::size_t i = first.links; i < page.links.size(); ++i) {
        page.links[i].rects.clear();
    }
    for (std::size_t i = first.terms; i < page.terms.size(); ++i) {
        page.terms[i].rects.clear();
    }
    for (std::size_t i = first.disclosures; i < page.disclosures.size(); ++i) {
        page.disclosures[i].header = {};
    }
    for (std::size_t i = first.pictures; i < page.pictures.size(); ++i) {
        page.pictures[i].rect = {};
    }
}

class DisclosurePlacer {
public:
    DisclosurePlacer(const Frame& frame, Context& context)
        : frame_(frame), context_(context), index_(context.page.disclosures.size()) {
        const float comfort = context.scaled(kPadding);
        padding_ = frame.width - 2 * comfort - kSign >= kComfort ? comfort : kNarrowPadding;
        sign_ = context.unfolded.everything || frame.width < kComfort ? 0 : kSign + kSignGap;
        box_ = box_of(BoxKind::Disclosure);
        box_.level = static_cast<int>(index_);
    }

    Box place(const content::Spans& title, std::string own_title, const Fill& fill) {
        box_.name = std::move(own_title);
        context_.page.disclosures.push_back({.title = plain_text(title),
                                             .open = is_open(),
                                             .around = context_.disclosure,
                                             .order = context_.page.uses++});
        const float bottom = place_header(bold(title));
        box_.rect = {frame_.x, frame_.y, frame_.width, bottom - frame_.y};
        const Counts first = counts(context_.page);
        const float inner_bottom = place_inside(bottom, fill);
        if (is_open()) {
            box_.rect.height = inner_bottom + kBelow - frame_.y;
            for (const Box& child : box_.children) {  // a wide table stays on the card
                box_.rect.width =
                    std::max(box_.rect.width, child.rect.right() + kNarrowPadding - frame_.x);
            }
            return std::move(box_);
        }
        for (Box& child : box_.children) {
            hide(child, {frame_.x, bottom});
        }
        hide_since(first, context_.page);
        return std::move(box_);
    }

private:
    bool is_open() const {
        return context_.unfolded.everything || context_.unfolded.open.contains(index_);
    }

    float place_header(const content::Spans& title) {
        Frame words = frame_.inside(padding_ + sign_, padding_, kAbove);
        words.tone = base::Tone::Ink;
        const TextSpec spec = body_text(words, context_);
        const float height = std::max(context_.scaled(kLeastHeader), spec.line_height + 2 * kAbove);
        words.y = frame_.y + (height - spec.line_height) / 2;
        box_.lines = place_text(title, spec, words, context_);
        const float bottom = std::max(frame_.y + height, bottom_of(box_.lines, words.y) + kAbove);
        if (sign_ > 0) {
            box_.marker_rect = {frame_.x + padding_, words.y, kSign, spec.line_height};
        }
        context_.page.disclosures[index_].header = {frame_.x, frame_.y, frame_.width,
                                                    bottom - frame_.y};
        return bottom;
    }

    float place_inside(float top, const Fill& fill) {
        const float deep = padding_ + sign_;
        const bool roomy = frame_.width - deep - padding_ >= kRoomy;
        Frame inner = frame_.inside(roomy ? deep : padding_, padding_, top - frame_.y);
        inner.tone = base::Tone::Ink;
        inner.tight = false;
        const int around = std::exchange(context_.disclosure, static_cast<int>(index_));
        const float bottom = fill(inner, box_.children);
        context_.disclosure = around;
        return bottom;
    }

    const Frame& frame_;
    Context& context_;
    std::size_t index_;
    float padding_ = 0;
    float sign_ = 0;  // px that the sign takes, with the gap behind it
    Box box_;
};

}  // namespace

Box place_disclosure(const content::Disclosure& more, const Frame& frame, Context& context) {
    const bool untitled = more.title.empty();
    const std::string& title = untitled ? context.labels.more : more.title;
    return DisclosurePlacer(frame, context)
        .place(plain_span(title), untitled ? title : std::string{},
               [&](const Frame& inner, std::vector<Box>& out) {
                   return place_children(more.children, inner, context, out);
               });
}

Box place_own_disclosure(const std::string& title, const Frame& frame, Context& context,
                         const Fill& fill) {
    return DisclosurePlacer(frame, context).place(plain_span(title), title, fill);
}

}  // namespace engine::layout
