// QuizRun: one attempt at a quiz, from draw to result. No clock, no I/O: the seed comes from
// outside and the same seed draws the same questions in the same order on every computer.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/quiz.h"
#include "engine/base/clock.h"
#include "engine/learn/quiz/response.h"
#include "engine/learn/quiz/scoring.h"

namespace engine::learn {

/// A drawn question: ids, so that it can be stored and found again when the course changes.
struct DrawnQuestion {
    std::string question;
    std::vector<std::string> options;  // everything to choose from, in the order shown
    /// The question as it was when it was drawn; a mended one must not change what was asked.
    /// Shared, because attempts are copied and questions never change. nullptr in attempts of
    /// before this was kept: the bank is asked then.
    std::shared_ptr<const content::Question> item = nullptr;
};

enum class Confidence { NotSaid, Sure, NotSure };

struct QuizAnswer {
    Response response;       // empty while nothing is chosen
    bool confirmed = false;  // it was judged and explained, and cannot change any more
    int tries = 0;           // how often it was judged
    int hints = 0;           // how many hints were shown
    Confidence confidence = Confidence::NotSaid;
    bool review = false;  // she wants to come back to it
    bool operator==(const QuizAnswer&) const = default;
};

enum class Purpose {
    Quiz,   // counts
    Retry,  // the wrong ones once more, for practice
    Recall  // mistakes days later, and whatever else a recall round asks
};

struct Attempt {
    std::int64_t id = 0;  // given by the store
    std::string quiz;
    std::uint64_t seed = 0;
    int pass_mark = 0;  // frozen when the attempt starts; 0 when it is practice
    std::vector<DrawnQuestion> questions;
    std::vector<QuizAnswer> answers;  // one for each question
    bool submitted = false;
    int score = 0;  // whole points, frozen when submitted
    Purpose purpose = Purpose::Quiz;
    content::Quiz::Mode mode = content::Quiz::Mode::Learning;  // frozen too
    std::chrono::minutes time_limit{0};                        // and this; 0: none
    base::Wall started{};
};

/// Draws `quiz.draw` questions: first what its rules ask for, then freely. Avoids those in `seen`
/// (the previous attempt) as far as the bank allows and spreads them over the lessons; shuffles
/// options. `seen` may name questions by alias. A bank that is too small is drawn whole.
Attempt draw_attempt(const content::Quiz& quiz, std::uint64_t seed,
                     const std::set<std::string>& seen);

/// The ids of what was drawn; none without an attempt.
std::set<std::string> questions_in(const std::optional<Attempt>& attempt);

/// The question with this id or alias, or nullptr. Owned by the quiz.
const content::Question* find_question(const content::Quiz& quiz, const std::string& id);

/// A drawn question as it is asked: as it was when drawn, else as the quiz has it today; nullptr
/// when neither knows it. Owned by the attempt or the quiz.
const content::Question* question_at(const content::Quiz& quiz, const Attempt& attempt,
                                     std::size_t index);

/// It earns the whole point.
bool is_correct(const content::Question& question, const QuizAnswer& answer);

/// What one question of the attempt earns. In learning mode only a confirmed answer does.
Points points_at(const content::Quiz& quiz, const Attempt& attempt, std::size_t index);

/// The sum over all questions.
Points points(const content::Quiz& quiz, const Attempt& attempt);

/// The whole points of that sum: what is compared with the pass mark. Never rounded up.
int score(const content::Quiz& quiz, const Attempt& attempt);

/// The score reached the mark that was frozen with the attempt. For submitted attempts.
bool passed(const Attempt& attempt);

/// Indices of the questions that still want an answer, in order: in learning mode a confirmed one,
/// in test mode any.
std::vector<std::size_t> unanswered(const Attempt& attempt);

/// A stored attempt can go on at unanswered().front(): it is not submitted and every drawn question
/// is known with the same options, so that it can be finished and scored fairly. If not, a new one
/// must be drawn.
bool can_resume(const content::Quiz& quiz, const Attempt& attempt);

}  // namespace engine::learn

// Compiled once, in quiz_run.cpp.
extern template class std::vector<engine::learn::DrawnQuestion>;
extern template class std::vector<engine::learn::QuizAnswer>;
extern template class std::vector<engine::learn::Attempt>;
