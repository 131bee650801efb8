// One question on its way into an attempt.
#pragma once

#include <memory>

#include "engine/learn/quiz_run.h"
#include "engine/learn/random.h"

namespace engine::learn {

/// Shuffles what may be shuffled. An ordering never comes out in the right order already.
DrawnQuestion draw_question(std::shared_ptr<const content::Question> item, Random& random);

}  // namespace engine::learn
