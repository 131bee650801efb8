#include "engine/layout/selection.h"

#include <algorithm>

#include "engine/layout/text_geometry.h"

namespace engine::layout {
namespace {

TextRange unit_under(const PageText& text, base::Point point, Selection::Unit unit) {
    switch (unit) {
        case Selection::Unit::Word:
            return word_round(text, letter_under(text, point));
        case Selection::Unit::Paragraph:
            return paragraph_round(text, letter_under(text, point));
        case Selection::Unit::Letter:
            break;
    }
    const std::size_t place = place_near(text, point);
    return {place, place};
}

}  // namespace

void Selection::press(const PageText& text, base::Point point, Unit unit) {
    mark(unit_under(text, point, unit));
    unit_ = unit;
}

void Selection::drag(const PageText& text, base::Point point) {
    const TextRange here = unit_under(text, point, unit_);
    const bool before = here.begin < pressed_.begin;
    fixed_ = before ? pressed_.end : pressed_.begin;
    moving_ = before ? here.begin : std::max(here.end, pressed_.end);
    x_.reset();
}

void Selection::extend(const PageText& text, base::Point point, std::size_t start) {
    const std::size_t fixed = placed_ ? fixed_ : start;
    mark({fixed, fixed});
    drag(text, point);
}

void Selection::step(const PageText& text, TextStep step, Way way, std::size_t start) {
    if (!placed_) {
        mark({start, start});
    }
    if (text.empty()) {
        return;
    }
    const float x = x_.value_or(caret_at(text, moving_).x);
    moving_ = stepped(text, moving_, step, way, x);
    x_ = step == TextStep::Line ? std::optional(x) : std::nullopt;
}

void Selection::mark(TextRange range) {
    *this = {};
    pressed_ = range;
    fixed_ = range.begin;
    moving_ = range.end;
    placed_ = true;
}

TextRange Selection::range() const {
    return {std::min(fixed_, moving_), std::max(fixed_, moving_)};
}

}  // namespace engine::layout
