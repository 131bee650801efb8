// What only the whole text of a lesson shows: its length, its sentences, pictures and links.
#pragma once

#include <string>

#include "content/issue.h"
#include "content/lesson.h"
#include "content/load/course_loader.h"

namespace content::check {

/// A lesson's text in one language, with what it belongs to.
struct LessonText {
    const load::LoadedCourse& course;
    const LessonInfo& info;
    const Lesson& lesson;
    std::string file;  // the Markdown file, relative to the course folder
};

void check_lesson_text(const LessonText& text, Issues& issues);

}  // namespace content::check
