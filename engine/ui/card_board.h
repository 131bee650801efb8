// CardBoard: cards with big targets that are put into another order or onto other piles.
//
// Every way of moving one is there for every card: dragging it; tapping it and then its place;
// picking it up with Space, moving it with the arrows and putting it down with Space (Esc puts it
// back); in a list, two buttons beside it. While it is on its way no other card moves: the board
// shows where it would land, and scrolls when the card is dragged to the edge of what is seen. What
// the person wants is returned; the owner moves the card.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/ui/carry.h"
#include "engine/ui/ui.h"

namespace engine::ui {

struct Card {
    enum class Look {
        Plain,
        Right,
        Wrong,
        Moved  // lay wrong, and is shown where it belongs
    };

    std::string id;  // unique on its board
    Words text;
    std::string word;  // what was found about it: "savā vietā"; for its item, the look shows it
    Look look = Look::Plain;
    bool fixed = false;  // stays where it is
};

struct Pile {
    std::string id;
    Words title;        // may be empty
    std::string empty;  // shown where nothing lies
    std::vector<Card> cards;
};

/// What a board says, in the person's language.
struct BoardWords {
    std::string taken;     // "paņemta": of a card on its way
    std::string put_here;  // "likt šeit": of a pile while a card is on its way
    std::string up;        // "augstāk": of the button beside a card of a list
    std::string down;
    std::string at_rest;     // how cards are moved
    std::string on_the_way;  // what to do with the one that was picked up
    std::function<std::string(const BoardPlace&)> place;  // "3. no 6", "Vajag PIN1"
};

struct CardBoard {
    enum class Kind {
        List,     // one pile whose order matters: numbered, below each other
        Columns,  // the first pile is the tray; the others hold any number of cards
        Rows      // the same, but each of the others holds one card, beside its title
    };

    std::string id;  // of items: id.card.<card>, id.pile.<pile>, id.up.<card>, id.down.<card>
    Kind kind = Kind::List;
    std::vector<Pile> piles;
    BoardWords words;
};

struct CardMove {
    std::string card;
    std::string pile;
    std::size_t position = 0;  // that the card will have in the pile
};

/// Draws from the top of `area` and cuts off what it used.
std::optional<CardMove> card_board(Ui& ui, const CardBoard& board, base::Rect& area);

}  // namespace engine::ui
