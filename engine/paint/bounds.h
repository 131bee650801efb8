// How far the ink of a command reaches.
#pragma once

#include "engine/base/geometry.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// A rectangle in layout px outside of which `command` draws nothing, whatever its clip. Empty for
/// what draws nothing by itself. Piled marks over letters may be cut off at it.
base::Rect bounds(const Command& command);

}  // namespace engine::paint
