// Paints lines of text: what the page and every label of the interface have in common.
#pragma once

#include "engine/layout/text_block.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// A line in its own tones, with the ground of its code and the underline of its links.
/// `offset` is added to the line's coordinates.
void paint_line(const layout::Line& line, base::Point offset, DisplayList& list);

/// Every line of `block` in one tone, its top left corner at `at`.
void paint_text(const layout::TextBlock& block, base::Point at, base::Tone tone, DisplayList& list);

}  // namespace engine::paint
