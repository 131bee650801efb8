// Reads course.json, facts.json, glossary.json, every module.json and the packs of a course folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"
#include "content/course.h"
#include "content/facts.h"
#include "content/issue.h"
#include "content/load/issue_log.h"
#include "content/load/pack_loader.h"

namespace content::load {

/// A module or a pack as course.json names it.
struct NamedFolder {
    std::string name;
    int line = 0;  // 0: course.json does not name it
};

struct LoadedCourse {
    std::filesystem::path folder;
    Course course;
    Facts facts;                             // those of its packs too
    std::vector<Pack> packs;                 // whose lessons the modules have
    std::vector<std::string> abbreviations;  // that everybody knows: for the author's check
    Issues issues;  // everything an author should mend; what could be read still plays
};

/// What course.json says. The modules themselves are read from their folders.
struct CourseFile {
    Course course;                     // without its modules and its glossary
    std::vector<NamedFolder> folders;  // of the modules, in order
    std::vector<NamedFolder> packs;    // that are switched on, in order
    std::vector<std::string> abbreviations;
};

inline constexpr std::string_view kCourseFile = "course.json";

/// Nothing when the programme cannot be known: a wrong field other than in "policy", "modules" or
/// "packs", whose mistakes only cost their own default or entry. The log's last error is the
/// reason.
std::optional<CourseFile> read_course_file(std::string_view bytes, IssueLog& log);

enum class Packs {
    SwitchedOn,  // those that course.json names
    All,         // and then every other one in the folder: an author wants to know of its mistakes
};

/// Fails only when `folder` holds no readable course.json or no playable module.
Result<LoadedCourse> load_course(const std::filesystem::path& folder);

/// The same for an author, who wants the whole list even when it fails: `issues` gets what
/// LoadedCourse::issues would, and that stays empty.
Result<LoadedCourse> load_course(const std::filesystem::path& folder, Issues& issues,
                                 Packs packs = Packs::SwitchedOn);

}  // namespace content::load
