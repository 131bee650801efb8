// What module.json and pack.json say alike: a lesson, and the files beside it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "content/course.h"
#include "content/facts.h"
#include "content/load/issue_log.h"
#include "content/load/json_fields.h"

namespace content::load {

/// How many minutes a part may plan.
inline constexpr Range kPlannedMinutes{.min = 1, .max = 600};

/// What a module.json or a pack.json cannot say of itself.
struct ModuleContext {
    std::string folder;    // below the course folder
    const Facts* facts{};  // that its texts may use; never null
    /// Whether there is a file at this path, relative to the course folder. Everything about the
    /// disk is behind this one question, so that the reading can be tried on any bytes.
    std::function<bool(const std::string&)> file_exists;

    /// The path of a file of the folder, relative to the course folder.
    std::string path_of(const std::string& name) const { return folder + "/" + name; }
};

/// The context of `folder` as it lies on the disk. `facts` must outlive it.
ModuleContext context_on_disk(const std::filesystem::path& course_folder, std::string folder,
                              const Facts& facts);

/// The path of a file of the folder; an error at `line` when there is none.
std::filesystem::path existing_file(const ModuleContext& context, const std::string& name, int line,
                                    IssueLog& log);

/// The lesson that `fields` describe, as far as both files describe it alike: whether it is needed,
/// where it stands and whether its id is free is for the caller to know.
LessonInfo read_lesson_info(JsonFields& fields, const ModuleContext& context, IssueLog& log);

/// Warns of what the field "outcomes" names and the module does not list.
void check_outcomes(const JsonFields& fields, const std::vector<std::string>& outcomes,
                    const Module& module, IssueLog& log);

}  // namespace content::load
