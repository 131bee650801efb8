#include "engine/learn/quiz_run.h"

#include <algorithm>

namespace engine::learn {
namespace {

using Mode = content::Quiz::Mode;

bool is_called(const content::Question& question, const std::string& id) {
    return question.id == id || std::ranges::find(question.aliases, id) != question.aliases.end();
}

/// Ids stand once each, so the order is all that may differ.
bool same_options(const content::Question& question, const DrawnQuestion& drawn) {
    std::vector<std::string> ids;
    for (const content::PieceGroup& group : piece_groups(question)) {
        ids.insert(ids.end(), group.ids.begin(), group.ids.end());
    }
    return std::ranges::is_permutation(ids, drawn.options);
}

}  // namespace

std::set<std::string> questions_in(const std::optional<Attempt>& attempt) {
    std::set<std::string> ids;
    if (attempt) {
        for (const DrawnQuestion& drawn : attempt->questions) {
            ids.insert(drawn.question);
        }
    }
    return ids;
}

const content::Question* find_question(const content::Quiz& quiz, const std::string& id) {
    const auto found = std::ranges::find_if(
        quiz.questions, [&](const content::Question& question) { return is_called(question, id); });
    return found == quiz.questions.end() ? nullptr : &*found;
}

const content::Question* question_at(const content::Quiz& quiz, const Attempt& attempt,
                                     std::size_t index) {
    if (index >= attempt.questions.size()) {
        return nullptr;
    }
    const DrawnQuestion& drawn = attempt.questions[index];
    return drawn.item != nullptr ? drawn.item.get() : find_question(quiz, drawn.question);
}

bool is_correct(const content::Question& question, const QuizAnswer& answer) {
    return score_of(question, answer.response).right();
}

Points points_at(const content::Quiz& quiz, const Attempt& attempt, std::size_t index) {
    const content::Question* question = question_at(quiz, attempt, index);
    if (question == nullptr || index >= attempt.answers.size()) {
        return 0;
    }
    const QuizAnswer& answer = attempt.answers[index];
    const bool counts = answer.confirmed || attempt.mode == Mode::Test;
    return counts ? score_of(*question, answer.response).points : 0;
}

Points points(const content::Quiz& quiz, const Attempt& attempt) {
    Points sum = 0;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        sum += points_at(quiz, attempt, i);
    }
    return sum;
}

int score(const content::Quiz& quiz, const Attempt& attempt) {
    return points(quiz, attempt) / kPoint;
}

bool passed(const Attempt& attempt) {
    return attempt.submitted && attempt.score >= attempt.pass_mark;
}

std::vector<std::size_t> unanswered(const Attempt& attempt) {
    const auto is_open = [&](const QuizAnswer& answer) {
        return attempt.mode == Mode::Test ? answer.response.empty() : !answer.confirmed;
    };
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        if (i >= attempt.answers.size() || is_open(attempt.answers[i])) {
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
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const content::Question* question = question_at(quiz, attempt, i);
        if (question == nullptr || !same_options(*question, attempt.questions[i])) {
            return false;
        }
    }
    return true;
}

}  // namespace engine::learn

template class std::vector<engine::learn::DrawnQuestion>;
template class std::vector<engine::learn::QuizAnswer>;
template class std::vector<engine::learn::Attempt>;
