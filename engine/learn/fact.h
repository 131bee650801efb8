// Fact: what must be written down because of an action. The recorder turns each into a row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/learn/mark.h"
#include "engine/learn/progress.h"
#include "engine/learn/quiz_run.h"
#include "engine/learn/rooms/run.h"
#include "engine/learn/stretch.h"

namespace engine::learn {

struct TimeMeasured {
    std::vector<Stretch> stretches;
};

struct PageMet {
    std::string lesson;
    std::string page;
    PageState state = PageState::Skimmed;
    int page_count = 0;
};

/// Where the learner is, to the paragraph.
struct PlaceKept {
    std::string lesson;
    std::string page;
    std::string anchor;
    float offset = 0;
};

/// The store answers with the attempt's id: see Session::attempt_stored().
struct AttemptStarted {
    Attempt attempt;
};

struct AnswerKept {
    std::int64_t attempt = 0;
    std::size_t question = 0;
    QuizAnswer answer;
    Points points = 0;  // what it earns as it stands
};

struct AttemptSubmitted {
    std::int64_t attempt = 0;
    int score = 0;
};

/// The first act of a run was done. The store answers with the run's id: see Session::run_stored().
struct RunStarted {
    rooms::Run run;  // without acts
};

/// The newest act of `run` was done.
struct ActDone {
    rooms::Run run;
};

struct MarkMade {
    Mark mark;
};

struct MarkChanged {
    MarkChange change;
};

using AnyFact = std::variant<TimeMeasured, PageMet, PlaceKept, AttemptStarted, AnswerKept,
                             AttemptSubmitted, RunStarted, ActDone, MarkMade, MarkChanged>;

/// One of them. A class, so that what copies, moves and ends all of them is compiled once.
struct Fact : AnyFact {
    using AnyFact::AnyFact;
    Fact();
    Fact(const Fact&);
    Fact(Fact&&) noexcept;
    Fact& operator=(const Fact&);
    Fact& operator=(Fact&&) noexcept;
    ~Fact();
};
using Facts = std::vector<Fact>;

}  // namespace engine::learn

// Compiled once, in fact.cpp.
extern template class std::vector<engine::learn::Fact>;
