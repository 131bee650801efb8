#include "engine/learn/quiz_run.h"

#include <algorithm>

namespace engine::learn {
namespace {

bool is_called(const content::Question& question, const std::string& id) {
    return question.id == id || std::ranges::find(question.aliases, id) != question.aliases.end();
}

/// Option ids stand once each, so the order is all that may differ.
bool same_options(const content::Question& question, const DrawnQuestion& drawn) {
    return std::ranges::is_permutation(question.options, drawn.options, {}, &content::Option::id);
}

}  // namespace

const content::Question* find_question(const content::Quiz& quiz, const std::string& id) {
    const auto found = std::ranges::find_if(
        quiz.questions, [&](const content::Question& question) { return is_called(question, id); });
    return found == quiz.questions.end() ? nullptr : &*found;
}

bool is_correct(const content::Question& question, const QuizAnswer& answer) {
    std::set<std::string> correct;
    for (const content::Option& option : question.options) {
        if (option.correct) {
            correct.insert(option.id);
        }
    }
    return !answer.chosen.empty() && answer.chosen == correct;
}

int score(const content::Quiz& quiz, const Attempt& attempt) {
    int points = 0;
    const std::size_t count = std::min(attempt.questions.size(), attempt.answers.size());
    for (std::size_t i = 0; i < count; ++i) {
        const content::Question* question = find_question(quiz, attempt.questions[i].question);
        const QuizAnswer& answer = attempt.answers[i];
        points += question != nullptr && answer.confirmed && is_correct(*question, answer) ? 1 : 0;
    }
    return points;
}

bool passed(const Attempt& attempt) {
    return attempt.submitted && attempt.score >= attempt.pass_mark;
}

std::vector<std::size_t> unanswered(const Attempt& attempt) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        if (i >= attempt.answers.size() || !attempt.answers[i].confirmed) {
            open.push_back(i);
        }
    }
    return open;
}

bool can_resume(const content::Quiz& quiz, const Attempt& attempt) {
    if (attempt.submitted || attempt.questions.empty() ||
        attempt.answers.size() != attempt.questions.size()) {
        return false;
    }
    return std::ranges::all_of(attempt.questions, [&](const DrawnQuestion& drawn) {
        const content::Question* question = find_question(quiz, drawn.question);
        return question != nullptr && same_options(*question, drawn);
    });
}

}  // namespace engine::learn
