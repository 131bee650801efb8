// The words of a question: long sentences, texts that were not translated, abbreviations.
#pragma once

#include "content/check/short_texts.h"
#include "content/question.h"

namespace content::check {

/// `line` is the question's. A question is drawn alone: what another one explains is unknown in it.
void check_question_words(const Question& question, const ShortTexts& expected, int line,
                          load::IssueLog& log);

}  // namespace content::check
