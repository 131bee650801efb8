// ChecklistRoom: ticks that are kept. It is finished while everything is ticked, and goes on being
// used afterwards.
#pragma once

#include <cstddef>
#include <vector>

#include "content/activity/checklist.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class ChecklistRoom {
public:
    /// `checklist` must outlive the room.
    explicit ChecklistRoom(const content::activity::Checklist& checklist);

    /// Tick and Untick.
    Reply apply(const Act& act);
    bool finished() const;
    /// A checklist is not marked.
    static Score score() { return {}; }
    std::vector<Act> possible() const;

    /// Whether each item is ticked, by its index.
    const std::vector<bool>& ticked() const { return ticked_; }
    bool operator==(const ChecklistRoom&) const = default;

private:
    const content::activity::Checklist* checklist_;
    std::vector<bool> ticked_;
};

}  // namespace engine::learn::rooms
