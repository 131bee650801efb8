// Scrolling to what a screen has just said, where that may lie below what is seen.
#pragma once

#include <string_view>

#include "engine/ui/ui.h"

namespace engine::screens {

/// Scrolls the area that is being drawn so that everything from the item called `from` to the one
/// called `to` can be seen, or as much of that as fits. Both are items of this frame; without the
/// first nothing happens, without the second the first alone counts.
void reveal_items(ui::Ui& ui, std::string_view from, std::string_view to);

}  // namespace engine::screens
