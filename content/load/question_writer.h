// A question as quiz.json has it. What is written is read back as the same question, but for facts:
// their values are in the texts already.
//
// An attempt is stored with its questions in this form, so that they stay what they were when the
// course changes; and what is imported from elsewhere becomes a quiz.json of ours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/load/json_value.h"
#include "content/quiz.h"

namespace content::load {

/// Hotspot pictures are written relative to the course folder, as the question has them.
JsonValue question_value(const Question& question);

/// The whole file, ready for an author to go on with.
std::string write_quiz(const Quiz& quiz);

/// One line for a store. Equal questions give equal lines.
std::string write_question(const Question& question);

/// The question of such a line; nothing when it was not written by write_question().
std::optional<Question> read_stored_question(std::string_view line);

}  // namespace content::load
