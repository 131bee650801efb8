// Session, the part that recalls what was learnt before: the round that opens a module, and
// mistakes that are due again. A recall is practice: nobody passes or fails, and it may be left at
// any time.
#include <algorithm>

#include "engine/learn/session.h"

namespace engine::learn {
namespace {

bool is_round_of(const content::Module& module, const std::string& quiz) {
    return std::ranges::any_of(module.recalls, [&](const content::QuizInfo& recall) {
        return recall.id == quiz || std::ranges::find(recall.aliases, quiz) != recall.aliases.end();
    });
}

}  // namespace

/// nullptr when the course has lost it. Keeps its bank alive.
std::shared_ptr<const content::Question> Session::question_of(const DueMistake& mistake) {
    const auto bank =
        shelf_.course().find_quiz(mistake.quiz) != nullptr ? shelf_.quiz(mistake.quiz) : nullptr;
    const auto* question = bank ? find_question(*bank, mistake.question) : nullptr;
    return question == nullptr ? nullptr : std::shared_ptr<const content::Question>(bank, question);
}

Items Session::questions_of(const std::vector<DueMistake>& mistakes) {
    Items items;
    for (const DueMistake& mistake : mistakes) {
        items.push_back(question_of(mistake));
    }
    return items;
}

/// The mistakes of all modules that are to be recalled today and that the course can still ask.
std::vector<DueMistake> Session::due_now(base::Moment now) {
    std::vector<DueMistake> due = due_mistakes(memory_.judged_answers(), now.wall);
    std::erase_if(due, [&](const DueMistake& mistake) { return question_of(mistake) == nullptr; });
    return due;
}

/// Those made before the module of `quiz`, and in the round that opens it.
std::vector<DueMistake> Session::due_before(const std::string& quiz, base::Moment now) {
    const content::Module* here = shelf_.course().module_of(quiz);
    std::vector<DueMistake> due = due_now(now);
    std::erase_if(due, [&](const DueMistake& mistake) {
        return shelf_.course().module_of(mistake.quiz)->number >= here->number &&
               !is_round_of(*here, mistake.quiz);
    });
    return due;
}

/// The round that opens a module, drawn from what is due at this moment.
void Session::start_round(base::Moment now) {
    Quizzing& quizzing = *state_.quizzing;
    std::set<std::string> seen = questions_in(quizzing.attempt);
    if (state_.person) {
        quizzing.due = due_before(quizzing.quiz, now);
        seen = last_recalled(memory_.judged_answers(), quizzing.quiz);
    }
    begin(recall_round(*quizzing.bank, questions_of(quizzing.due), seen, new_seed(now)), now);
}

void Session::start_recall(base::Moment now) {
    if (!state_.quizzing || !state_.person ||
        (state_.quizzing->attempt && !state_.quizzing->attempt->submitted)) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    if (auto open = cut_off(quizzing, Purpose::Recall)) {
        quizzing.attempt = std::move(open);
        next_question(now);
    } else if (!quizzing.due.empty()) {
        begin(recall_attempt(quizzing.quiz, questions_of(quizzing.due), new_seed(now)), now);
    }
}

/// Mistakes of any module, kept under the end quiz of the one where the longest due was made.
void Session::repeat_mistakes(base::Moment now) {
    if (!state_.person) {
        return;
    }
    std::vector<DueMistake> due = due_now(now);
    if (due.empty()) {
        return;
    }
    const content::Module& module = *shelf_.course().module_of(due.front().quiz);
    open_quiz(module.quizzes.empty() ? due.front().quiz : module.quizzes.front().id, now);
    if (state_.screen == Screen::Quiz) {
        state_.quizzing->attempt.reset();  // a quiz that waits to be finished goes on waiting
        state_.quizzing->due = std::move(due);
        start_recall(now);
    }
}

/// What follows the round that opens a module, finished or not; from other mistakes the programme.
void Session::leave_recall(base::Moment now) {
    if (!state_.quizzing || state_.quizzing->bank->scored) {
        open_programme(now);
    } else {
        leave_item(std::string(state_.quizzing->quiz), now);
    }
}

}  // namespace engine::learn
