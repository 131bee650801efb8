// For tests: an answer of every kind, to be put into example::asking().
#pragma once

#include <string>

#include "engine/screens/views_for_test.h"

namespace engine::screens::example {

CardsView ordered_cards(const std::string& words = "Solis");

/// Cards to sort into columns, or choices to give to rows; "c" lies in the first.
CardsView placed_cards(ui::CardBoard::Kind kind, const std::string& words = "Kartīte");
TypedView typed(const std::string& words = "Jūsu atbilde");
TypedView number(const std::string& words = "Jūsu atbilde");

/// A sentence with a gap to type into and a table with one to choose for.
GapsView gaps(const std::string& words = "pieslēdzas");
MatrixView matrix(bool several, const std::string& words = "PIN1");

/// A picture 400 x 200 px with a rectangle, and on it a circle; a triangle beside them.
PictureQuestionView picture_question(const std::string& words = "Maksa");

}  // namespace engine::screens::example
