// What a quiz or a recall round promises about the rest of the course (lessons, pages, outcomes,
// sure facts), and how it puts its questions.
#pragma once

#include <map>
#include <string>

#include "content/check/pages_of_lessons.h"
#include "content/course.h"
#include "content/issue.h"
#include "content/load/course_loader.h"
#include "content/quiz.h"

namespace content::check {

struct QuizText {
    const load::LoadedCourse& course;
    const Module& module;
    const QuizInfo& info;
    const Quiz& quiz;
};

/// `question_ids` holds the questions of the course met so far, with the file of each; it grows.
void check_quiz(const QuizText& text, const PagesOfLessons& pages,
                std::map<std::string, std::string>& question_ids, Issues& issues);

}  // namespace content::check
