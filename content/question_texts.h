// Every text of a question, whatever its kind: to count its words and to read it aloud.
#pragma once

#include <vector>

#include "content/question.h"

namespace content {

struct QuestionTexts {
    std::vector<const LocalText*> asked;  // what is read to answer it
    std::vector<const LocalText*> told;   // what is read afterwards: feedback, the solution
};

/// Owned by the question. Texts that are empty in both languages are left out; hints too, which
/// nobody has to read.
QuestionTexts texts_of(const Question& question);

/// All that somebody may read or hear, in the order of reading: hints and what a picture shows too.
std::vector<const LocalText*> every_text_of(const Question& question);

}  // namespace content
