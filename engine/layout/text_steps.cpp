#include "engine/layout/text_steps.h"

#include <algorithm>

#include "engine/layout/text_geometry.h"
#include "engine/text/graphemes.h"
#include "engine/text/words.h"

namespace engine::layout {
namespace {

constexpr float kTouching = 0.5F;  // px that lines on top of each other may overlap

std::string_view words_of(const PageText& text, TextRange range) {
    return std::string_view(text.text()).substr(range.begin, range.end - range.begin);
}

std::size_t letter_on(const PageText& text, std::size_t place) {
    const std::size_t at = text.line_at(place);
    const TextRange line = text.lines()[at].range;
    if (place < line.end) {
        return std::min(line.end, text::next_grapheme(text.text(), place));
    }
    return at + 1 < text.lines().size() ? text.lines()[at + 1].range.begin : place;
}

std::size_t letter_back(const PageText& text, std::size_t place) {
    const std::size_t at = text.line_at(place);
    const TextRange line = text.lines()[at].range;
    if (place > line.begin) {
        return std::max(line.begin, text::previous_grapheme(text.text(), place));
    }
    if (at == 0) {
        return place;
    }
    const TextRange above = text.lines()[at - 1].range;
    // Lines that part inside a word share a place: go on to the letter before it.
    return above.end < place ? above.end
                             : std::max(above.begin, text::previous_grapheme(text.text(), place));
}

std::size_t word_on(const PageText& text, std::size_t place) {
    const auto& paragraphs = text.paragraphs();
    for (std::size_t i = text.lines()[text.line_at(place)].paragraph; i < paragraphs.size(); ++i) {
        const TextRange range = paragraphs[i].range;
        const std::size_t from = std::max(place, range.begin);
        const std::size_t end =
            range.begin + text::word_end_after(words_of(text, range), from - range.begin);
        if (end > place) {
            return end;
        }
    }
    return text.whole().end;
}

std::size_t word_back(const PageText& text, std::size_t place) {
    const auto& paragraphs = text.paragraphs();
    for (std::size_t i = text.lines()[text.line_at(place)].paragraph + 1; i > 0; --i) {
        const TextRange range = paragraphs[i - 1].range;
        const std::size_t from = std::min(place, range.end);
        const std::size_t begin =
            range.begin + text::word_start_before(words_of(text, range), from - range.begin);
        if (begin < place) {
            return begin;
        }
    }
    return text.whole().begin;
}

/// Whether a caret that wants to be at `x` may go to `line`: any line that is seen does, a cell's
/// only in its column.
bool in_column(const PageText& text, const TextLine& line, float x) {
    if (text.hidden(line)) {
        return false;
    }
    const base::Rect& cell = text.paragraphs()[line.paragraph].cell;
    return cell.empty() || (x >= cell.x && x < cell.right());
}

/// Of the lines wholly below (or above) the one at `place`, the nearest in the column of `x`.
std::size_t line_step(const PageText& text, std::size_t place, Way way, float x) {
    const base::Rect& here = text.lines()[text.line_at(place)].line->rect;
    const TextLine* best = nullptr;
    float best_gap = 0;
    for (const TextLine& line : text.lines()) {
        const base::Rect& rect = line.line->rect;
        const float gap = way == Way::On ? rect.y - here.bottom() : here.y - rect.bottom();
        if (gap >= -kTouching && in_column(text, line, x) && (best == nullptr || gap < best_gap)) {
            best = &line;
            best_gap = gap;
        }
    }
    if (best == nullptr) {
        return way == Way::On ? text.whole().end : text.whole().begin;
    }
    return place_near(text, {x, best->line->rect.centre().y});
}

std::size_t paragraph_step(const PageText& text, std::size_t place, Way way) {
    const auto& paragraphs = text.paragraphs();
    const std::size_t at = text.lines()[text.line_at(place)].paragraph;
    if (way == Way::On) {
        const bool done = place >= paragraphs[at].range.end && at + 1 < paragraphs.size();
        return paragraphs[at + (done ? 1 : 0)].range.end;
    }
    const bool done = place <= paragraphs[at].range.begin && at > 0;
    return paragraphs[at - (done ? 1 : 0)].range.begin;
}

}  // namespace

std::size_t stepped(const PageText& text, std::size_t place, TextStep step, Way way, float x) {
    if (text.empty()) {
        return 0;
    }
    place = text.nearest(place);
    const bool on = way == Way::On;
    switch (step) {
        case TextStep::Letter:
            return on ? letter_on(text, place) : letter_back(text, place);
        case TextStep::Word:
            return on ? word_on(text, place) : word_back(text, place);
        case TextStep::Line:
            return line_step(text, place, way, x);
        case TextStep::LineEdge: {
            const TextRange line = text.lines()[text.line_at(place)].range;
            return on ? line.end : line.begin;
        }
        case TextStep::Paragraph:
            return paragraph_step(text, place, way);
        case TextStep::Page:
            return on ? text.whole().end : text.whole().begin;
    }
    return place;
}

TextRange word_round(const PageText& text, std::size_t place) {
    if (text.empty()) {
        return {};
    }
    place = text.nearest(place);
    const TextRange paragraph = paragraph_round(text, place);
    const text::ByteSpan word = text::word_at(words_of(text, paragraph), place - paragraph.begin);
    return {paragraph.begin + word.begin, paragraph.begin + word.end};
}

TextRange paragraph_round(const PageText& text, std::size_t place) {
    return text.empty() ? TextRange{} : text.paragraph_at(place).range;
}

}  // namespace engine::layout
