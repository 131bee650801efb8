// Session, the part that takes a quiz: how attempts begin, go on and end.
#include <algorithm>

#include "engine/learn/quiz/start_rules.h"
#include "engine/learn/session.h"

namespace engine::learn {

/// Anything will do that differs from attempt to attempt; the store keeps it with the attempt.
std::uint64_t Session::new_seed(base::Moment now) const {
    const auto wall = static_cast<std::uint64_t>(now.wall.time_since_epoch().count());
    const std::int64_t learner = state_.person ? state_.person->id : 0;
    return wall * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(learner);
}

const content::Question* Quizzing::question(std::size_t index) const {
    return attempt ? question_at(*bank, *attempt, index) : nullptr;
}

void Session::open_quiz(const std::string& quiz, base::Moment now) {
    const content::QuizInfo* info = shelf_.course().find_quiz(quiz);
    if (info == nullptr) {
        return;
    }
    auto bank = shelf_.quiz(info->id);
    if (!bank) {
        tell({.key = "notice.quiz_broken", .detail = {}, .trouble = true});
        if (!info->scored) {
            leave_item(info->id, now);  // a broken recall round must not bar the way
        }
        return;
    }
    show(Screen::Quiz);
    Quizzing quizzing{.quiz = info->id, .bank = std::move(bank)};
    if (state_.person) {
        remember_attempts(quizzing, now);
    } else if (state_.quizzing && state_.quizzing->quiz == info->id) {
        quizzing.attempt = state_.quizzing->attempt;  // a guest's attempt lives only here
        if (quizzing.attempt && quizzing.attempt->submitted) {
            quizzing.attempt.reset();
        }
    }
    state_.quizzing = std::move(quizzing);
    state_.saved_at.reset();
}

void Session::remember_attempts(Quizzing& quizzing, base::Moment now) {
    quizzing.due = due_before(quizzing.quiz, now);
    if (!quizzing.bank->scored) {
        quizzing.attempt = cut_off(quizzing, Purpose::Recall);
        return;
    }
    QuizMemory past = memory_.quiz(quizzing.quiz);
    // An attempt whose questions nobody knows cannot be finished; a new one is drawn.
    quizzing.attempt =
        past.open && can_resume(*quizzing.bank, *past.open) ? past.open : std::nullopt;
    if (!quizzing.attempt) {
        quizzing.retry_at = may_start_at(*quizzing.bank, past, now);
    }
    quizzing.past = std::move(past.past);
}

/// Practice that was begun, never finished and can go on.
std::optional<Attempt> Session::cut_off(const Quizzing& quizzing, Purpose purpose) {
    auto open = state_.person ? memory_.open_practice(quizzing.quiz, purpose) : std::nullopt;
    return open && can_resume(*quizzing.bank, *open) ? open : std::nullopt;
}

/// To the question where she stopped. A recall round that waits for no answer is over: what follows
/// it is next.
void Session::resume_quiz(const std::string& quiz, base::Moment now) {
    open_quiz(quiz, now);
    if (state_.screen != Screen::Quiz) {
        return;
    }
    if (state_.quizzing->attempt) {
        next_question(now);
    } else if (!state_.quizzing->bank->scored) {
        leave_recall(now);
    }
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
        next_question(now);
        return;
    }
    if (!quizzing.bank->scored) {
        start_round(now);
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
    begin(draw_attempt(*quizzing.bank, new_seed(now), questions_in(last)), now);
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
    if (auto open = cut_off(quizzing, Purpose::Retry)) {
        quizzing.attempt = std::move(open);
        next_question(now);
        return;
    }
    Attempt retry = retry_attempt(*quizzing.bank, *quizzing.attempt, new_seed(now));
    if (!retry.questions.empty()) {
        begin(std::move(retry), now);
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

/// The next question without an answer, round past the end; the review when there is none, and in
/// a recall, where nothing is judged, the result. In a submitted attempt the next one, and the
/// result behind the last.
void Session::next_question(base::Moment now) {
    Quizzing& quizzing = *state_.quizzing;
    if (quizzing.attempt->submitted) {
        quizzing.stage = Quizzing::Stage::Result;
        go_to_question(quizzing.current + 1);
        return;
    }
    const std::vector<std::size_t> open = unanswered(*quizzing.attempt);
    const bool recalls = quizzing.attempt->purpose == Purpose::Recall;
    if (open.empty() && recalls) {
        submit_attempt(now);
        return;
    }
    if (open.empty()) {
        quizzing.stage = Quizzing::Stage::Review;
        return;
    }
    const bool on_a_question =
        quizzing.stage == Quizzing::Stage::Question || quizzing.stage == Quizzing::Stage::Feedback;
    const auto next = std::ranges::find_if(open, [&](std::size_t question) {
        return on_a_question ? question > quizzing.current : true;
    });
    if (next == open.end() && on_a_question && !recalls) {
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
