// What the texts of a question promise about the rest of the course: pictures that are there and
// described, links that lead to a lesson.
#pragma once

#include "content/load/course_loader.h"
#include "content/load/issue_log.h"
#include "content/question.h"

namespace content::check {

/// `line` is the question's; mistakes that the loader finds by itself are not repeated.
void check_question_texts(const Question& question, const load::LoadedCourse& course, int line,
                          load::IssueLog& log);

}  // namespace content::check
