// Reads course.json, facts.json, glossary.json and every module.json of a course folder.
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

namespace content::load {

/// A module as course.json names it.
struct ModuleFolder {
    std::string name;
    int line = 0;
};

struct LoadedCourse {
    std::filesystem::path folder;
    Course course;
    Facts facts;
    std::vector<std::string> abbreviations;  // that everybody knows: for the author's check
    Issues issues;  // everything an author should mend; what could be read still plays
};

/// What course.json says. The modules themselves are read from their folders.
struct CourseFile {
    Course course;                      // without its modules and its glossary
    std::vector<ModuleFolder> folders;  // in order
    std::vector<std::string> abbreviations;
};

inline constexpr std::string_view kCourseFile = "course.json";

/// Nothing when the programme cannot be known: a wrong field other than in "policy" or "modules",
/// whose mistakes only cost their own default or entry. The log's last error is the reason.
std::optional<CourseFile> read_course_file(std::string_view bytes, IssueLog& log);

/// Fails only when `folder` holds no readable course.json or no playable module.
Result<LoadedCourse> load_course(const std::filesystem::path& folder);

/// The same for an author, who wants the whole list even when it fails: `issues` gets what
/// LoadedCourse::issues would, and that stays empty.
Result<LoadedCourse> load_course(const std::filesystem::path& folder, Issues& issues);

}  // namespace content::load
