// The lesson: its page, the module's list beside it, and the way on.
#pragma once

#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/lesson_contents.h"
#include "engine/screens/scene.h"
#include "engine/ui/document_view.h"

namespace engine::screens {

struct LessonView {
    BarView bar;
    std::string module_line;  // "4. modulis · 9 no 45 min"
    std::vector<LessonRow> lessons;
    std::vector<HeadingRow> headings;  // of the open lesson, in order
    bool contents_open = false;        // the folded list is unfolded
    ui::Document document;
    std::vector<learn::MarkId> marks;  // of document.highlights, in the same order
    bool find_open = false;            // the find bar, also while it is empty
    bool can_step_back = false;
    bool can_step_forward = false;
    std::string position;        // "Lapa 1 no 2"
    std::string short_position;  // "1 / 2"
    float share = 0;             // of the lesson's pages, 0 to 1
    std::string next_label;
    bool has_previous = true;
    bool bookmarked = false;
};

learn::Action draw(Scene& scene, const LessonView& view);

}  // namespace engine::screens
