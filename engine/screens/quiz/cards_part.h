// Matching, sorting into columns and ordering: a board of cards.
#pragma once

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/card_board.h"

namespace engine::screens {

/// The parts of the answer are the board's piles where each holds one card (Kind::Rows), and its
/// cards where a pile holds any number (Kind::Columns); the list (Kind::List) is one part, "".
struct CardsView {
    ui::CardBoard board;  // its words are the screen's; the first pile of columns is the tray
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_answer(Scene& scene, const Asked& asked, const CardsView& view,
                          base::Rect& area);

}  // namespace engine::screens
