// What a whole bank of questions gives away to somebody who knows nothing: where the right option
// stands, and how long it is.
#pragma once

#include "content/load/issue_log.h"
#include "content/quiz.h"

namespace content::check {

/// Looks at the questions with one right option. `line` is where the bank stands in its file.
void check_bank(const Quiz& quiz, int line, load::IssueLog& log);

}  // namespace content::check
