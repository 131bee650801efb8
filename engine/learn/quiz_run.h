// QuizRun: one attempt at a quiz, from draw to result. No clock, no I/O: the seed comes from
// outside and the same seed draws the same questions in the same order on every computer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "content/quiz.h"

namespace engine::learn {

/// A drawn question: ids, so that it can be stored and found again when the course changes.
struct DrawnQuestion {
    std::string question;
    std::vector<std::string> options;  // in the order shown
};

struct QuizAnswer {
    std::set<std::string> chosen;  // option ids; may be empty while nothing is chosen
    bool confirmed = false;        // answered: feedback was shown, it cannot change any more
    bool operator==(const QuizAnswer&) const = default;
};

struct Attempt {
    std::int64_t id = 0;  // given by the store
    std::string quiz;
    std::uint64_t seed = 0;
    int pass_mark = 0;  // frozen when the attempt starts
    std::vector<DrawnQuestion> questions;
    std::vector<QuizAnswer> answers;  // one for each question
    bool submitted = false;
    int score = 0;  // frozen when submitted
};

/// Draws `quiz.draw` questions, avoiding those in `seen` (the previous attempt) as far as the bank
/// allows and spreading them over the lessons; shuffles options. `seen` may name questions by
/// alias. A bank that is too small is drawn whole.
Attempt draw_attempt(const content::Quiz& quiz, std::uint64_t seed,
                     const std::set<std::string>& seen);

/// The question with this id or alias, or nullptr. Owned by the quiz.
const content::Question* find_question(const content::Quiz& quiz, const std::string& id);

/// Exactly the correct options are chosen.
bool is_correct(const content::Question& question, const QuizAnswer& answer);

/// The questions of `attempt` that are answered correctly. Only confirmed answers count, and only
/// questions that the quiz still has.
int score(const content::Quiz& quiz, const Attempt& attempt);

/// The score reached the mark that was frozen with the attempt. For submitted attempts.
bool passed(const Attempt& attempt);

/// Indices of the questions without a confirmed answer, in order.
std::vector<std::size_t> unanswered(const Attempt& attempt);

/// A stored attempt can go on at unanswered().front(): it is not submitted and the quiz still has
/// every drawn question with the same options, so that it can be finished and scored fairly. If
/// not, a new one must be drawn.
bool can_resume(const content::Quiz& quiz, const Attempt& attempt);

}  // namespace engine::learn
