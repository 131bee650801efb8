// One question of an item bank.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "content/facts.h"
#include "content/load/issue_log.h"
#include "content/load/json_value.h"
#include "content/quiz.h"

namespace content::load {

/// The question, or nothing when it has a mistake. `ids` holds the ids and aliases of the questions
/// before it and grows by its own; a second use is a mistake.
std::optional<Question> read_question(const JsonValue& value, const Facts& facts,
                                      std::set<std::string>& ids, IssueLog& log);

}  // namespace content::load
