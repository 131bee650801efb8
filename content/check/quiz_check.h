// What a quiz promises about the rest of the course: lessons, pages, outcomes and sure facts.
#pragma once

#include <map>
#include <set>
#include <string>

#include "content/course.h"
#include "content/issue.h"
#include "content/load/course_loader.h"
#include "content/quiz.h"

namespace content::check {

/// Ids of the pages of each lesson, by lesson id.
using PagesOfLessons = std::map<std::string, std::set<std::string>>;

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
