// Startup: what is gathered before the first frame, and the choices that outlive a run.
#pragma once

#include "engine/learn/preferences.h"
#include "engine/records/store.h"

namespace engine::app {

/// What `learner` (0: this PC) chose earlier; what was never chosen is taken from `otherwise`.
learn::Preferences stored_preferences(const records::Store& store, records::LearnerId learner,
                                      learn::Preferences otherwise);

/// Best effort: a choice that cannot be kept still holds for this run.
void store_preferences(records::Store& store, records::LearnerId learner,
                       const learn::Preferences& preferences);

}  // namespace engine::app
