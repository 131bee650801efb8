// The reader of each kind of room, a file each. They add to the log what is wrong and return what
// they could make of the rest; the caller throws that away when the log has a new error.
#pragma once

#include "content/activity/activity.h"
#include "content/activity/load/room_fields.h"

namespace content::activity::load {

Ordering read_ordering(RoomFields& fields);
Sorting read_sorting(RoomFields& fields);
Sorting read_matching(RoomFields& fields);
FlashCards read_flash_cards(RoomFields& fields);
Checklist read_checklist(RoomFields& fields);
Spotter read_spotter(RoomFields& fields);
Scenario read_scenario(RoomFields& fields);
Hotspot read_hotspot(RoomFields& fields);
Walkthrough read_walkthrough(RoomFields& fields);
Passphrase read_passphrase(RoomFields& fields);
RolePlay read_role_play(RoomFields& fields);

}  // namespace content::activity::load
