// Program, the part that writes down: facts become rows, and the session hears what came of it.
#include <algorithm>
#include <iostream>
#include <utility>

#include "engine/app/program.h"

namespace engine::app {
namespace {

constexpr std::chrono::minutes kBackupEvery{30};

}  // namespace

void Program::record(const learn::Facts& facts, base::Moment now) {
    if (recorder_) {
        waiting_.insert(waiting_.end(), facts.begin(), facts.end());
        if (!can_wait()) {
            write_down(now);
        }
    }
    follow_person(now);
}

/// While somebody reads, nothing on the screen says that the newest seconds and the place are kept:
/// the page that she turned to need not wait for the disk.
bool Program::can_wait() const {
    const learn::SessionState& state = session_.state();
    return state.person && state.screen == learn::Screen::Lesson &&
           std::ranges::all_of(waiting_, [](const learn::Fact& fact) {
               return std::holds_alternative<learn::TimeMeasured>(fact) ||
                      std::holds_alternative<learn::PageMet>(fact) ||
                      std::holds_alternative<learn::PlaceKept>(fact);
           });
}

void Program::shown(base::Moment now) {
    if (recorder_ && !recorder_->outcome_due() && (!waiting_.empty() || recorder_->waiting())) {
        recorder_->record_behind(std::exchange(waiting_, {}), now, around_.wake);
    }
}

bool Program::writing() const {
    return recorder_ && recorder_->writing();
}

/// What came of what was written behind the frames, if that is done.
void Program::hear_from_behind(base::Moment now) {
    if (recorder_ && !recorder_->writing()) {
        if (const auto outcome = recorder_->take_outcome()) {
            tell_outcome(*outcome, now);
            follow_rows(now);
        }
    }
}

void Program::write_down(base::Moment now) {
    const learn::Facts facts = std::exchange(waiting_, {});
    if (!facts.empty() || recorder_->waiting() || recorder_->outcome_due()) {
        tell_outcome(recorder_->record(facts, now), now);
    }
    follow_rows(now);
}

/// Those who look at rows see the new ones, and a person who left has all of hers.
void Program::follow_rows(base::Moment now) {
    const learn::SessionState& state = session_.state();
    if (recorder_->signed_in() && !state.person) {
        desk_.leave(now);
    }
    if (state.screen == learn::Screen::Hours && state.person) {
        auto rows = records::intervals(*store_, state.person->id, memory_.rules());
        intervals_ = rows ? std::move(*rows) : std::vector<records::IntervalRow>{};
    }
}

void Program::tell_outcome(const Recorder::Outcome& outcome, base::Moment now) {
    if (outcome.attempt) {
        recorder_->record(session_.attempt_stored(*outcome.attempt, now), now);
    }
    if (outcome.run) {
        session_.run_stored(*outcome.run);
    }
    if (outcome.all_saved) {
        session_.saved(now, outcome.answer_saved);
    } else {
        session_.not_saved();
    }
    if (store_->space_low() && !std::exchange(told_space_low_, true)) {
        session_.tell({.key = "notice.space_low", .detail = {}, .trouble = true});
    }
    session_.refresh(now);
    if (outcome.taken_over) {
        session_.close(now);
        session_.apply(learn::SignOut{}, now);
        session_.tell({.key = "notice.taken_over", .detail = {}});
    }
}

/// Another person is here: the program looks and speaks as she wants it.
void Program::follow_person(base::Moment now) {
    const auto wanted = preferences_.follow(session_.state());
    if (wanted && *wanted != session_.state().preferences) {
        speak(wanted->language);
        record(session_.apply(learn::Prefer{.preferences = *wanted}, now), now);
    }
}

void Program::back_up_in_time(base::Moment now) {
    if (backed_up_ && now.steady - *backed_up_ < kBackupEvery) {
        return;
    }
    if (backed_up_) {  // the store itself made the first one when it was opened
        back_up(now);
    }
    backed_up_ = now.steady;
}

void Program::back_up(base::Moment now) {
    if (store_) {
        if (const auto done = store_->backup(now); !done) {
            std::cerr << done.error().message << '\n';
        }
    }
}

}  // namespace engine::app
