// What a room answers to an act, and what a learner has reached in it.
#pragma once

#include <string>

#include "content/language.h"

namespace engine::learn::rooms {

struct Score {
    int points = 0;  // 0 to most
    int most = 0;    // 0: the room is not marked
    bool operator==(const Score&) const = default;
};

struct Reply {
    enum class Kind {
        Refused,     // cannot be done now: nothing has changed, and nothing is to be stored
        Incomplete,  // the same, because something must be filled in or placed first
        Done,        // done, and neither right nor wrong
        Right,
        Wrong,
        Hint
    };

    Kind kind = Kind::Refused;
    content::LocalText why;  // what the learner is told; may be empty
    bool operator==(const Reply&) const = default;
};

/// Whether the act was done and belongs to the run.
inline bool accepted(const Reply& reply) {
    return reply.kind != Reply::Kind::Refused && reply.kind != Reply::Kind::Incomplete;
}

}  // namespace engine::learn::rooms
