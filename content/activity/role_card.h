// A role play's card as a page of text: what is printed and handed out in class.
#pragma once

#include <string>

#include "content/activity/role_play.h"
#include "content/lesson.h"

namespace content::activity {

/// What stands between the card's own words, in the language of the page.
struct RoleCardWords {
    std::string simulation;  // "Mācību simulācija"
    std::string situation;
    std::string client;
    std::string lines;
    std::string goals;
    std::string sheet;   // of the observer
    std::string rated;   // above the rows of the sheet
    std::string circle;  // above their points
    std::string total;   // "Kopā: ____ no 10"
    std::string debrief;
};

/// A lesson of one page: the title, what it is, the situation, the client and what she says, the
/// agent's goals, the observer's sheet as a table whose points are there to be circled, and the
/// questions for the talk. What the card leaves empty has no heading.
Lesson role_card(const RolePlay& card, const std::string& title, Language language,
                 const RoleCardWords& words);

}  // namespace content::activity
