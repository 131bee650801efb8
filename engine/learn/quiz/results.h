// Results: what an attempt teaches. The score is the least of it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/learn/quiz_run.h"

namespace engine::learn {

/// What a question of the attempt shows about the learner, worst first: the order to look at them.
enum class Insight {
    SureAndWrong,  // what she believes is not so: read this first
    Wrong,
    PartlyRight,
    NotSureAndRight,  // she knows more than she thinks
    Right
};

struct QuestionResult {
    std::size_t question = 0;  // index in the attempt
    Insight insight = Insight::Right;
    Points points = 0;
};

/// How well one outcome of the module was met.
struct OutcomeResult {
    std::string outcome;  // id; "" of the questions that name none
    int questions = 0;
    Points points = 0;
};

struct Results {
    Points points = 0;
    std::vector<QuestionResult> questions;  // by insight, then in the order asked
    std::vector<OutcomeResult> outcomes;    // in the order first asked about
};

/// Questions that are known no more are left out.
Results results_of(const content::Quiz& quiz, const Attempt& attempt);

}  // namespace engine::learn
