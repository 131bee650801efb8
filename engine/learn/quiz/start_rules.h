// When a learner may start another attempt.
#pragma once

#include <optional>

#include "content/quiz.h"
#include "engine/learn/memory.h"

namespace engine::learn {

/// The earliest time, when that is later than now: the pause after a failed attempt, or the next
/// day when today's attempts are used up. Practice never waits.
std::optional<base::Wall> may_start_at(const content::Quiz& quiz, const QuizMemory& past,
                                       base::Moment now);

/// How much of the soft limit is left; negative when it is over, which changes nothing. 0 limits
/// give nothing.
std::optional<std::chrono::seconds> time_left(const Attempt& attempt, base::Wall now);

}  // namespace engine::learn
