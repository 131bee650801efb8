// What only the whole text of a lesson shows: its length, its sentences, headings, pictures,
// links and abbreviations.
#pragma once

#include <string>

#include "content/check/pages_of_lessons.h"
#include "content/issue.h"
#include "content/lesson.h"
#include "content/load/course_loader.h"

namespace content::check {

/// A lesson's text in one language, with what it belongs to.
struct LessonText {
    const load::LoadedCourse& course;
    const LessonInfo& info;
    const Lesson& lesson;
    const PagesOfLessons& pages;  // of the whole course
    std::string file;             // the Markdown file, relative to the course folder
};

void check_lesson_text(const LessonText& text, Issues& issues);

}  // namespace content::check
