// The programme: how much of it is done, where she stopped, what the modules are.
#pragma once

#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/lesson_screen.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ModuleRow {
    enum class State { NotStarted, Started, Complete };
    std::string id;
    State state = State::NotStarted;
    std::string title;    // "1. Digitālais aģents un e-pakalpojumu karte"
    std::string note;     // "Tests nokārtots · 7 no 7", "Lasa: 1.2 …", "Vēl nav sākts"
    std::string missing;  // what is still missing for completion; empty when nothing
    std::string minutes;  // "9 / 27 min"
    float share = 0;      // of its planned minutes, 0 to 1
    bool current = false;
    LessonRow::Kind opens = LessonRow::Kind::Lesson;
    std::string open;     // the recall round, lesson, activity or quiz to open
    float ring_from = 0;  // its part of the ring, in turns
    float ring_to = 0;
};

struct ProgrammeView {
    BarView bar;
    std::string hours;    // "3,2"
    std::string of;       // "no 8 ak. stundām"
    std::string minutes;  // "144 no 360 minūtēm · 1 ak. stunda = 45 min"
    std::string title;
    std::string remaining;       // "Atlikuši 5 moduļi. …"
    std::string stopped_label;   // "Jūs apstājāties šeit"
    std::string stopped_at;      // "1.2 E-pakalpojums …"
    std::string continue_label;  // "Turpināt →"
    std::string due_words;       // that mistakes are due again
    std::string repeat_label;    // "Atkārtot 3 senākas kļūdas"; empty: none are due
    bool guest = false;
    std::vector<ModuleRow> modules;
};

learn::Action draw(Scene& scene, const ProgrammeView& view);

}  // namespace engine::screens
