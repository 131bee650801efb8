// FlashCardsRoom: one card at a time. A card that was not known comes again at the end of the pile,
// until all were known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "content/activity/flash_cards.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class FlashCardsRoom {
public:
    /// `cards` must outlive the room. The seed decides their order.
    FlashCardsRoom(const content::activity::FlashCards& cards, std::uint64_t seed);

    /// Turn, and then Know or Again.
    Reply apply(const Act& act);
    bool finished() const { return pile_.empty(); }
    /// The cards that were known when they were first seen.
    Score score() const;
    std::vector<Act> possible() const;

    /// Indices of the cards still to come, the one in hand first.
    const std::deque<std::size_t>& pile() const { return pile_; }
    /// The back of the card in hand is up.
    bool turned() const { return turned_; }
    bool operator==(const FlashCardsRoom&) const = default;

private:
    const content::activity::FlashCards* cards_;
    std::deque<std::size_t> pile_;
    std::vector<bool> missed_;  // by card: it came again at least once
    bool turned_ = false;
};

}  // namespace engine::learn::rooms
