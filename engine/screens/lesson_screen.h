// The lesson: its page, the module's list beside it, and the way on.
#pragma once

#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"
#include "engine/ui/document_view.h"

namespace engine::screens {

struct LessonRow {
    enum class State { NotStarted, Started, Done };
    std::string id;
    State state = State::NotStarted;
    std::string title;       // "4.3 Bērnudārzs un skola"
    std::string state_name;  // "izlasīts": the mark in words
    bool current = false;
    bool is_quiz = false;
};

struct LessonView {
    BarView bar;
    std::string module_line;  // "4. modulis · 9 no 45 min"
    std::vector<LessonRow> lessons;
    bool contents_open = false;  // the folded list is unfolded
    ui::Document document;
    std::string position;  // "Lapa 1 no 2"
    float share = 0;       // of the lesson's pages, 0 to 1
    std::string next_label;
    bool has_previous = true;
    bool bookmarked = false;
};

learn::Action draw(Scene& scene, const LessonView& view);

}  // namespace engine::screens
