// Flash cards: a front, a back, and the learner says whether she knew.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

struct FlashCard {
    std::string id;
    LocalText front;
    LocalText back;
};

struct FlashCards {
    std::vector<FlashCard> cards;
};

}  // namespace content::activity
