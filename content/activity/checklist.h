// Checklist: things to tick. It is never marked, and keeps its ticks.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

struct ChecklistItem {
    std::string id;
    LocalText text;
    LocalText why;  // may be empty
};

struct Checklist {
    std::vector<ChecklistItem> items;
};

}  // namespace content::activity
