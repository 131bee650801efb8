// Puts one display list into another.
#pragma once

#include "engine/base/geometry.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// The same command, further right and down by `by`.
Command moved(Command command, base::Point by);

/// Adds the commands of `part` to `whole`, moved so that its (0, 0) comes to `at`.
void append(DisplayList& whole, const DisplayList& part, base::Point at);
void append(DisplayList& whole, DisplayList&& part, base::Point at);

}  // namespace engine::paint
