// Sentences that have to be read twice.
#pragma once

#include <string_view>

#include "content/lesson.h"
#include "content/load/issue_log.h"

namespace content::check {

/// Warns of every sentence of `text` with more than kSentenceWords words.
void warn_of_long_sentences(std::string_view text, int line, load::IssueLog& log);

/// Warns when the sentences of the lesson's paragraphs have more than kAverageWords words on
/// average.
void warn_of_a_long_average(const Lesson& lesson, load::IssueLog& log);

}  // namespace content::check
