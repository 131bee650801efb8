// Memory: what a session may ask about the learner's past. The store answers for a learner; a guest
// has none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/learn/fact.h"
#include "engine/learn/mark.h"
#include "engine/learn/progress.h"
#include "engine/learn/quiz/practice.h"
#include "engine/learn/quiz_run.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn {

struct QuizMemory {
    std::optional<Attempt> open;  // started and not submitted
    std::optional<Attempt> last;  // the newest submitted one
    base::Wall last_submitted{};
    std::vector<Attempt> past;        // every submitted one, oldest first
    std::vector<base::Wall> started;  // when each attempt of it was started, practice left out
};

class Memory {
public:
    Memory() = default;
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    Memory(Memory&&) = delete;
    Memory& operator=(Memory&&) = delete;
    virtual ~Memory() = default;

    virtual History history(base::Moment now) = 0;
    virtual std::optional<PlaceKept> last_place() = 0;
    virtual std::optional<PlaceKept> place_in(const std::string& lesson) = 0;
    virtual QuizMemory quiz(const std::string& quiz) = 0;
    /// A practice attempt at this quiz that was started and not submitted.
    virtual std::optional<Attempt> open_practice(const std::string& quiz, Purpose purpose) = 0;
    /// Every answer of every submitted attempt, practice too.
    virtual std::vector<JudgedAnswer> judged_answers() = 0;
    /// The newest run of the activity, finished or not.
    virtual std::optional<rooms::Run> newest_run(const std::string& activity) = 0;
    /// Every mark that was not removed, of lessons that the course has lost too.
    virtual std::vector<Mark> marks() = 0;
};

}  // namespace engine::learn
