// One question of a quiz: the row of numbers, the options, and after answering the reasons.
#pragma once

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz_screen.h"
#include "engine/screens/scene.h"

namespace engine::screens {

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_question(Scene& scene, const QuestionView& view, base::Rect& area);

}  // namespace engine::screens
