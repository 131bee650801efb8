// Selection: what a person marks in a page's text, by pressing and dragging or from the keyboard.
// Knows places only, nothing of windows: the same marks at any zoom and after a new layout.
#pragma once

#include <cstddef>
#include <optional>

#include "engine/base/geometry.h"
#include "engine/layout/page_text.h"
#include "engine/layout/text_steps.h"

namespace engine::layout {

class Selection {
public:
    /// What a drag goes by: one press, a double, a triple.
    enum class Unit { Letter, Word, Paragraph };

    /// Begins anew at `point`; a word or paragraph is marked at once.
    void press(const PageText& text, base::Point point, Unit unit);
    /// Moves the end to `point`, by whole units; what was pressed first stays marked.
    void drag(const PageText& text, base::Point point);
    /// As Shift with a click: moves the end to `point` by letters, from `start` when nothing was
    /// ever pressed.
    void extend(const PageText& text, base::Point point, std::size_t start);
    /// As Shift with an arrow; from `start` when nothing was ever pressed.
    void step(const PageText& text, TextStep step, Way way, std::size_t start);
    /// Marks `range`; its end is the one that moves.
    void mark(TextRange range);
    /// Nothing is marked, and nothing was ever pressed.
    void forget() { *this = {}; }

    bool empty() const { return fixed_ == moving_; }
    TextRange range() const;
    /// The end that moves: what has to be in view.
    std::size_t moving() const { return moving_; }
    /// Whether a point was ever pressed or marked.
    bool placed() const { return placed_; }

private:
    Unit unit_ = Unit::Letter;
    TextRange pressed_;  // stays marked while a drag goes by words or paragraphs
    std::size_t fixed_ = 0;
    std::size_t moving_ = 0;
    bool placed_ = false;
    std::optional<float> x_;  // where steps from line to line want to be
};

}  // namespace engine::layout
