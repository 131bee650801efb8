#include "engine/learn/rooms/run.h"

namespace engine::learn::rooms {

Player::Player(const content::activity::Activity& activity, const Run& run)
    : room_(make_room(activity, run.seed)), run_(run) {
    for (const Act& act : run.acts) {
        if (const Reply reply = perform(room_, act); accepted(reply)) {
            last_reply_ = reply;
        }
    }
    freeze_score();
}

Reply Player::apply(const Act& act) {
    Reply reply = perform(room_, act);
    if (accepted(reply)) {
        run_.acts.push_back(act);
        last_reply_ = reply;
        freeze_score();
    }
    return reply;
}

void Player::freeze_score() {
    if (!run_.ended && finished(room_)) {
        run_.ended = true;
        run_.score = score(room_);
    }
}

}  // namespace engine::learn::rooms
