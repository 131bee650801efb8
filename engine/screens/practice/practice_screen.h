// A practice room: what it is, what is to be done, the room itself, what it answered, and a foot
// of buttons. Every room says that it is a simulation.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/practice/card_rooms.h"
#include "engine/screens/practice/hotspot_part.h"
#include "engine/screens/practice/passphrase_part.h"
#include "engine/screens/practice/pile_rooms.h"
#include "engine/screens/practice/role_play_part.h"
#include "engine/screens/practice/scenario_part.h"
#include "engine/screens/practice/spotter_part.h"
#include "engine/screens/practice/walkthrough_part.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct PracticeButton {
    std::string id;
    std::string label;
    learn::Action action;
    bool primary = false;  // one at most: Enter presses it
    bool enabled = true;
};

/// What the room said to the newest act.
struct PracticeReply {
    enum class Kind { Plain, Right, Partly, Wrong, Hint };
    Kind kind = Kind::Plain;
    std::string title;
    std::string words;
};

using RoomView = std::variant<BoardView, ChecklistView, FlashCardView, SpotterView, ScenarioView,
                              HotspotView, WalkthroughView, RolePlayView, PassphraseView>;

struct PracticeView {
    BarView bar;
    std::string activity;  // id
    std::string label;     // "Mācību simulācija · 2. ziņa no 6"
    std::string title;
    std::string task;
    RoomView room;
    std::optional<PracticeReply> reply;
    std::string progress;   // "Mēģinājumi: 1 no 3"
    std::string saved;      // "saglabāts 14:03:22", with a capital where there is no progress
    bool watching = false;  // what is shown, and how to go on, stand above the room
    bool finished = false;
    bool done_well = true;    // when finished: half of the points or more, or there are none
    std::string verdict;      // the same: "Pabeigts: 5 no 6"
    std::string explanation;  // the same
    std::vector<PracticeButton> buttons;
};

learn::Action draw(Scene& scene, const PracticeView& view);

}  // namespace engine::screens
