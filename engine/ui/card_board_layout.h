// Where the cards and piles of a board lie. A pile is as high as it may become, so that moving a
// card moves nothing else.
#pragma once

#include <vector>

#include "engine/ui/card_board.h"

namespace engine::ui {

inline constexpr float kCardGap = 8;
inline constexpr float kCardGutter = 44;  // at a card's left: its number, its grip or its mark
inline constexpr float kStepWidth = 48;   // of one of the two buttons beside a card of a list

struct BoardLayout {
    struct PlacedPile {
        base::Rect rect;   // the whole: what a card can be put on
        base::Rect title;  // empty when there is none
        base::Rect room;   // where cards lie
        std::vector<base::Rect> cards;
    };
    std::vector<PlacedPile> piles;
    float height = 0;
};

BoardLayout lay_out_board(Ui& ui, const CardBoard& board, base::Rect area);

/// The part of a card that its text has.
base::Rect card_text_area(const CardBoard& board, base::Rect card);

/// Where a card that lies at `from` would land if it were let go at `point`; none: nowhere.
std::optional<BoardPlace> place_at(const BoardLayout& layout, const CardBoard& board,
                                   const BoardPlace& from, base::Point point);

}  // namespace engine::ui
