#include "engine/ui/find_hand.h"

#include <algorithm>

namespace engine::ui {

using layout::TextRange;
using layout::Way;

void FindHand::follow(const Document& document, std::size_t start, layout::Selection& selection) {
    finder_.look(document.lesson, document.labels, document.find);
    if (document.find == words_ && document.lesson->id == lesson_) {
        if (awaited_ && awaited_->page == document.page) {
            select(std::exchange(awaited_, std::nullopt)->range, selection);
        }
        return;
    }
    if (words_.empty() || document.lesson->id != lesson_) {
        start_ = selection.placed() ? selection.range().begin : start;
    }
    words_ = document.find;
    lesson_ = document.lesson->id;
    wrapped_ = FindCount::Wrapped::No;
    awaited_.reset();
    const auto& here = finder_.on(document.page);
    const auto hit =
        std::ranges::find_if(here, [&](const TextRange& range) { return range.begin >= start_; });
    if (!here.empty()) {
        select(hit == here.end() ? here.front() : *hit, selection);
    } else if (!words_.empty()) {
        selection.forget();
    }
}

FindCount FindHand::count(const Document& document, const layout::Selection& selection) {
    finder_.look(document.lesson, document.labels, document.find);
    const std::size_t current = finder_.number_of(document.page, selection.range());
    return {.current = current,
            .total = finder_.total(),
            .wrapped = current == 0 ? FindCount::Wrapped::No : wrapped_};
}

std::optional<std::size_t> FindHand::step(const Document& document, Way way, std::size_t start,
                                          layout::Selection& selection) {
    finder_.look(document.lesson, document.labels, document.find);
    const TextRange from = selection.placed() ? selection.range() : TextRange{start, start};
    const auto hit = finder_.next(document.page, from, way);
    if (!hit) {
        return std::nullopt;
    }
    using enum FindCount::Wrapped;
    wrapped_ = !hit->wrapped ? No : way == Way::On ? ToStart : ToEnd;
    start_ = hit->range.begin;
    if (hit->page == document.page) {
        select(hit->range, selection);
        return std::nullopt;
    }
    awaited_ = hit;
    return hit->page;
}

void FindHand::select(TextRange range, layout::Selection& selection) {
    selection.mark(range);
    moved_ = true;
}

}  // namespace engine::ui
