// Quiz: an item bank and how an attempt is drawn from it.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "content/question.h"

namespace content {

/// Some of the drawn questions must be of one sort.
struct DrawRule {
    int count = 1;
    std::string tag;     // Question::tags; empty: any
    int difficulty = 0;  // Question::difficulty; 0: any
};

struct Quiz {
    enum class Mode {
        Learning,  // every answer is explained at once and then stands
        Test       // answers may change until the end; what was right is told then
    };

    std::string id;
    bool scored = true;  // false: a recall round, which asks and explains and judges nobody
    Mode mode = Mode::Learning;
    int draw = 0;                         // questions in one attempt
    std::vector<DrawRule> rules;          // together at most `draw`; the rest is drawn freely
    bool shuffle = true;                  // the questions come in an order of their own
    int pass_mark = 0;                    // points needed, 1 to draw; 0 in a recall round
    std::chrono::seconds cool_down{120};  // after a failed attempt
    int attempts_per_day = 0;             // 0: as many as she likes
    std::chrono::minutes time_limit{0};   // shown, and never ends an attempt; 0: none
    std::vector<Question> questions;      // at least `draw`
};

/// Whether the rule may take the question.
bool fits(const DrawRule& rule, const Question& question);

}  // namespace content
