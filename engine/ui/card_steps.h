// The two buttons beside a card of a list, which move it one place up or down. Only for the
// pointer: the keyboard has the arrows.
#pragma once

#include <cstddef>

#include "engine/ui/card_board.h"

namespace engine::ui {

/// Draws them at the right end of the card at `rect`. -1: up, +1: down, 0: neither was pressed.
int card_steps(Ui& ui, const CardBoard& board, std::size_t position, base::Rect rect);

}  // namespace engine::ui
