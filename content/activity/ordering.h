// Ordering: cards to be put into the right order.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

struct OrderingCard {
    std::string id;
    LocalText text;
    LocalText why;  // why it stands where it stands; may be empty
    int rank = 0;   // from 0; cards of one rank may stand in any order among themselves
};

struct Ordering {
    std::vector<OrderingCard> cards;  // in a right order: ranks never fall; of two ranks at least
    int tries = 3;                    // after so many checks the right order is shown
    LocalText explanation;            // shown at the end; may be empty
};

}  // namespace content::activity
