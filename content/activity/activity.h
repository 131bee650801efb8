// Activity: something to do, as one JSON file describes it. Each kind of room has a header of its
// own. An activity is a training simulation, and every screen of one says so.
#pragma once

#include <string>
#include <variant>

#include "content/activity/checklist.h"
#include "content/activity/flash_cards.h"
#include "content/activity/hotspot.h"
#include "content/activity/ordering.h"
#include "content/activity/passphrase.h"
#include "content/activity/role_play.h"
#include "content/activity/scenario.h"
#include "content/activity/sorting.h"
#include "content/activity/spotter.h"
#include "content/activity/walkthrough.h"
#include "content/language.h"

namespace content::activity {

using AnyContent = std::variant<Ordering, Sorting, FlashCards, Checklist, Spotter, Scenario,
                                Hotspot, Walkthrough, Passphrase, RolePlay>;

/// One of them. A class, so that what copies, moves and ends all of them is compiled once.
struct Content : AnyContent {
    using AnyContent::AnyContent;
    Content();
    Content(const Content&);
    Content(Content&&) noexcept;
    Content& operator=(const Content&);
    Content& operator=(Content&&) noexcept;
    ~Content();
};

struct Activity {
    std::string id;
    LocalText task;  // what the learner is asked to do
    Content content;
};

}  // namespace content::activity
