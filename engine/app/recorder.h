// Recorder: a fact becomes a row. Nobody else writes.
//
// What the store refuses (a full disk, a pulled-out stick) waits here, in order, and is tried
// again; nothing is dropped while the program runs.
//
// The disk takes its time over a row, longer than a frame may take. What nobody waits for is
// written behind the frames, on another thread; every other call waits until that is done.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
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

    /// Writes what waits and then `facts`. The outcome tells of what was written behind, too.
    Outcome record(const learn::Facts& facts, base::Moment now);
    /// The store has refused something that is to be tried again.
    bool waiting() const { return !behind_.valid() && !waiting_.empty(); }

    /// Does the same on another thread, and calls `done` there. Requires that the outcome of the
    /// last time was taken.
    void record_behind(learn::Facts facts, base::Moment now, std::function<void()> done);
    /// The other thread is still at it.
    bool writing() const { return behind_.valid() && !written_; }
    /// It was begun, and nobody has asked yet what came of it.
    bool outcome_due() const { return behind_.valid(); }
    /// What came of it, once; waits for it.
    std::optional<Outcome> take_outcome();

private:
    Outcome write_all(const learn::Facts& facts, base::Moment now);
    bool write_together(Outcome& outcome, base::Moment now);
    content::Status write(learn::Fact& fact, Outcome& outcome, base::Moment now);

    records::Store& store_;
    records::LearnerId learner_ = 0;
    std::int64_t sign_in_ = 0;
    std::int64_t attempt_ = 0;  // the newest: facts that came before its id was known carry 0
    std::int64_t run_ = 0;      // the same of a practice room
    std::deque<learn::Fact> waiting_;
    std::atomic<bool> written_{false};
    std::future<Outcome> behind_;  // while it is valid, the other thread owns the rest; goes first
};

}  // namespace engine::app
