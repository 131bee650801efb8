// Session, the part that takes a quiz: how attempts begin, go on and end.
#include <algorithm>

#include "engine/learn/quiz/start_rules.h"
#include "engine/learn/session.h"

namespace engine::learn {
namespace {

std::set<std::string> questions_of(const std::optional<Attempt>& attempt) {
    std::set<std::string> ids;
    if (attempt) {
        for (const DrawnQuestion& drawn : attempt->questions) {
            ids.insert(drawn.question);
        }
    }
    return ids;
}

/// Anything will do that differs from attempt to attempt; the store keeps it with the attempt.
std::uint64_t seed_from(base::Moment now, std::int64_t learner) {
    const auto wall = static_cast<std::uint64_t>(now.wall.time_since_epoch().count());
    return wall * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(learner);
}

std::int64_t learner_id(const SessionState& state) {
    return state.person ? state.person->id : 0;
}

}  // namespace

const content::Question* Quizzing::question(std::size_t index) const {
    return attempt ? question_at(*bank, *attempt, index) : nullptr;
}

void Session::open_quiz(const std::string& quiz, bool resume, base::Moment now) {
    const content::QuizInfo* info = shelf_.course().find_quiz(quiz);
    if (info == nullptr) {
        return;
    }
    auto bank = shelf_.quiz(info->id);
    if (!bank) {
        tell({.key = "notice.quiz_broken", .detail = {}, .trouble = true});
        return;
    }
    show(Screen::Quiz);
    Quizzing quizzing{.quiz = info->id, .bank = std::move(bank)};
    if (state_.person) {
        QuizMemory past = memory_.quiz(info->id);
        // An attempt whose questions nobody knows cannot be finished; a new one is drawn.
        quizzing.attempt =
            past.open && can_resume(*quizzing.bank, *past.open) ? past.open : std::nullopt;
        if (!quizzing.attempt) {
            quizzing.retry_at = may_start_at(*quizzing.bank, past, now);
        }
        quizzing.past = std::move(past.past);
        quizzing.due = due_before(info->id, now);
    } else if (state_.quizzing && state_.quizzing->quiz == info->id) {
        quizzing.attempt = state_.quizzing->attempt;  // a guest's attempt lives only here
        if (quizzing.attempt && quizzing.attempt->submitted) {
            quizzing.attempt.reset();
        }
    }
    state_.quizzing = std::move(quizzing);
    state_.saved_at.reset();
    if (resume && state_.quizzing->attempt) {
        next_question();
    }
}

/// Mistakes made in the quizzes of earlier modules that are to be recalled today.
std::vector<DueMistake> Session::due_before(const std::string& quiz, base::Moment now) {
    const content::Module* here = shelf_.course().module_of(quiz);
    std::vector<DueMistake> due = due_mistakes(memory_.judged_answers(), now.wall);
    std::erase_if(due, [&](const DueMistake& mistake) {
        const content::Module* module = shelf_.course().module_of(mistake.quiz);
        return module == nullptr || module->number >= here->number;
    });
    return due;
}

void Session::start_attempt(base::Moment now) {
    if (!state_.quizzing) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    if (quizzing.retry_at && now.wall < *quizzing.retry_at) {
        return;
    }
    state_.saved_at.reset();
    if (quizzing.attempt && !quizzing.attempt->submitted) {  // started earlier: go on with it
        next_question();
        return;
    }
    std::optional<Attempt> last = quizzing.attempt;
    if (state_.person) {
        const QuizMemory past = memory_.quiz(quizzing.quiz);
        quizzing.retry_at = may_start_at(*quizzing.bank, past, now);
        if (quizzing.retry_at) {
            return;
        }
        last = past.last;
    }
    begin(draw_attempt(*quizzing.bank, seed_from(now, learner_id(state_)), questions_of(last)),
          now);
}

void Session::begin(Attempt attempt, base::Moment now) {
    attempt.started = now.wall;
    state_.quizzing->attempt = std::move(attempt);
    if (state_.person) {
        facts_.emplace_back(AttemptStarted{.attempt = *state_.quizzing->attempt});
    }
    go_to_question(0);
}

/// Practice that was cut off goes on where it stopped.
void Session::retry_wrong(base::Moment now) {
    if (!state_.quizzing || !state_.quizzing->attempt || !state_.quizzing->attempt->submitted) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    auto open = memory_.open_practice(quizzing.quiz, Purpose::Retry);
    if (state_.person && open && can_resume(*quizzing.bank, *open)) {
        quizzing.attempt = std::move(open);
        next_question();
        return;
    }
    Attempt retry =
        retry_attempt(*quizzing.bank, *quizzing.attempt, seed_from(now, learner_id(state_)));
    if (!retry.questions.empty()) {
        begin(std::move(retry), now);
    }
}

void Session::start_recall(base::Moment now) {
    if (!state_.quizzing || !state_.person ||
        (state_.quizzing->attempt && !state_.quizzing->attempt->submitted)) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    auto open = memory_.open_practice(quizzing.quiz, Purpose::Recall);
    if (open && can_resume(*quizzing.bank, *open)) {
        quizzing.attempt = std::move(open);
        next_question();
        return;
    }
    std::vector<std::shared_ptr<const content::Question>> items;
    for (const DueMistake& mistake : quizzing.due) {
        const auto bank = shelf_.quiz(mistake.quiz);
        const auto* question = bank ? find_question(*bank, mistake.question) : nullptr;
        if (question != nullptr) {
            items.emplace_back(bank, question);  // keeps its bank alive
        }
    }
    if (!items.empty()) {
        begin(recall_attempt(quizzing.quiz, items, seed_from(now, learner_id(state_))), now);
    }
}

void Session::open_past_attempt(std::int64_t attempt) {
    if (!state_.quizzing) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    const auto found = std::ranges::find(quizzing.past, attempt, &Attempt::id);
    const bool busy = quizzing.attempt && !quizzing.attempt->submitted;
    if (!busy && found != quizzing.past.end()) {
        quizzing.attempt = *found;
        quizzing.stage = Quizzing::Stage::Result;
    }
}

Facts Session::attempt_stored(std::int64_t id, base::Moment now) {
    if (state_.quizzing && state_.quizzing->attempt) {
        state_.quizzing->attempt->id = id;
        show_to_meter(now);  // from here on time belongs to this attempt
    }
    return take_facts();
}

void Session::go_to_question(std::size_t index) {
    if (!state_.quizzing || !state_.quizzing->attempt ||
        index >= state_.quizzing->attempt->questions.size()) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    const Attempt& attempt = *quizzing.attempt;
    quizzing.current = index;
    quizzing.stage = attempt.submitted || attempt.answers[index].confirmed
                         ? Quizzing::Stage::Feedback
                         : Quizzing::Stage::Question;
    state_.saved_at.reset();
    if (state_.person && !attempt.submitted) {
        facts_.emplace_back(PlaceKept{.lesson = quizzing.quiz,
                                      .page = attempt.questions[index].question,
                                      .anchor = {},
                                      .offset = 0});
    }
}

/// The next question without an answer, round past the end; the review when there is none. In a
/// submitted attempt the next one, and the result behind the last.
void Session::next_question() {
    Quizzing& quizzing = *state_.quizzing;
    if (quizzing.attempt->submitted) {
        quizzing.stage = Quizzing::Stage::Result;
        go_to_question(quizzing.current + 1);
        return;
    }
    const std::vector<std::size_t> open = unanswered(*quizzing.attempt);
    if (open.empty()) {
        quizzing.stage = Quizzing::Stage::Review;
        return;
    }
    const bool on_a_question =
        quizzing.stage == Quizzing::Stage::Question || quizzing.stage == Quizzing::Stage::Feedback;
    const auto next = std::ranges::find_if(open, [&](std::size_t question) {
        return on_a_question ? question > quizzing.current : true;
    });
    if (next == open.end() && on_a_question) {
        quizzing.stage = Quizzing::Stage::Review;  // she skipped some: show her which
    } else {
        go_to_question(next == open.end() ? open.front() : *next);
    }
}

void Session::submit_attempt(base::Moment now) {
    if (!state_.quizzing || !state_.quizzing->attempt || state_.quizzing->attempt->submitted) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    Attempt& attempt = *quizzing.attempt;
    attempt.score = score(*quizzing.bank, attempt);
    attempt.submitted = true;
    quizzing.stage = Quizzing::Stage::Result;
    if (attempt.score < attempt.pass_mark && state_.person) {
        quizzing.retry_at = now.wall + quizzing.bank->cool_down;
    }
    if (attempt.purpose == Purpose::Quiz) {
        quizzing.past.push_back(attempt);
    }
    if (state_.person) {
        facts_.emplace_back(AttemptSubmitted{.attempt = attempt.id, .score = attempt.score});
    }
}

}  // namespace engine::learn
