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

}  // namespace content::activity::load
