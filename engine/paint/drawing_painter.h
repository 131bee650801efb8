// Paints charts: bars, lines and their patterns, which tell them apart without colour.
#pragma once

#include "engine/layout/drawing.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// The shapes of `drawing`, not its words.
void paint_shapes(const layout::Drawing& drawing, DisplayList& list);

}  // namespace engine::paint
