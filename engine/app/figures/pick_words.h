// The words of what was chosen in a question, as a trainer reads them: without markup.
#pragma once

#include <string>

#include "content/question.h"
#include "engine/base/strings.h"

namespace engine::app {

/// What `pick` in `part` of `question` says, in the language of `words`; empty when the question
/// has no such part or choice.
std::string pick_words(const content::Question& question, const std::string& part,
                       const std::string& pick, const base::Strings& words);

/// Whether the part holds what somebody typed, which may be her own words.
bool is_typed(const content::Question& question, const std::string& part);

}  // namespace engine::app
