// The words of a question: long sentences, texts that were not translated, abbreviations.
#pragma once

#include "content/check/unexplained.h"
#include "content/load/course_loader.h"
#include "content/load/issue_log.h"
#include "content/question.h"

namespace content::check {

class QuestionWords {
public:
    explicit QuestionWords(const load::LoadedCourse& course);

    /// `line` is the question's. A question is drawn alone: what another one explains is unknown
    /// in it.
    void check(const Question& question, int line, load::IssueLog& log) const;

private:
    bool is_bilingual_;
    AbbreviationSet known_in_latvian_;
    AbbreviationSet known_in_english_;
};

}  // namespace content::check
