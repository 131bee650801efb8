// What a simulated e-service must keep to so that it can be played, and played only one way right.
#pragma once

#include "content/activity/load/room_fields.h"
#include "content/activity/walkthrough.h"

namespace content::activity::load {

/// One screen: its exits, its fault, its control codes.
void check_screen(const RoomFields& fields, const SimulatedScreen& screen);

/// All of them together: every exit leads to a screen, and the right way from any of them to the
/// end.
void check_ways(const RoomFields& fields, const Walkthrough& walk);

}  // namespace content::activity::load
