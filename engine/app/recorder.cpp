#include "engine/app/recorder.h"

#include <cassert>
#include <iostream>
#include <tuple>
#include <utility>

#include "content/base/match.h"
#include "engine/records/room_runs.h"

namespace engine::app {
namespace {

/// Keeps the id of a row that was begun, for what follows here and for the session.
content::Status remember(const content::Result<std::int64_t>& id, std::int64_t& ours, auto& told) {
    if (!id) {
        return id.error();
    }
    ours = *id;
    told = *id;
    return content::kDone;
}

Recorder::Outcome both(const Recorder::Outcome& first, const Recorder::Outcome& second) {
    return {.all_saved = second.all_saved,  // what was refused first was tried again
            .time_saved = first.time_saved || second.time_saved,
            .answer_saved = first.answer_saved || second.answer_saved,
            .taken_over = first.taken_over || second.taken_over,
            .attempt = second.attempt ? second.attempt : first.attempt,
            .run = second.run ? second.run : first.run};
}

}  // namespace

void Recorder::sign_in(records::LearnerId learner, std::int64_t sign_in) {
    take_outcome();
    learner_ = learner;
    sign_in_ = sign_in;
    attempt_ = 0;
    run_ = 0;
    waiting_.clear();
}

void Recorder::sign_out(base::Moment now) {
    take_outcome();
    if (signed_in()) {
        if (const auto done = store_.sign_out(sign_in_, now); !done) {
            std::cerr << done.error().message << '\n';
        }
    }
    learner_ = 0;
    sign_in_ = 0;
}

Recorder::Outcome Recorder::record(const learn::Facts& facts, base::Moment now) {
    const std::optional<Outcome> before = take_outcome();
    const Outcome outcome = write_all(facts, now);
    return before ? both(*before, outcome) : outcome;
}

void Recorder::record_behind(learn::Facts facts, base::Moment now, std::function<void()> done) {
    assert(!behind_.valid());
    written_ = false;
    behind_ = std::async(std::launch::async,
                         [this, facts = std::move(facts), now, done = std::move(done)] {
                             const Outcome outcome = write_all(facts, now);
                             written_ = true;
                             done();
                             return outcome;
                         });
}

std::optional<Recorder::Outcome> Recorder::take_outcome() {
    return behind_.valid() ? std::optional(behind_.get()) : std::nullopt;
}

Recorder::Outcome Recorder::write_all(const learn::Facts& facts, base::Moment now) {
    Outcome outcome;
    if (!signed_in()) {
        return outcome;
    }
    waiting_.insert(waiting_.end(), facts.begin(), facts.end());
    if (waiting_.size() > 1 && write_together(outcome, now)) {
        return outcome;
    }
    while (!waiting_.empty()) {
        const auto done = write(waiting_.front(), outcome, now);
        if (!done && done.error().message == records::kTakenOver) {
            outcome.taken_over = true;
            waiting_.clear();
            break;
        }
        // Storage may recover; anything else never will, and must not hold up what comes after.
        if (!done && done.error().kind == content::Error::Kind::Storage) {
            outcome.all_saved = false;
            break;
        }
        if (!done) {
            std::cerr << done.error().where << ": " << done.error().message << '\n';
        }
        waiting_.pop_front();
    }
    return outcome;
}

/// A page that is turned is several facts: one wait for the disk instead of one each. Returns
/// whether all went well; if not, one by one tells what is refused from what is not.
bool Recorder::write_together(Outcome& outcome, base::Moment now) {
    const auto ids = std::pair(attempt_, run_);
    Outcome all;
    const auto done = store_.together([&]() -> content::Status {
        for (learn::Fact& fact : waiting_) {
            if (auto one = write(fact, all, now); !one) {
                return one;
            }
        }
        return content::kDone;
    });
    if (!done) {
        std::tie(attempt_, run_) = ids;
        return false;
    }
    waiting_.clear();
    outcome = all;
    return true;
}

content::Status Recorder::write(learn::Fact& fact, Outcome& outcome, base::Moment now) {
    const auto attempt_of = [this](std::int64_t id) { return id != 0 ? id : attempt_; };
    return content::match(
        fact,
        [&](const learn::TimeMeasured& time) {
            outcome.time_saved = true;
            return store_.record(learner_, sign_in_, time.stretches);
        },
        [&](const learn::PageMet& met) {
            return store_.record_page(learner_, met.lesson, met.page, met.state, met.page_count,
                                      now);
        },
        [&](const learn::PlaceKept& place) {
            return store_.record_place(learner_,
                                       {.lesson = place.lesson,
                                        .page = place.page,
                                        .anchor = place.anchor,
                                        .offset = place.offset},
                                       now);
        },
        [&](const learn::AttemptStarted& started) {
            return remember(store_.start_attempt(learner_, started.attempt, now), attempt_,
                            outcome.attempt);
        },
        [&](const learn::AnswerKept& kept) {
            auto done = store_.record_answer(attempt_of(kept.attempt), kept.question, kept.answer,
                                             kept.points, now);
            outcome.answer_saved |= done.has_value();
            return done;
        },
        [&](const learn::AttemptSubmitted& submitted) {
            return store_.submit_attempt(attempt_of(submitted.attempt), submitted.score, now);
        },
        [&](const learn::RunStarted& started) {
            return remember(records::start_room_run(store_, learner_, started.run, now), run_,
                            outcome.run);
        },
        [&](const learn::ActDone& done) {
            learn::rooms::Run run = done.run;
            run.id = run.id != 0 ? run.id : run_;
            auto kept = records::record_room_act(store_, run, now);
            outcome.answer_saved |= kept.has_value();
            return kept;
        },
        [&](const learn::MarkMade& made) {
            return store_.record_mark(learner_, sign_in_, made.mark, now);
        },
        [&](const learn::MarkChanged& changed) {
            return store_.record_mark_change(learner_, sign_in_, changed.change, now);
        });
}

}  // namespace engine::app
