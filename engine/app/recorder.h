// Recorder: a fact becomes a row. Nobody else writes.
//
// What the store refuses (a full disk, a pulled-out stick) waits here, in order, and is tried
// again; nothing is dropped while the program runs.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "engine/base/clock.h"
#include "engine/learn/fact.h"
#include "engine/records/store.h"

namespace engine::app {

class Recorder {
public:
    struct Outcome {
        bool all_saved = true;
        bool time_saved = false;
        bool answer_saved = false;
        bool taken_over = false;              // another program signed this learner in
        std::optional<std::int64_t> attempt;  // the id of an attempt that was stored now
        std::optional<std::int64_t> run;      // the same of a practice room's run
    };

    /// Borrows the store.
    explicit Recorder(records::Store& store) : store_(store) {}

    void sign_in(records::LearnerId learner, std::int64_t sign_in);
    /// The learner's rows are complete.
    void sign_out(base::Moment now);
    bool signed_in() const { return learner_ != 0; }
    records::LearnerId learner() const { return learner_; }

    /// Writes what waits and then `facts`.
    Outcome record(const learn::Facts& facts, base::Moment now);
    bool waiting() const { return !waiting_.empty(); }

private:
    bool write_together(Outcome& outcome, base::Moment now);
    content::Status write(learn::Fact& fact, Outcome& outcome, base::Moment now);

    records::Store& store_;
    records::LearnerId learner_ = 0;
    std::int64_t sign_in_ = 0;
    std::int64_t attempt_ = 0;  // the newest: facts that came before its id was known carry 0
    std::int64_t run_ = 0;      // the same of a practice room
    std::deque<learn::Fact> waiting_;
};

}  // namespace engine::app
