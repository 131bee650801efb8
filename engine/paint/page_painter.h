// Paints a laid-out page into a DisplayList.
#pragma once

#include "engine/layout/page_layout.h"
#include "engine/paint/display_list.h"
#include "engine/text/glyph_run.h"

namespace engine::paint {

/// `measurer` shapes the markers (bullets, numbers); it must be the one the page was laid out with.
/// `code` is the ground under code in a line: one that the page does not lie on.
DisplayList paint_page(const layout::PageLayout& page, text::Measurer& measurer,
                       base::Tone code = base::Tone::BlueSoft);

}  // namespace engine::paint
