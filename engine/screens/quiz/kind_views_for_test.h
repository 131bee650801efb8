// For tests: an answer of every kind, to be put into example::asking().
#pragma once

#include <string>

#include "engine/screens/views_for_test.h"

namespace engine::screens::example {

inline CardsView ordered_cards(const std::string& words = "Solis") {
    CardsView view{.board = {.id = "board", .kind = ui::CardBoard::Kind::List, .piles = {}}};
    view.board.piles = {{.id = "list",
                         .title = {},
                         .empty = {},
                         .cards = {{.id = "a", .text = words + " a"},
                                   {.id = "b", .text = words + " b"},
                                   {.id = "c", .text = words + " c"}}}};
    return view;
}

/// Cards to sort into columns, or choices to give to rows; "c" lies in the first.
inline CardsView placed_cards(ui::CardBoard::Kind kind, const std::string& words = "Kartīte") {
    CardsView view{.board = {.id = "board", .kind = kind, .piles = {}}};
    view.board.piles = {{.id = "tray",
                         .title = "Kartītes",
                         .empty = "Visas ir izliktas.",
                         .cards = {{.id = "a", .text = words}, {.id = "b", .text = words}}},
                        {.id = "one",
                         .title = words,
                         .empty = "Lieciet šeit.",
                         .cards = {{.id = "c", .text = words}}},
                        {.id = "two", .title = words, .empty = "Lieciet šeit.", .cards = {}}};
    return view;
}

inline TypedView typed(const std::string& words = "Jūsu atbilde") {
    return {.label = words, .unit = {}, .note = {}, .text = {}};
}

inline TypedView number(const std::string& words = "Jūsu atbilde") {
    return {.label = words,
            .unit = "km",
            .note = "Decimāldaļas atdaliet ar komatu. " + words,
            .text = {},
            .number = true};
}

/// A sentence with a gap to type into and a table with one to choose for.
inline GapsView gaps(const std::string& words = "pieslēdzas") {
    return {.rows = {{.cells = {{{.text = "Ar "},
                                 {.text = {}, .gap = 0},
                                 {.text = ", nevis ar paroli, " + words + "."}}}},
                     {.cells = {{{.text = "PIN2"}}, {{.text = {}, .gap = 1}}}, .in_table = true}},
            .gaps = {{.id = "code", .name = "1. vieta", .text = {}, .options = {}},
                     {.id = "use",
                      .name = "2. vieta",
                      .text = {},
                      .options = {{.id = "sign", .text = "paraksta " + words},
                                  {.id = "pay", .text = "maksā"}}}}};
}

inline MatrixView matrix(bool several, const std::string& words = "PIN1") {
    const std::vector<MatrixView::Cell> cells(3);
    return {.several = several,
            .columns = {{.id = "x", .title = words},
                        {.id = "y", .title = words},
                        {.id = "z", .title = words}},
            .rows = {{.id = "one", .text = words, .cells = cells},
                     {.id = "two", .text = words, .cells = cells}}};
}

/// A picture 400 x 200 px with a rectangle, and on it a circle; a triangle beside them.
inline PictureQuestionView picture_question(const std::string& words = "Maksa") {
    using Kind = content::Outline::Kind;
    return {.picture = "img/karte.png",
            .alt = "Pakalpojuma kartīte",
            .size = {400, 200},
            .outlines = {{.kind = Kind::Rectangle, .numbers = {20, 20, 160, 100}},
                         {.kind = Kind::Circle, .numbers = {60, 60, 20}},
                         {.kind = Kind::Polygon, .numbers = {300, 20, 380, 20, 380, 180}}},
            .places = {.multiple = false,
                       .options = {{.text = words}, {.text = words}, {.text = words}}}};
}

}  // namespace engine::screens::example
