// TextArea: a box to write several lines into, with its label above it. It grows with the text; the
// scrolling area round it follows the caret.
#pragma once

#include <cstddef>
#include <string>

#include "engine/ui/ui.h"

namespace engine::ui {

struct TextArea {
    std::string id;
    std::string label;
    std::size_t limit = 4'000;    // characters
    std::size_t least_lines = 4;  // shown even when there are fewer
};

/// The text of the area called `id`: to be set before it is first drawn, and to be read.
TextEdit& text_of(Ui& ui, const TextArea& area);

/// Draws the area at the top of `rect` and returns the height it took.
float text_area(Ui& ui, const TextArea& area, base::Rect rect);

}  // namespace engine::ui
