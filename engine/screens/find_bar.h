// The find bar: a slim bar at the page's lower edge, so that it moves no word that is being read.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/document.h"

namespace engine::screens {

/// The words that are selected, if they are such as can be looked for; else none.
std::string words_to_find(const Scene& scene);

/// Asks for the bar, with the words that are selected or were looked for last, and gives its field
/// the focus.
learn::Action open_find_bar(Scene& scene, const ui::Document& document);

/// The same by Ctrl+F and, while nothing is looked for, F3; nothing when neither was pressed.
learn::Action find_keys(Scene& scene, const ui::Document& document);

float find_bar_height(const Scene& scene, float width);

/// Draws the bar for the words that `document` marks.
learn::Action draw_find_bar(Scene& scene, const ui::Document& document, base::Rect bar);

}  // namespace engine::screens
