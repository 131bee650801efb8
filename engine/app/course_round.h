// CourseRound: the course that a file of an author lies in, with what a page made of the file needs
// of it.
#pragma once

#include <filesystem>
#include <optional>

#include "content/issue.h"
#include "content/load/course_loader.h"

namespace engine::app {

struct CourseRound {
    std::filesystem::path folder;  // of the course; the file's own when it belongs to none
    std::filesystem::path file;    // in that folder
    std::optional<content::load::LoadedCourse> course;
    content::Issues issues;  // of the facts it could use; a course that cannot be read is one too

    content::Facts facts() const { return course ? course->facts : content::Facts{}; }
    /// Empty without a course.
    std::string title(content::Language language) const {
        return course ? course->course.title.in(language) : std::string{};
    }
};

/// The course is the one whose course.json lies beside `file` or up to three folders above.
CourseRound course_round(const std::filesystem::path& file);

}  // namespace engine::app
