// How the cards of a board look, lying, lifted and about to land.
#pragma once

#include <cstddef>

#include "engine/ui/card_board_layout.h"

namespace engine::ui {

inline constexpr float kBoardCardRadius = 10;

enum class CardState { Lying, Hovered, Lifted };

/// `position` is the one that the card shows or would get, from 0.
void paint_card(Ui& ui, const CardBoard& board, const Card& card, std::size_t position,
                base::Rect rect, CardState state);

/// What lies under the cards of a pile that is no list; `tray`: where they come from.
void paint_pile(Ui& ui, const Pile& pile, const BoardLayout::PlacedPile& placed, bool tray);

/// Where a card from `from` would land: a bar between two cards of a list, or a whole pile.
void paint_landing(Ui& ui, const CardBoard& board, const BoardLayout& layout,
                   const BoardPlace& from, const BoardPlace& place);

}  // namespace engine::ui
