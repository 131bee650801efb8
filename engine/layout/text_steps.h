// Steps through a page's text: what the arrow keys do to the moving end of a selection.
#pragma once

#include <cstddef>

#include "engine/layout/page_text.h"

namespace engine::layout {

enum class TextStep { Letter, Word, Line, LineEdge, Paragraph, Page };
enum class Way { Back, On };

/// Where one step from `place` leads; the page's end when there is nothing further. Words are
/// passed to their far edge, a paragraph or the page to its own. A step by Line goes to the line
/// above or below, in a table of the same column, at `x` (page px, where the caret wants to be).
std::size_t stepped(const PageText& text, std::size_t place, TextStep step, Way way, float x = 0);

/// The word, run of spaces or sign that the letter at `place` is part of.
TextRange word_round(const PageText& text, std::size_t place);

/// The paragraph, cell or block of code that `place` stands in.
TextRange paragraph_round(const PageText& text, std::size_t place);

}  // namespace engine::layout
