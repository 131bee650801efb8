// For tests: banks of questions without words, and attempts at them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/learn/quiz_run.h"

namespace engine::learn::testing_bank {

content::Question question(const std::string& id, const std::string& lesson,
                           const std::set<std::string>& correct = {"a"}, int options = 3);

/// `lessons` lessons with `each` questions: "l0-q0", "l0-q1", "l1-q0" ...
content::Quiz bank(int lessons, int each, int draw);
std::set<std::string> ids(const Attempt& attempt);
std::vector<std::string> order(const Attempt& attempt);
Attempt answered(const content::Quiz& quiz, const std::vector<Response>& given);

}  // namespace engine::learn::testing_bank
