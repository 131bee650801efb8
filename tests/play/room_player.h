// Plays a practice room to its end with the right acts, pressing only what the screen names.
#pragma once

#include "content/activity/activity.h"
#include "tests/play/headless_program.h"

namespace tests {

/// Requires that the room of `activity` is on the screen, in Latvian, with nothing done in it yet.
void play_rightly(HeadlessProgram& program, const content::activity::Activity& activity);

}  // namespace tests
