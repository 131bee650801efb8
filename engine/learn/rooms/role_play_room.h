// RolePlayRoom: the observer's sheet. Each row gets 0, 1 or 2 points, which may change until the
// sheet is handed in.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "content/activity/role_play.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class RolePlayRoom {
public:
    /// `card` must outlive the room.
    explicit RolePlayRoom(const content::activity::RolePlay& card);

    /// Rate `item` with `position` points, then Done, which needs every row.
    Reply apply(const Act& act);
    bool finished() const { return handed_in_; }
    Score score() const;
    /// The points reach the card's pass mark. For sheets that were handed in.
    bool passed() const { return handed_in_ && score().points >= card_->pass; }
    std::vector<Act> possible() const;

    /// The points of each row that has some.
    const std::vector<std::optional<int>>& rows() const { return rows_; }
    bool operator==(const RolePlayRoom&) const = default;

private:
    Reply rate(const Act& act);
    bool complete() const;

    const content::activity::RolePlay* card_;
    std::vector<std::optional<int>> rows_;
    bool handed_in_ = false;
};

}  // namespace engine::learn::rooms
