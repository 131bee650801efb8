// A recall: what was learnt before, remembered once more. Nobody passes or fails here, and she may
// leave at any time.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

/// Before the round that opens a module.
struct RecallIntroView {
    std::string title;               // "4.0 Atceries"
    std::string words;               // what it is good for
    std::vector<std::string> lines;  // "3 jautājumi", "Nekas netiek vērtēts", …
    std::string start_label;
};

/// How it went, without a score.
struct RecalledView {
    struct Question {
        bool at_once = false;  // remembered without a mistake
        std::string state;     // "Atcerējāties uzreiz": the mark in words
        std::string text;
        std::string lesson_label;  // "Pārlasīt 1.2 …"; empty: the lesson is gone
        learn::OpenLesson lesson;
    };
    std::string title;
    std::string count;  // "Uzreiz atcerējāties 2 no 3"
    std::string words;  // what follows from it
    std::vector<Question> questions;
    std::string leave_label;  // "Uz nodarbību"
    bool again = false;       // another round may be asked for
};

/// Both draw from the top of `area` and cut off what they used.
learn::Action draw_recall(Scene& scene, const RecallIntroView& view, base::Rect& area);
learn::Action draw_recalled(Scene& scene, const RecalledView& view, base::Rect& area);

}  // namespace engine::screens
