// Facts that nobody has looked at for too long, or that nobody can look up.
#pragma once

#include <chrono>
#include <filesystem>

#include "content/facts.h"
#include "content/issue.h"

namespace content::check {

void check_facts(const std::filesystem::path& course_folder, const Facts& facts,
                 std::chrono::sys_days today, Issues& issues);

}  // namespace content::check
