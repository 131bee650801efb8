// SortingRoom: cards that are put into columns, or one each beside its match, and checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/activity/sorting.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"
#include "engine/learn/rooms/tries.h"

namespace engine::learn::rooms {

class SortingRoom {
public:
    /// `sorting` must outlive the room. The seed decides the order of the cards in the tray.
    SortingRoom(const content::activity::Sorting& sorting, std::uint64_t seed);

    /// Place, TakeBack and Check. A card put where one lies already, in matching, sends that one
    /// back to the tray. Cards that a check found right stay where they are. A check needs every
    /// card placed, in matching every column taken, and a change since the last one.
    Reply apply(const Act& act);
    bool finished() const { return tries_.over(); }
    Score score() const;
    std::vector<Act> possible() const;

    /// Indices of all cards, in the order in which the tray shows those that lie in it.
    const std::vector<std::size_t>& tray_order() const { return tray_order_; }
    /// The column of each card; none: it is in the tray.
    const std::vector<std::optional<std::size_t>>& places() const { return places_; }
    /// Which cards a check has found right, by card. They cannot be moved any more.
    const std::vector<bool>& settled() const { return settled_; }
    /// Which cards the newest check has found where they do not belong, as long as they lie there.
    const std::vector<bool>& misplaced() const { return misplaced_; }
    /// Whether a card was moved since the last check.
    bool changed() const { return changed_; }
    const Tries& tries() const { return tries_; }
    /// Whether a check is due: everything lies somewhere and something was changed.
    bool ready() const;
    bool operator==(const SortingRoom&) const = default;

private:
    Reply place(const Act& act);
    Reply take_back(const Act& act);
    Reply check();
    std::optional<std::size_t> card_called(const std::string& id) const;
    std::optional<std::size_t> column_called(const std::string& id) const;
    std::optional<std::size_t> card_in(std::size_t column) const;
    bool may_place(std::size_t card, std::size_t column) const;
    bool is_right(std::size_t card) const;
    void move(std::size_t card, std::optional<std::size_t> column);

    const content::activity::Sorting* sorting_;
    std::vector<std::size_t> tray_order_;
    std::vector<std::optional<std::size_t>> places_;
    std::vector<bool> settled_;
    std::vector<bool> misplaced_;
    Tries tries_;
    bool changed_ = false;
};

}  // namespace engine::learn::rooms
