// Paints lines of text: what the page and every label of the interface have in common.
#pragma once

#include <optional>

#include "engine/layout/page_layout.h"
#include "engine/layout/text_block.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// The ground under a line's code, in a tone that the ground of the line does not have.
void paint_line_ground(const layout::Line& line, base::Tone tone, DisplayList& list);

/// A line's letters in their own tones, its links tagged and underlined, its pictures. `page` is
/// the one that the line is of.
/// The text of a line that goes on below ends with the space that its glyphs do not show.
void paint_line_ink(const layout::Line& line, const layout::PageLayout& page, DisplayList& list);

/// A line of a label, moved by `at`, in `tone` or in the tones of its own; its code stands on
/// `code`. What stands in place of a picture is drawn by others.
void paint_line(layout::Line line, base::Point at, std::optional<base::Tone> tone, base::Tone code,
                DisplayList& list);

/// Every line of `block` in one tone, its top left corner at `at`.
void paint_text(const layout::TextBlock& block, base::Point at, base::Tone tone, DisplayList& list);

}  // namespace engine::paint
