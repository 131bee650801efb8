// Session, the part that answers a question. An answer is kept the moment it is chosen and again
// when it is confirmed; nothing confirmed can change.
#include <algorithm>
#include <utility>

#include "engine/learn/session.h"

namespace engine::learn {

/// The answer that may still change, with a question that is known; nullptr when there is none.
QuizAnswer* Session::open_answer() {
    if (!state_.quizzing || state_.quizzing->stage != Quizzing::Stage::Question ||
        state_.quizzing->question() == nullptr || state_.quizzing->attempt->submitted) {
        return nullptr;
    }
    return &state_.quizzing->attempt->answers[state_.quizzing->current];
}

/// An option of a kind that has nothing but options, by its place on the screen.
void Session::choose_option(std::size_t option) {
    const QuizAnswer* answer = open_answer();
    if (answer == nullptr) {
        return;
    }
    const Quizzing& quizzing = *state_.quizzing;
    const auto& options = quizzing.attempt->questions[quizzing.current].options;
    const Part part = parts_of(*quizzing.question()).front();
    if (option >= options.size() || !part.id.empty()) {
        return;
    }
    std::vector<std::string> values{options[option]};
    if (part.form == Part::Form::Some) {
        values = answer->response.at("");
        if (std::erase(values, options[option]) == 0) {
            values.push_back(options[option]);
        }
    }
    answer_part("", std::move(values));
}

void Session::answer_part(const std::string& part, std::vector<std::string> values) {
    if (QuizAnswer* answer = open_answer()) {
        answer->response =
            answered(*state_.quizzing->question(), answer->response, part, std::move(values));
        keep_answer();
    }
}

void Session::ask_hint() {
    QuizAnswer* answer = open_answer();
    if (answer != nullptr &&
        std::cmp_less(answer->hints, state_.quizzing->question()->hints.size())) {
        ++answer->hints;
        keep_answer();
    }
}

void Session::say_how_sure(Confidence confidence) {
    if (QuizAnswer* answer = open_answer()) {
        answer->confidence = confidence;
        keep_answer();
    }
}

void Session::mark_for_review(bool marked) {
    if (QuizAnswer* answer = open_answer()) {
        answer->review = marked;
        keep_answer();
    }
}

/// In test mode it only leads on. In learning mode the answer is judged; while tries are left a
/// wrong one may be changed and judged again.
void Session::confirm_answer(base::Moment now) {
    QuizAnswer* answer = open_answer();
    if (answer == nullptr || answer->response.empty()) {
        return;
    }
    if (state_.quizzing->attempt->mode == content::Quiz::Mode::Test) {
        next_question(now);
        return;
    }
    const content::Question& question = *state_.quizzing->question();
    ++answer->tries;
    answer->confirmed = answer->tries >= question.tries || is_correct(question, *answer);
    if (answer->confirmed) {
        state_.quizzing->stage = Quizzing::Stage::Feedback;
    }
    keep_answer();
}

void Session::keep_answer() {
    const Quizzing& quizzing = *state_.quizzing;
    if (state_.person) {
        const QuizAnswer& answer = quizzing.attempt->answers[quizzing.current];
        facts_.emplace_back(
            AnswerKept{.attempt = quizzing.attempt->id,
                       .question = quizzing.current,
                       .answer = answer,
                       .points = score_of(*quizzing.question(), answer.response).points});
    }
}

}  // namespace engine::learn
