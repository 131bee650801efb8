// Practice: attempts that repeat mistakes and count for nothing but learning.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "engine/learn/quiz_run.h"

namespace engine::learn {

/// The questions of a submitted attempt that did not earn their whole point, as they were asked,
/// shuffled anew and each explained at once. Empty when all were right.
Attempt retry_attempt(const content::Quiz& quiz, const Attempt& attempt, std::uint64_t seed);

/// What was wrong at 1, 7 and 30 days: a mistake comes back a day after it was made, seven days
/// after that was answered well, thirty days after that, and is then forgotten. A new mistake
/// starts from the first day again.
struct JudgedAnswer {
    std::string quiz;
    std::string question;
    bool right = false;
    Purpose purpose = Purpose::Quiz;
    base::Wall when{};  // when its attempt was submitted
};

struct DueMistake {
    std::string quiz;  // where it was made
    std::string question;
    base::Wall due{};
};

/// The mistakes that are due, the longest due first. `answers` in any order.
std::vector<DueMistake> due_mistakes(std::vector<JudgedAnswer> answers, base::Wall now);

using Items = std::vector<std::shared_ptr<const content::Question>>;

/// At most kRecallQuestions of them, kept under `quiz`.
inline constexpr std::size_t kRecallQuestions = 10;
Attempt recall_attempt(const std::string& quiz, const Items& items, std::uint64_t seed);

/// The round that opens a module: as many of `due` as the bank draws, the first ones first, and
/// then questions of the bank, if possible not those in `seen`.
Attempt recall_round(const content::Quiz& bank, const Items& due, const std::set<std::string>& seen,
                     std::uint64_t seed);

/// The questions of the newest round kept under `quiz`.
std::set<std::string> last_recalled(const std::vector<JudgedAnswer>& answers,
                                    const std::string& quiz);

}  // namespace engine::learn
