#include "engine/app/course_round.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace engine::app {
namespace {

namespace fs = std::filesystem;

fs::path folder_round(const fs::path& file) {
    constexpr int kMostLevels = 4;
    fs::path folder = file.parent_path();
    for (int i = 0; i < kMostLevels && folder.has_relative_path(); ++i) {
        std::error_code error;
        if (fs::exists(folder / content::load::kCourseFile, error)) {
            return folder;
        }
        folder = folder.parent_path();
    }
    return file.parent_path();
}

/// The course in `folder`, if any, with the facts of every pack: who writes one looks at its
/// lessons before she switches it on. Of the mistakes only those matter that a page would show.
std::optional<content::load::LoadedCourse> course_in(const fs::path& folder,
                                                     content::Issues& issues) {
    std::error_code error;
    if (!fs::exists(folder / content::load::kCourseFile, error)) {
        return std::nullopt;
    }
    content::Issues found;
    auto course = content::load::load_course(folder, found, content::load::Packs::All);
    if (!course) {
        issues.push_back({.file = course.error().where.empty()
                                      ? std::string(content::load::kCourseFile)
                                      : course.error().where,
                          .sentence = course.error().message});
        return std::nullopt;
    }
    std::ranges::copy_if(found, std::back_inserter(issues), [](const content::Issue& issue) {
        return issue.file.ends_with("facts.json");
    });
    return *std::move(course);
}

}  // namespace

CourseRound course_round(const fs::path& file) {
    std::error_code error;
    const fs::path whole = fs::absolute(file, error).lexically_normal();
    CourseRound round{.folder = folder_round(whole), .file = {}, .course = {}, .issues = {}};
    round.course = course_in(round.folder, round.issues);
    round.file = whole.lexically_relative(round.folder);
    return round;
}

}  // namespace engine::app
