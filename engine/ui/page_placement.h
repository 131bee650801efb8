// Where a laid-out page comes in a window.
#pragma once

#include "engine/render/frame.h"
#include "engine/ui/document.h"
#include "engine/ui/laid_page.h"
#include "engine/ui/paper.h"

namespace engine::ui {

/// The page in the middle of `area`, at its top. `width` is that of its column, px of the layout.
Paper paper_for(const LaidPage& page, const Document& document, base::Rect area, float width);

/// The same for the renderer, without marks.
render::PagePlacement placed(const LaidPage& page, const Paper& paper, float zoom);

}  // namespace engine::ui
