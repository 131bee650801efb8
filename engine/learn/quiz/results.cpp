#include "engine/learn/quiz/results.h"

#include <algorithm>

namespace engine::learn {
namespace {

Insight insight_of(Points points, Confidence confidence) {
    if (points == kPoint) {
        return confidence == Confidence::NotSure ? Insight::NotSureAndRight : Insight::Right;
    }
    if (confidence == Confidence::Sure) {
        return Insight::SureAndWrong;
    }
    return points > 0 ? Insight::PartlyRight : Insight::Wrong;
}

OutcomeResult& outcome_of(Results& results, const std::string& id) {
    auto found = std::ranges::find(results.outcomes, id, &OutcomeResult::outcome);
    if (found == results.outcomes.end()) {
        results.outcomes.push_back({.outcome = id});
        found = results.outcomes.end() - 1;
    }
    return *found;
}

}  // namespace

Results results_of(const content::Quiz& quiz, const Attempt& attempt) {
    Results results;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const content::Question* question = question_at(quiz, attempt, i);
        if (question == nullptr || i >= attempt.answers.size()) {
            continue;
        }
        const Points points = points_at(quiz, attempt, i);
        results.points += points;
        results.questions.push_back({.question = i,
                                     .insight = insight_of(points, attempt.answers[i].confidence),
                                     .points = points});
        OutcomeResult& outcome = outcome_of(results, question->outcome);
        ++outcome.questions;
        outcome.points += points;
    }
    std::ranges::stable_sort(results.questions, {}, &QuestionResult::insight);
    return results;
}

}  // namespace engine::learn
