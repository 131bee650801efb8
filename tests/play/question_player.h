// Answers a question of a quiz by its controls, of the kinds that the shipped course asks: options,
// rows and items to put in order.
#pragma once

#include "content/question.h"
#include "engine/learn/quiz/response.h"
#include "tests/play/headless_program.h"

namespace tests {

/// Whether it is `question`, in Latvian, that waits on the screen for its answer.
bool is_asked(const HeadlessProgram& program, const content::Question& question);

/// What earns the whole point.
engine::learn::Response right_response(const content::Question& question);
/// Every row given the choice after its right one; all items from the last to the first.
engine::learn::Response wrong_rows(const content::Rows& rows);
engine::learn::Response wrong_order(const content::Ordering& ordering);

/// Puts the response into the question that is on the screen, and leaves it to be handed in.
void respond(HeadlessProgram& program, const content::Question& question,
             const engine::learn::Response& response);

}  // namespace tests
