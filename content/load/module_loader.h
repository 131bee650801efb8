// Reads module.json: a module's lessons, activities and quiz, without their texts.
//
// A lesson, an activity or a quiz with mistakes is left out and reported; a module without a sound
// lesson is left out as a whole.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "content/course.h"
#include "content/facts.h"
#include "content/load/course_ids.h"
#include "content/load/issue_log.h"

namespace content::load {

/// What a module.json cannot say of itself.
struct ModuleContext {
    std::string folder;    // below the course folder, as course.json names it
    const Facts* facts{};  // of the course; never null
    /// Whether there is a file at this path, relative to the course folder. Everything about the
    /// disk is behind this one question, so that the reading can be tried on any bytes.
    std::function<bool(const std::string&)> file_exists;
};

/// The module that `bytes` of its module.json describe; its number is left 0.
std::optional<Module> read_module(std::string_view bytes, const ModuleContext& context,
                                  CourseIds& ids, IssueLog& log);

/// The module in `folder` of the course folder.
std::optional<Module> load_module(const std::filesystem::path& course_folder,
                                  const std::string& folder, const Facts& facts, CourseIds& ids,
                                  Issues& issues);

}  // namespace content::load
