// Session, the part that takes a quiz. An answer is kept the moment it is chosen and again when it
// is confirmed; nothing confirmed can change.
#include <algorithm>

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

}  // namespace

const content::Question* Quizzing::question(std::size_t index) const {
    if (!attempt || index >= attempt->questions.size()) {
        return nullptr;
    }
    const std::string& id = attempt->questions[index].question;
    const auto found = std::ranges::find_if(bank->questions, [&](const content::Question& q) {
        return q.id == id || std::ranges::find(q.aliases, id) != q.aliases.end();
    });
    return found == bank->questions.end() ? nullptr : &*found;
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
        const QuizMemory past = memory_.quiz(info->id);
        // An attempt whose questions the course has lost cannot be finished; a new one is drawn.
        quizzing.attempt =
            past.open && can_resume(*quizzing.bank, *past.open) ? past.open : std::nullopt;
        const bool failed = past.last && past.last->score < past.last->pass_mark;
        const auto retry_at = past.last_submitted + quizzing.bank->cool_down;
        // A clock that was set back must not lock her out for longer than the pause itself.
        if (!quizzing.attempt && failed && now.wall >= past.last_submitted && now.wall < retry_at) {
            quizzing.retry_at = retry_at;
        }
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
    const std::optional<Attempt> last =
        state_.person ? memory_.quiz(quizzing.quiz).last : quizzing.attempt;
    quizzing.attempt = draw_attempt(
        *quizzing.bank, seed_from(now, state_.person ? state_.person->id : 0), questions_of(last));
    if (state_.person) {
        facts_.emplace_back(AttemptStarted{.attempt = *quizzing.attempt});
    }
    quizzing.retry_at.reset();
    go_to_question(0);
}

Facts Session::attempt_stored(std::int64_t id, base::Moment now) {
    if (state_.quizzing && state_.quizzing->attempt) {
        state_.quizzing->attempt->id = id;
        show_to_meter(now);  // from here on time belongs to this attempt
    }
    return take_facts();
}

void Session::choose_option(std::size_t option) {
    if (!state_.quizzing || state_.quizzing->stage != Quizzing::Stage::Question) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    const content::Question* question = quizzing.question();
    const auto& options = quizzing.attempt->questions[quizzing.current].options;
    if (question == nullptr || option >= options.size()) {
        return;
    }
    std::set<std::string>& chosen = quizzing.attempt->answers[quizzing.current].chosen;
    if (question->kind == content::Question::Kind::Single) {
        chosen = {options[option]};
    } else if (chosen.erase(options[option]) == 0) {
        chosen.insert(options[option]);
    }
    keep_answer();
}

void Session::confirm_answer() {
    if (!state_.quizzing || state_.quizzing->stage != Quizzing::Stage::Question) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    QuizAnswer& answer = quizzing.attempt->answers[quizzing.current];
    if (answer.chosen.empty()) {
        return;
    }
    answer.confirmed = true;
    quizzing.stage = Quizzing::Stage::Feedback;
    keep_answer();
}

void Session::keep_answer() {
    const Quizzing& quizzing = *state_.quizzing;
    const content::Question* question = quizzing.question();
    if (state_.person && question != nullptr) {
        const QuizAnswer& answer = quizzing.attempt->answers[quizzing.current];
        facts_.emplace_back(AnswerKept{.attempt = quizzing.attempt->id,
                                       .question = quizzing.current,
                                       .answer = answer,
                                       .correct = is_correct(*question, answer)});
    }
}

void Session::go_to_question(std::size_t index) {
    if (!state_.quizzing || !state_.quizzing->attempt ||
        index >= state_.quizzing->attempt->questions.size()) {
        return;
    }
    Quizzing& quizzing = *state_.quizzing;
    quizzing.current = index;
    quizzing.stage = quizzing.attempt->answers[index].confirmed ? Quizzing::Stage::Feedback
                                                                : Quizzing::Stage::Question;
    state_.saved_at.reset();
    if (state_.person) {
        facts_.emplace_back(PlaceKept{.lesson = quizzing.quiz,
                                      .page = quizzing.attempt->questions[index].question,
                                      .anchor = {},
                                      .offset = 0});
    }
}

/// The next question without an answer, round past the end; the review when there is none.
void Session::next_question() {
    Quizzing& quizzing = *state_.quizzing;
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
    quizzing.attempt->score = score(*quizzing.bank, *quizzing.attempt);
    quizzing.attempt->submitted = true;
    quizzing.stage = Quizzing::Stage::Result;
    if (quizzing.attempt->score < quizzing.attempt->pass_mark && state_.person) {
        quizzing.retry_at = now.wall + quizzing.bank->cool_down;
    }
    if (state_.person) {
        facts_.emplace_back(
            AttemptSubmitted{.attempt = quizzing.attempt->id, .score = quizzing.attempt->score});
    }
}

}  // namespace engine::learn
