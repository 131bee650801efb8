// Choices: options to tick. The kinds "single", "multiple" and "true-false" of quiz.json.
#pragma once

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

struct Choices {
    enum class Kind {
        Single,    // exactly one option is correct
        Multiple,  // one or more are
        TrueFalse  // is the question's text true? Options "true" and "false" without words of
                   // their own: the interface has them
    };
    enum class Marks {
        AllOrNothing,  // only exactly the correct set is right
        Partial        // each correct one earns its share, each wrong one costs its share
    };

    Kind kind = Kind::Single;
    Marks marks = Marks::AllOrNothing;
    std::vector<Option> options;  // 2 to limits::kQuestionOptions
};

}  // namespace content

// Compiled once, in question.cpp.
extern template class std::vector<content::Option>;
