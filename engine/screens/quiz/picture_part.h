// A place to show on a picture. The same places are options in a list, for those who do not see the
// picture or hold no mouse; what is chosen in one is chosen in the other.
#pragma once

#include <string>
#include <vector>

#include "content/question/outline.h"
#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/options_part.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct PictureQuestionView {
    std::string picture;  // in the course folder
    std::string alt;
    base::Size size;                         // of the picture, px; empty: it cannot be shown
    std::vector<content::Outline> outlines;  // of each option's place, in px of the picture
    OptionsView places;
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_answer(Scene& scene, const Asked& asked, const PictureQuestionView& view,
                          base::Rect& area);

}  // namespace engine::screens
