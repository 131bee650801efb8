// Facts that nobody has looked at for too long, or that nobody can look up.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "content/facts.h"
#include "content/issue.h"

namespace content::check {

/// The facts of one file, the facts.json of the course or of a pack; the path of `file` is relative
/// to the course folder.
void check_facts(const std::filesystem::path& course_folder, const std::string& file,
                 const Facts& facts, std::chrono::sys_days today, Issues& issues);

}  // namespace content::check
