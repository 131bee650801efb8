// Run: one time through an activity, as it is stored: the seed and the acts. The room, the score
// and the last reply are what comes of doing the acts again.
//
// The acts of an older version of the activity are done as far as they still make sense: one that
// the room refuses is passed over. So a run survives a course update, and nothing done is lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/activity/activity.h"
#include "content/base/result.h"
#include "engine/learn/rooms/room.h"

namespace engine::learn::rooms {

struct Run {
    std::int64_t id = 0;   // given by the store
    std::string activity;  // id
    std::uint64_t seed = 0;
    std::vector<Act> acts;
    bool ended = false;  // it was finished once
    Score score;         // frozen when it was first finished
    bool operator==(const Run&) const = default;
};

/// A room with what was done in it.
class Player {
public:
    /// `activity` must outlive the player. Does the acts of `run` again.
    Player(const content::activity::Activity& activity, const Run& run);

    /// Does the act. When it is accepted it is the newest of `run().acts`, to be stored before
    /// anything else is shown.
    Reply apply(const Act& act);

    const Room& room() const { return room_; }
    const Run& run() const { return run_; }
    /// The reply to the newest act; Refused before the first.
    const Reply& last_reply() const { return last_reply_; }

private:
    void freeze_score();

    Room room_;
    Run run_;
    Reply last_reply_;
};

/// The run as one JSON text, and back. Fails with a reason on anything that to_json() does not
/// write, and on texts beyond content::limits::kJsonBytes, which hold some 20,000 acts.
std::string to_json(const Run& run);
content::Result<Run> run_in_json(std::string_view text);

}  // namespace engine::learn::rooms
