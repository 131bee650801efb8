// Everything an author should mend in a course: what the loaders say, and what only reading the
// whole course shows.
#pragma once

#include <chrono>
#include <filesystem>

#include "content/issue.h"

namespace content::check {

struct CheckReport {
    Issues issues;  // by file and line
    bool readable =
        true;  // false: there is no course.json this player can read; nothing was checked
};

/// Checks the course in `folder`. `today` decides which facts are old.
CheckReport check_course(const std::filesystem::path& folder, std::chrono::sys_days today);

}  // namespace content::check
