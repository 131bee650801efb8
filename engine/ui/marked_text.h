// MarkedText: a label in which some of the words stand out in bold.
#pragma once

#include <string_view>
#include <vector>

#include "content/search/words.h"
#include "engine/ui/ui.h"

namespace engine::ui {

using MarkedParts = std::vector<content::search::ByteRange>;  // in order, without overlaps

float marked_text_height(Ui& ui, float width, std::string_view words, const MarkedParts& bold,
                         const TextLook& look);

/// Draws `words` from the top left of `area`, wrapped at its width; returns the height it took.
float marked_text(Ui& ui, base::Rect area, std::string_view words, const MarkedParts& bold,
                  const TextLook& look);

}  // namespace engine::ui
