// Links inside the course that lead nowhere.
#pragma once

#include "content/check/lesson_check.h"
#include "content/load/issue_log.h"

namespace content::check {

/// Warns of every inside link in `blocks`, which are part of the lesson, that leads to no lesson,
/// page or file. Links that leave the program were judged when the text was read.
void check_links(const Blocks& blocks, const LessonText& text, load::IssueLog& log);

}  // namespace content::check
