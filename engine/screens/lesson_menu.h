// What can be done with a lesson's text: the menu of the right button, the menu key and Shift+F10.
#pragma once

#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct LessonView;

/// Draws the menu if it was asked for. The screen below it must be covered.
learn::Action draw_lesson_menu(Scene& scene, const LessonView& view);

}  // namespace engine::screens
