// Carry: a card on its way from one place of a board to another. It outlives the frames that it
// takes to get there; see card_board.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/base/geometry.h"

namespace engine::ui {

struct BoardPlace {
    std::size_t pile = 0;
    std::size_t position = 0;  // that the card has there, or will have
    bool operator==(const BoardPlace&) const = default;
};

struct Carry {
    enum class Way {
        None,
        Pressed,  // the pointer went down on it and has not moved yet
        Dragged,  // it hangs on the pointer
        Held      // it was picked up by a tap or a key, and waits for its place
    };

    Way way = Way::None;
    std::string card;                    // its item's id
    std::optional<base::Point> pressed;  // where the pointer took hold of it, while it does
    base::Point grip;                    // the same, from the card's top left corner
    std::optional<BoardPlace> aimed;     // Held: where the arrows have moved it

    bool moving() const { return way == Way::Dragged || way == Way::Held; }
};

}  // namespace engine::ui
