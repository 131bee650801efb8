// What the store keeps of the practice rooms: every run with its acts, each act committed before
// the room shows what came of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "content/base/result.h"
#include "engine/base/clock.h"
#include "engine/learn/rooms/run.h"
#include "engine/records/store.h"

namespace engine::records {

/// Begins a run without acts; its id.
content::Result<std::int64_t> start_room_run(Store& store, LearnerId learner,
                                             const learn::rooms::Run& run, base::Moment now);

/// Keeps the newest act of `run`, and its score when that ended it: call it after every act that a
/// Player accepted. Again with the same act changes nothing. Fails with Kind::Invalid when the acts
/// before it are not there, or another act stands in its place.
content::Status record_room_act(Store& store, const learn::rooms::Run& run, base::Moment now);

/// The learner's newest run of the activity, to go on with it or to look at its result. Fails with
/// Kind::Unsupported when a newer program went on with it.
content::Result<std::optional<learn::rooms::Run>> newest_room_run(const Store& store,
                                                                  LearnerId learner,
                                                                  const std::string& activity);

/// The best score of each activity that the learner has finished, by the id it was stored with.
content::Result<std::map<std::string, learn::rooms::Score>> best_room_scores(const Store& store,
                                                                             LearnerId learner);

}  // namespace engine::records
