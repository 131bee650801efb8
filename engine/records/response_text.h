// A response as the column `chosen` of the table answer keeps it: one value a line, and before it
// the part and a tab, unless the part is "". So the rows of before other kinds of questions, one
// option id a line, read as what they are.
#pragma once

#include <string>

#include "engine/learn/quiz/response.h"

namespace engine::records {

std::string response_text(const learn::Response& response);

/// What cannot have been written by response_text() is skipped.
learn::Response response_in(const std::string& text);

}  // namespace engine::records
