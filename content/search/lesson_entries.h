// What of a lesson can be found: every block of its pages that has words. The trainer's notes are
// not: a learner does not see them.
#pragma once

#include <vector>

#include "content/lesson.h"
#include "content/search/index.h"

namespace content::search {

/// Adds the entries of `lesson` to `entries`.
void add_entries(const Lesson& lesson, std::vector<Entry>& entries);

}  // namespace content::search
