// My notes: every bookmark, highlight and note of the learner in the order of the course. Each
// opens its place, can be written about and can be removed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct NoteRow {
    learn::MarkId mark;
    base::Tone tone = base::Tone::Muted;  // of the stripe at its side; told in `about` too
    std::string about;   // "Zaļš izcēlums · Aģenta darbs · 2026. gada 23. novembris"
    std::string quoted;  // „the words”; empty: a bookmark
    std::string note;
    std::string trouble;     // its place is gone; empty: it is there
    learn::OpenPlace place;  // no lesson: there is nothing to open
};

struct NotesLesson {
    std::string title;
    std::vector<NoteRow> rows;
};

struct NotesView {
    BarView bar;
    bool guest = false;
    std::string summary;  // "3 piezīmes"; empty when there are none
    std::vector<NotesLesson> lessons;
};

learn::Action draw(Scene& scene, const NotesView& view);

}  // namespace engine::screens
