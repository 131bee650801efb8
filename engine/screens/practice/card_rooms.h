// Ordering, sorting and matching: a board of cards.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/card_board.h"

namespace engine::screens {

struct BoardView {
    ui::CardBoard board;    // its words are the screen's; the first pile of columns is the tray
    bool finished = false;  // nothing can be moved any more
    std::vector<std::string> reasons;  // why cards belong where they do: "Karte: tāpēc"
};

/// The words of a board whose places are called `place`.
ui::BoardWords board_words(const base::Strings& words, const ui::CardBoard& board);

/// These draw from the top of `area` and cut off what they used.
learn::Action draw_room(Scene& scene, const BoardView& view, base::Rect& area);

}  // namespace engine::screens
