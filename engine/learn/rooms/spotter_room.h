// SpotterRoom: one message after the other. The learner marks red flags, each explained at once,
// and says when there are no more, or that the message is genuine.
//
// The number of flags is no secret, but finding the last one does not decide the message: who marks
// on without reading must be able to mark too much.
#pragma once

#include <cstddef>
#include <vector>

#include "content/activity/spotter.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/findings.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class SpotterRoom {
public:
    /// What was done with one message.
    struct Desk {
        enum class Verdict { Open, Fraud, Genuine };

        std::vector<bool> marked;  // by part
        Verdict verdict = Verdict::Open;
        bool hinted = false;
        bool operator==(const Desk&) const = default;
    };

    /// `spotter` must outlive the room.
    explicit SpotterRoom(const content::activity::Spotter& spotter);

    /// Mark `item`, Hint, and then Done, which needs a mark, or Genuine; then Next.
    Reply apply(const Act& act);
    bool finished() const;
    /// Of a fraud: what points_for() gives, and nothing when it was called genuine. Of a genuine
    /// message one point, when it was called so and nothing was marked in it.
    Score score() const;
    std::vector<Act> possible() const;

    /// The index of the message that is shown.
    std::size_t current() const { return current_; }
    const std::vector<Desk>& desks() const { return desks_; }
    Score score_of(std::size_t message) const;
    /// How many red flags of the message were found, and how many there are.
    Score found_in(std::size_t message) const;
    bool operator==(const SpotterRoom&) const = default;

private:
    Reply mark(const Act& act);
    Reply hint();
    Reply decide(Desk::Verdict verdict);
    Reply next();
    const content::activity::Message& message() const { return spotter_->messages[current_]; }
    bool decided() const { return desks_[current_].verdict != Desk::Verdict::Open; }
    bool has_mark() const;

    const content::activity::Spotter* spotter_;
    std::vector<Desk> desks_;  // one for each message
    std::size_t current_ = 0;
};

}  // namespace engine::learn::rooms
