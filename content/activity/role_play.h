// Role play: a card for three in the classroom: one is the client, one the agent, one observes.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

inline constexpr int kRowPoints = 2;  // an observer gives 0, 1 or 2 for each row

struct RubricRow {
    std::string id;
    LocalText text;
};

struct RolePlay {
    LocalText situation;
    LocalText client;              // who she is
    std::vector<LocalText> lines;  // that the client says, in order
    std::vector<LocalText> goals;  // of the agent
    std::vector<RubricRow> rubric;
    int pass = 0;                    // points needed, 1 to 2 x rows
    std::vector<LocalText> debrief;  // questions for the talk afterwards
};

}  // namespace content::activity
