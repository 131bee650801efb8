// A lesson named by its file, with what the course round it knows: facts, pictures, titles.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "content/base/result.h"
#include "content/issue.h"
#include "content/lesson.h"

namespace engine::app {

struct LessonFile {
    std::filesystem::path folder;  // of the course; the file's own when it belongs to none
    std::string course;            // title in the lesson's language; empty without a course
    std::string title;             // as the course has it, else the first heading
    std::shared_ptr<const content::Lesson> lesson;
    content::Issues issues;  // of the lesson and of the facts it could use
};

/// Reads `markdown`. The course is the one whose course.json lies beside it or up to three folders
/// above; a name that ends with ".en.md" means English. Fails when no text can be shown; a course
/// that cannot be read is an issue, and the lesson is shown without it.
content::Result<LessonFile> open_lesson_file(const std::filesystem::path& markdown);

}  // namespace engine::app
