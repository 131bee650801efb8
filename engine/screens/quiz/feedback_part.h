// What a learner reads once a question is answered: the verdict, what each part of the answer
// earned, why, and how it is worked out.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/quiz/prose.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ReasonView {
    bool wrong = false;
    std::string title;  // "Kāpēc", or "Jūsu atbilde A"
    Prose words;
};

/// A row, a gap, an item of an order.
struct PartView {
    Judged judged = Judged::Not;  // Not: what is right, without a verdict
    ui::Words name;               // "PIN1", "1. vieta"
    std::string words;            // "Pieslēgties", or when it was wrong what is right
    std::string points;           // "+0,5"; empty: it earned nothing
    Prose why;                    // may be empty
};

struct FeedbackView {
    Judged judged = Judged::Not;   // Not: partly right, or open
    bool open = false;             // no answer was handed in
    std::string verdict;           // "Pareizi", "Daļēji pareizi"
    std::string points;            // "0,67 no 1 punkta"; empty: all or nothing
    bool verdict_shown = false;    // else the answer itself shows it, and it is only said
    std::string parts_title = {};  // "Pareizā secība"; empty: the parts speak for themselves
    std::vector<PartView> parts;
    std::vector<ReasonView> reasons;
    Prose solution;            // may be empty
    std::string repeat_label;  // "Atkārtot 2.3"; empty: no lesson
    learn::OpenLesson repeat;
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_feedback(Scene& scene, const Asked& asked, const FeedbackView& view,
                            base::Rect& area);

}  // namespace engine::screens
