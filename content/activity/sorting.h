// Sorting: cards to be put where they belong: into columns, or one each beside its match.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

struct SortingColumn {
    std::string id;
    LocalText title;
};

struct SortingCard {
    std::string id;
    LocalText text;
    std::vector<std::string> columns;  // any of these is right; none: it belongs nowhere
    LocalText why;                     // may be empty
};

struct Sorting {
    /// Matching: a column holds one card, and a card may belong nowhere. Otherwise columns hold any
    /// number and every card belongs to one at least.
    bool one_each = false;
    std::vector<SortingColumn> columns;
    std::vector<SortingCard> cards;
    int tries = 3;          // after so many checks the right places are shown
    LocalText explanation;  // shown at the end; may be empty
};

}  // namespace content::activity
