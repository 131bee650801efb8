// Reads module.json: a module's recall round, lessons, activities and quiz, without their texts.
//
// A lesson, an activity, a round or a quiz with mistakes is left out and reported; a module without
// a sound lesson is left out as a whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "content/course.h"
#include "content/facts.h"
#include "content/load/course_ids.h"
#include "content/load/issue_log.h"
#include "content/load/module_parts.h"

namespace content::load {

/// The module that `bytes` of its module.json describe; its number is left 0.
std::optional<Module> read_module(std::string_view bytes, const ModuleContext& context,
                                  CourseIds& ids, IssueLog& log);

/// The module in `folder` of the course folder.
std::optional<Module> load_module(const std::filesystem::path& course_folder,
                                  const std::string& folder, const Facts& facts, CourseIds& ids,
                                  Issues& issues);

}  // namespace content::load
