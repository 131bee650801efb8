// Room: any practice room as a pure state machine. Acts go in; a reply, a state and a score come
// out. No clock, no file: the same activity, seed and acts make the same room everywhere.
//
// What every room keeps: a score is never above its most, and doing one and the same act again and
// again finishes nothing.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "content/activity/activity.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/checklist_room.h"
#include "engine/learn/rooms/flash_cards_room.h"
#include "engine/learn/rooms/hotspot_room.h"
#include "engine/learn/rooms/ordering_room.h"
#include "engine/learn/rooms/passphrase_room.h"
#include "engine/learn/rooms/reply.h"
#include "engine/learn/rooms/role_play_room.h"
#include "engine/learn/rooms/scenario_room.h"
#include "engine/learn/rooms/sorting_room.h"
#include "engine/learn/rooms/spotter_room.h"
#include "engine/learn/rooms/walkthrough_room.h"

namespace engine::learn::rooms {

using AnyRoom =
    std::variant<OrderingRoom, SortingRoom, FlashCardsRoom, ChecklistRoom, SpotterRoom,
                 ScenarioRoom, HotspotRoom, WalkthroughRoom, PassphraseRoom, RolePlayRoom>;

/// One of them. A class, so that what copies, moves and ends all of them is compiled once.
struct Room : AnyRoom {
    using AnyRoom::AnyRoom;
    Room(const Room&);
    Room(Room&&) noexcept;
    Room& operator=(const Room&);
    Room& operator=(Room&&) noexcept;  // NOLINT(bugprone-exception-escape): no room throws
    ~Room();
};

/// A new room for the activity, which must outlive it.
Room make_room(const content::activity::Activity& activity, std::uint64_t seed);

Reply perform(Room& room, const Act& act);
bool finished(const Room& room);
Score score(const Room& room);
/// Every act that would be accepted now. Not for screens, which offer what they show: for players
/// that try everything.
std::vector<Act> possible(const Room& room);

}  // namespace engine::learn::rooms
