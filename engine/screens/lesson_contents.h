// The list beside a lesson's page: the module's lessons, and below the open one its headings.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct LessonView;

struct LessonRow {
    enum class State { NotStarted, Started, Done };
    enum class Kind { Recall, Lesson, Activity, Quiz };
    std::string id;
    State state = State::NotStarted;
    std::string title;  // "4.3 Bērnudārzs un skola", of an activity or recall with its minutes
    std::string state_name;  // "izlasīts": the mark in words
    bool current = false;
    Kind kind = Kind::Lesson;
};

/// What opens the lesson, activity, quiz or recall round with this id.
learn::Action opening(LessonRow::Kind kind, const std::string& id);

/// A heading of the open lesson.
struct HeadingRow {
    std::size_t page = 0;
    std::size_t block = 0;  // index into the page's blocks
    std::string title;
    bool inside = false;  // not the first of its page
};

/// Draws the list into `side`; the action is left alone unless a row was chosen. `beside_page`: the
/// keys that scroll belong to the page.
void draw_contents(Scene& scene, const LessonView& view, base::Rect side, bool beside_page,
                   learn::Action& action);

}  // namespace engine::screens
