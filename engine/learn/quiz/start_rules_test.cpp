#include "engine/learn/quiz/start_rules.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

using namespace std::chrono_literals;

constexpr base::Wall kMidnight{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};

base::Moment at(std::chrono::milliseconds time) {
    return {.wall = kMidnight + time, .zone_offset = 2h};
}

QuizMemory failed_at(std::chrono::milliseconds time) {
    return {.last = Attempt{.pass_mark = 2, .submitted = true, .score = 1},
            .last_submitted = kMidnight + time};
}

TEST(StartRules, AFailedAttemptIsFollowedByAPause) {
    const content::Quiz quiz{.cool_down = 120s};
    EXPECT_EQ(may_start_at(quiz, failed_at(10h), at(10h + 1min)), kMidnight + 10h + 2min);
    EXPECT_EQ(may_start_at(quiz, failed_at(10h), at(10h + 2min)), std::nullopt);
    EXPECT_EQ(may_start_at(quiz, failed_at(10h), at(9h)), std::nullopt) << "the clock was set back";
    QuizMemory passed = failed_at(10h);
    passed.last->score = 2;
    EXPECT_EQ(may_start_at(quiz, passed, at(10h)), std::nullopt);
    EXPECT_EQ(may_start_at(quiz, {}, at(10h)), std::nullopt);
}

TEST(StartRules, ADayHasItsAttempts) {
    const content::Quiz quiz{.attempts_per_day = 2};
    const QuizMemory past{.started = {kMidnight - 3h, kMidnight + 10h, kMidnight + 11h}};
    // The local day ends at 22:00 UTC.
    EXPECT_EQ(may_start_at(quiz, past, at(12h)), kMidnight + 22h);
    EXPECT_EQ(may_start_at(quiz, past, at(22h)), std::nullopt);
    EXPECT_EQ(may_start_at(quiz, {.started = {kMidnight - 3h, kMidnight + 10h}}, at(12h)),
              std::nullopt)
        << "one of them was yesterday";
    EXPECT_EQ(may_start_at({.attempts_per_day = 0}, past, at(12h)), std::nullopt);
}

TEST(StartRules, TheLongerWaitCounts) {
    const content::Quiz quiz{.cool_down = 12h, .attempts_per_day = 1};
    QuizMemory past = failed_at(11h);
    past.started = {kMidnight + 10h};
    EXPECT_EQ(may_start_at(quiz, past, at(12h)), kMidnight + 23h);
}

TEST(StartRules, TheSoftLimitOnlyCounts) {
    const Attempt attempt{.time_limit = 20min, .started = kMidnight};
    EXPECT_EQ(time_left(attempt, kMidnight + 5min), 15min);
    EXPECT_EQ(time_left(attempt, kMidnight + 21min), -1min);
    EXPECT_EQ(time_left({}, kMidnight), std::nullopt);
}

}  // namespace
}  // namespace engine::learn
