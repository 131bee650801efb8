// HotspotRoom: one question after the other about a scene. The learner marks areas, each explained
// at once, and says when there are no more.
#pragma once

#include <cstddef>
#include <vector>

#include "content/activity/hotspot.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/findings.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class HotspotRoom {
public:
    /// `hotspot` must outlive the room.
    explicit HotspotRoom(const content::activity::Hotspot& hotspot);

    /// Mark `item`, then Done, which needs a mark, then Next.
    Reply apply(const Act& act);
    bool finished() const { return answered_.back(); }
    Score score() const;
    std::vector<Act> possible() const;

    /// The index of the question that is asked.
    std::size_t current() const { return current_; }
    /// The question has been answered with Done.
    bool answered() const { return answered_[current_]; }
    /// Whether each area, by its index, was marked for the question.
    const std::vector<bool>& marked(std::size_t question) const { return marked_[question]; }
    /// Whether the area, by its index, is right for the question.
    bool is_right(std::size_t question, std::size_t area) const;
    Score score_of(std::size_t question) const;
    bool operator==(const HotspotRoom&) const = default;

private:
    Reply mark(const Act& act);
    Reply done();
    Reply next();
    Findings findings(std::size_t question) const;

    const content::activity::Hotspot* hotspot_;
    std::vector<std::vector<bool>> marked_;  // by question and area
    std::vector<bool> answered_;             // by question
    std::size_t current_ = 0;
};

}  // namespace engine::learn::rooms
