// What is said where no card lies yet.
#pragma once

#include <string>

#include "engine/base/strings.h"
#include "engine/ui/card_board.h"

namespace engine::app {

/// A row takes one card, a column any number.
inline std::string empty_pile(const base::Strings& words, ui::CardBoard::Kind kind) {
    return words.text(kind == ui::CardBoard::Kind::Rows ? "board.empty_row" : "board.empty");
}

}  // namespace engine::app
