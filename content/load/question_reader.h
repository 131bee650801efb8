// One question of an item bank, of any kind. What a kind has of its own is read in
// content/load/question/.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "content/facts.h"
#include "content/glossary.h"
#include "content/load/issue_log.h"
#include "content/load/json_value.h"
#include "content/question.h"

namespace content::load {

struct QuestionContext {
    const Facts* facts = nullptr;  // nullptr: the question was kept. Its texts have their values
                                   // already, and it says its folder itself
    std::string folder;            // of the quiz, in the course folder; empty or ended by '/'
    const Glossary* glossary = nullptr;  // nullptr: whether a term is there is not asked
};

/// The question, or nothing when it has a mistake. `ids` holds the ids and aliases of the questions
/// before it and grows by its own; a second use is a mistake.
std::optional<Question> read_question(const JsonValue& value, const QuestionContext& context,
                                      std::set<std::string>& ids, IssueLog& log);

}  // namespace content::load
