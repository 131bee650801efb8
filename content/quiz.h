// Quiz: an item bank and how an attempt is drawn from it.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "content/language.h"

namespace content {

struct Option {
    std::string id;
    LocalText text;
    bool correct = false;
    LocalText feedback;  // why it is right, or why it is tempting and wrong
};

struct Question {
    enum class Kind {
        Single,   // exactly one option is correct
        Multiple  // one or more are; the answer counts when it is exactly the correct set
    };

    std::string id;
    std::vector<std::string> aliases;
    Kind kind = Kind::Single;
    std::string lesson;  // id of the lesson that answers it
    std::string page;    // id of the page in that lesson; may be empty
    std::string outcome;
    std::vector<std::string> digcomp;
    std::vector<std::string> facts;  // keys of the facts it rests on
    int difficulty = 1;              // 1-3
    LocalText text;
    std::vector<Option> options;  // 2 to limits::kQuestionOptions
};

struct Quiz {
    std::string id;
    int draw = 0;                         // questions in one attempt
    int pass_mark = 0;                    // correct answers needed, 1 to draw
    std::chrono::seconds cool_down{120};  // after a failed attempt
    std::vector<Question> questions;      // at least `draw`
};

}  // namespace content
