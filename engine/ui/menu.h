// Menu: a light sheet of things to do, beside the pointer. It lies above everything: what is drawn
// before it should be covered. Arrows, Tab, Enter and Esc work it; a press beside it closes it.
#pragma once

#include <string>
#include <vector>

#include "engine/ui/ui.h"

namespace engine::ui {

struct MenuEntry {
    std::string id;
    std::string label;
    std::string keys;  // that do the same: "Ctrl+C"
    bool enabled = true;
};

struct Menu {
    std::string id;
    std::string name;
    base::Point at;  // a corner of the sheet is there, if it can
    std::vector<MenuEntry> entries;
};

struct MenuAnswer {
    std::string chosen;   // the entry's id, or empty
    bool closed = false;  // chosen, or put away
};

/// Draws `menu` and says what the person did with it. The focus goes to its first entry.
MenuAnswer menu(Ui& ui, const Menu& menu);

}  // namespace engine::ui
