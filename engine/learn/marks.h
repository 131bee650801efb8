// Questions about a learner's marks.
#pragma once

#include <vector>

#include "content/course.h"
#include "engine/learn/session_state.h"

namespace engine::learn {

/// The bookmarks of the page that is open: none or one, and more only after the stores of two PCs
/// were merged.
std::vector<MarkId> bookmarks_here(const SessionState& state, const content::Course& course);

/// The mark called `id`, or nullptr.
const Mark* find_mark(const Marking& marking, const MarkId& id);

}  // namespace engine::learn
