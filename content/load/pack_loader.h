// Reads the pack of a municipality: packs/NAME/pack.json, with the facts.json and the texts beside
// it.
//
// A pack adds lessons about one place to the modules of a course that is for everywhere. They are
// optional, always: the same course is complete with the pack and without it. A lesson with
// mistakes is left out and reported, a pack that cannot be read as a whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/course.h"
#include "content/facts.h"
#include "content/load/course_ids.h"
#include "content/load/issue_log.h"
#include "content/load/module_parts.h"

namespace content::load {

inline constexpr std::string_view kPacksFolder = "packs";  // in the course folder
inline constexpr std::string_view kPackFile = "pack.json";

/// A lesson of a pack, and where it goes.
struct PackLesson {
    std::string module;  // the id of a module of the course
    std::string after;   // the id of a lesson of that module; empty: the last one
    LessonInfo info;
};

struct Pack {
    std::string id;
    LocalText title;     // the municipality, as the titles of its lessons name it
    std::string folder;  // "packs/ogre", below the course folder
    std::vector<PackLesson> lessons;
    Facts facts;  // its own; their keys are no keys of the course

    /// The path of one of its files, relative to the course folder.
    std::string path_of(std::string_view file) const { return folder + "/" + std::string(file); }
};

/// The pack that `bytes` of its pack.json describe, without its facts. `course` has no pack yet.
std::optional<Pack> read_pack(std::string_view bytes, const ModuleContext& context,
                              const Course& course, CourseIds& ids, IssueLog& log);

/// The pack in the folder packs/`name`, which is refused unless it is a name of the course files
/// (content/base/letters.h): no path leads out of packs/. `facts` are those of the course and of
/// the packs before it; those of this one are added.
std::optional<Pack> load_pack(const std::filesystem::path& course_folder, const std::string& name,
                              const Course& course, Facts& facts, CourseIds& ids, Issues& issues);

/// Puts the lessons of the packs into the modules of the course, in the order of the packs.
void place_lessons(const std::vector<Pack>& packs, Course& course);

/// The names of the folders in packs/, hidden ones apart, from A to Z.
std::vector<std::string> pack_names(const std::filesystem::path& course_folder);

}  // namespace content::load
