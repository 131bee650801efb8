// Whether what came from elsewhere keeps the rules of quiz.json.
#pragma once

#include <string>

#include "content/question.h"

namespace content::exchange {

/// What is wrong with a question, as a sentence; empty when quiz.json may have it. That it names no
/// lesson is no fault here.
std::string fault_of(Question question);

}  // namespace content::exchange
