// The foot of a lesson: the way back and on, the list of lessons, the bookmark, and which page this
// is. Always on one line: where that is too narrow, words give way to signs, which keep their
// names.
#pragma once

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/lesson_screen.h"
#include "engine/screens/scene.h"

namespace engine::screens {

/// `folded`: the list is not beside the page, so a button leads to it.
learn::Action draw_foot(Scene& scene, const LessonView& view, base::Rect foot, bool folded);

}  // namespace engine::screens
