// OrderingRoom: cards in a row that can be moved up and down, and checked.
//
// The cards of the longest part that is in order already keep their places; each other card would
// have to be moved once. So a whole order that is one card off costs one point, wherever that is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "content/activity/ordering.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"
#include "engine/learn/rooms/tries.h"

namespace engine::learn::rooms {

class OrderingRoom {
public:
    /// `ordering` must outlive the room. The seed decides the first order, which is never right.
    OrderingRoom(const content::activity::Ordering& ordering, std::uint64_t seed);

    /// Move and Check. A check needs a move since the last one.
    Reply apply(const Act& act);
    bool finished() const { return tries_.over(); }
    Score score() const;
    /// Every act that would be accepted now.
    std::vector<Act> possible() const;

    /// Indices of the cards, as they lie.
    const std::vector<std::size_t>& order() const { return order_; }
    /// Whether each card, by its index, was found in its place by the last check. Empty when a card
    /// was moved since, or nothing was checked.
    const std::vector<bool>& kept() const { return kept_; }
    /// Whether a card was moved since the last check.
    bool changed() const { return moved_; }
    const Tries& tries() const { return tries_; }
    bool operator==(const OrderingRoom&) const = default;

private:
    Reply move(const Act& act);
    Reply check();

    const content::activity::Ordering* ordering_;
    std::vector<std::size_t> order_;
    std::vector<bool> kept_;
    Tries tries_;
    bool moved_ = false;
};

}  // namespace engine::learn::rooms
