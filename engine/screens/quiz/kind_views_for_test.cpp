#include "engine/screens/quiz/kind_views_for_test.h"

namespace engine::screens::example {

CardsView ordered_cards(const std::string& words) {
    CardsView view{.board = {.id = "board", .kind = ui::CardBoard::Kind::List, .piles = {}}};
    view.board.piles = {{.id = "list",
                         .title = {},
                         .empty = {},
                         .cards = {{.id = "a", .text = words + " a"},
                                   {.id = "b", .text = words + " b"},
                                   {.id = "c", .text = words + " c"}}}};
    return view;
}

CardsView placed_cards(ui::CardBoard::Kind kind, const std::string& words) {
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

TypedView typed(const std::string& words) {
    return {.label = words, .unit = {}, .note = {}, .text = {}};
}

TypedView number(const std::string& words) {
    return {.label = words,
            .unit = "km",
            .note = "Decimāldaļas atdaliet ar komatu. " + words,
            .text = {},
            .number = true};
}

GapsView gaps(const std::string& words) {
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

MatrixView matrix(bool several, const std::string& words) {
    const std::vector<MatrixView::Cell> cells(3);
    return {.several = several,
            .columns = {{.id = "x", .title = words},
                        {.id = "y", .title = words},
                        {.id = "z", .title = words}},
            .rows = {{.id = "one", .text = words, .cells = cells},
                     {.id = "two", .text = words, .cells = cells}}};
}

PictureQuestionView picture_question(const std::string& words) {
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
