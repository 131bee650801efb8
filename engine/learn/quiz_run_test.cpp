#include "engine/learn/quiz_run.h"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "engine/learn/quiz_run_for_test.h"
#include "engine/learn/random.h"

namespace engine::learn {
namespace {

using namespace testing_bank;

TEST(Random, IsTheSameOnEveryComputer) {
    Random random(0);
    EXPECT_EQ(random.next(), 0xE220A8397B1DCDAFULL);  // SplitMix64's published values
    EXPECT_EQ(random.next(), 0x6E789E6AA1B965F4ULL);
    EXPECT_EQ(random.next(), 0x06C45D188009454FULL);
}

TEST(Random, IsEvenBelowALimit) {
    Random random(42);
    std::map<std::uint64_t, int> counts;
    for (int i = 0; i < 7000; ++i) {
        ++counts[random.below(7)];
    }
    ASSERT_EQ(counts.size(), 7U);
    for (const auto& [value, count] : counts) {
        EXPECT_GT(count, 850) << value;
        EXPECT_LT(count, 1150) << value;
    }
    EXPECT_EQ(random.below(1), 0U);
}

TEST(QuizDraw, TakesAsManyAsAskedEachOnce) {
    const auto quiz = bank(4, 4, 7);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto attempt = draw_attempt(quiz, seed, {});
        EXPECT_EQ(attempt.questions.size(), 7U);
        EXPECT_EQ(ids(attempt).size(), 7U);
        EXPECT_EQ(attempt.answers.size(), 7U);
    }
}

TEST(QuizDraw, StartsAFreshAttempt) {
    const auto attempt = draw_attempt(bank(4, 4, 7), 99, {});
    EXPECT_EQ(attempt.quiz, "m1-quiz");
    EXPECT_EQ(attempt.seed, 99U);
    EXPECT_EQ(attempt.pass_mark, 5);
    EXPECT_EQ(attempt.score, 0);
    EXPECT_FALSE(attempt.submitted);
    EXPECT_EQ(unanswered(attempt).size(), 7U);
    EXPECT_TRUE(std::ranges::all_of(attempt.answers, [](const QuizAnswer& answer) {
        return answer.response.empty() && !answer.confirmed;
    }));
}

TEST(QuizDraw, SameSeedDrawsTheSame) {
    const auto quiz = bank(4, 4, 7);
    EXPECT_EQ(order(draw_attempt(quiz, 5, {})), order(draw_attempt(quiz, 5, {})));
    EXPECT_NE(order(draw_attempt(quiz, 5, {})), order(draw_attempt(quiz, 6, {})));
}

// A stored seed must mean the same questions for ever, on every compiler.
TEST(QuizDraw, SeedMeansTheSameQuestionsForEver) {
    const std::vector<std::string> expected{"l0-q0", "c", "a",     "b", "l1-q1", "a",
                                            "b",     "c", "l1-q0", "c", "a",     "b"};
    EXPECT_EQ(order(draw_attempt(bank(2, 3, 3), 2026, {})), expected);
}

TEST(QuizDraw, SpreadsOverTheLessons) {
    auto quiz = bank(3, 2, 6);
    for (int i = 0; i < 20; ++i) {  // one lesson has far more questions than the others
        quiz.questions.push_back(question("big-q" + std::to_string(i), "big"));
    }
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        std::map<std::string, int> by_lesson;
        for (const DrawnQuestion& drawn : draw_attempt(quiz, seed, {}).questions) {
            ++by_lesson[find_question(quiz, drawn.question)->lesson];
        }
        ASSERT_EQ(by_lesson.size(), 4U);
        for (const auto& [lesson, count] : by_lesson) {
            EXPECT_LE(count, 2) << lesson;
        }
    }
}

TEST(QuizDraw, GivesEachQuestionOfALessonTheSameChance) {
    const auto quiz = bank(4, 4, 8);
    std::map<std::string, int> counts;
    std::map<std::string, int> first;
    constexpr int kDraws = 2000;
    for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
        const auto attempt = draw_attempt(quiz, seed, {});
        for (const std::string& id : ids(attempt)) {
            ++counts[id];
        }
        ++first[attempt.questions.front().question];
    }
    ASSERT_EQ(counts.size(), 16U);
    ASSERT_EQ(first.size(), 16U);
    for (const auto& [id, count] : counts) {
        EXPECT_GT(count, kDraws * 45 / 100) << id;
        EXPECT_LT(count, kDraws * 55 / 100) << id;
        EXPECT_GT(first[id], kDraws / 16 * 7 / 10) << id;
        EXPECT_LT(first[id], kDraws / 16 * 13 / 10) << id;
    }
}

TEST(QuizDraw, ShufflesTheOptions) {
    const auto quiz = bank(1, 1, 1);
    std::map<std::vector<std::string>, int> orders;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        ++orders[draw_attempt(quiz, seed, {}).questions.front().options];
    }
    ASSERT_EQ(orders.size(), 6U);
    for (const auto& [options, count] : orders) {
        EXPECT_GT(count, 60);
        EXPECT_EQ(std::set(options.begin(), options.end()), (std::set<std::string>{"a", "b", "c"}));
    }
}

TEST(QuizDraw, AvoidsTheAttemptBefore) {
    const auto quiz = bank(4, 4, 8);  // 16 questions: two attempts without a repetition
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto seen = ids(draw_attempt(quiz, seed, {}));
        for (const std::string& id : ids(draw_attempt(quiz, seed + 1000, seen))) {
            EXPECT_FALSE(seen.contains(id)) << id;
        }
    }
}

TEST(QuizDraw, PrefersUnseenToSpread) {
    const auto quiz = bank(2, 4, 4);
    const std::set<std::string> seen{"l0-q0", "l0-q1", "l0-q2", "l0-q3"};
    EXPECT_EQ(ids(draw_attempt(quiz, 1, seen)),
              (std::set<std::string>{"l1-q0", "l1-q1", "l1-q2", "l1-q3"}));
}

TEST(QuizDraw, RepeatsOnlyWhatABankTooSmallForcesItTo) {
    const auto quiz = bank(2, 5, 7);  // 10 questions, 7 seen: 3 are new, 4 must come again
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto seen = ids(draw_attempt(quiz, seed, {}));
        const auto again = draw_attempt(quiz, seed + 1000, seen);
        const auto repeated = std::ranges::count_if(
            again.questions, [&](const DrawnQuestion& q) { return seen.contains(q.question); });
        EXPECT_EQ(again.questions.size(), 7U);
        EXPECT_EQ(repeated, 4);
    }
}

TEST(QuizDraw, KnowsSeenQuestionsByAlias) {
    auto quiz = bank(1, 2, 1);
    quiz.questions[0].aliases = {"old-name"};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        EXPECT_EQ(draw_attempt(quiz, seed, {"old-name"}).questions.front().question, "l0-q1");
    }
}

TEST(QuizDraw, SurvivesABankSmallerThanTheDraw) {
    EXPECT_EQ(draw_attempt(bank(1, 3, 7), 1, {}).questions.size(), 3U);
    EXPECT_EQ(draw_attempt(bank(1, 3, 7), 1, {"l0-q0", "l0-q1", "l0-q2"}).questions.size(), 3U);
    EXPECT_TRUE(draw_attempt(bank(0, 0, 7), 1, {}).questions.empty());
    EXPECT_TRUE(draw_attempt(bank(1, 3, -1), 1, {}).questions.empty());
}

TEST(QuizScore, CountsConfirmedCorrectAnswers) {
    const auto quiz = bank(1, 4, 4);
    auto attempt = answered(quiz, {chosen({"a"}), chosen({"b"}), chosen({"a"}), chosen({"a"})});
    EXPECT_EQ(score(quiz, attempt), 3);
    attempt.answers[3].confirmed = false;
    EXPECT_EQ(score(quiz, attempt), 2);
    EXPECT_EQ(score(quiz, Attempt{}), 0);
}

TEST(QuizScore, FollowsAliasesAndIgnoresQuestionsThatWereRemoved) {
    auto quiz = bank(1, 3, 3);
    const auto attempt = answered(quiz, {chosen({"a"}), chosen({"a"}), chosen({"a"})});
    quiz.questions[0].id = "renamed";
    quiz.questions[0].aliases = {"l0-q0"};
    quiz.questions.pop_back();
    EXPECT_EQ(score(quiz, attempt), 2);
}

TEST(QuizScore, PassesByTheFrozenMark) {
    Attempt attempt;
    attempt.pass_mark = 5;
    attempt.score = 5;
    EXPECT_FALSE(passed(attempt)) << "not submitted";
    attempt.submitted = true;
    EXPECT_TRUE(passed(attempt));
    attempt.score = 4;
    EXPECT_FALSE(passed(attempt));
}

/// An attempt of before questions were kept with it.
// A course that is mended while somebody is in the middle of a quiz changes nothing for her.
TEST(QuizDraw, TakesWhatItsRulesAskFor) {
    auto quiz = bank(4, 4, 5);
    for (content::Question& each : quiz.questions) {
        each.tags = {each.lesson == "l0" ? "pin" : "other"};
        each.difficulty = each.id.back() == '3' ? 3 : 1;
    }
    quiz.rules = {{.count = 3, .tag = "pin"}, {.count = 1, .difficulty = 3}};
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto attempt = draw_attempt(quiz, seed, {});
        ASSERT_EQ(ids(attempt).size(), 5U);
        const auto count = [&](auto fits) {
            return std::ranges::count_if(
                attempt.questions, [&](const DrawnQuestion& drawn) { return fits(*drawn.item); });
        };
        EXPECT_GE(count([](const auto& item) { return item.lesson == "l0"; }), 3);
        EXPECT_GE(count([](const auto& item) { return item.difficulty == 3; }), 1);
    }
    quiz.rules = {{.count = 3, .tag = "nobody"}};
    EXPECT_EQ(draw_attempt(quiz, 1, {}).questions.size(), 5U) << "what is missing is drawn freely";
}

TEST(QuizDraw, MayKeepTheOrderOfTheBank) {
    auto quiz = bank(2, 3, 4);
    quiz.shuffle = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::vector<std::string> drawn;
        for (const DrawnQuestion& question : draw_attempt(quiz, seed, {}).questions) {
            drawn.push_back(question.question);
        }
        EXPECT_TRUE(std::ranges::is_sorted(drawn));
    }
}

TEST(QuizDraw, AnOrderIsNeverRightAlready) {
    content::Quiz quiz{.id = "q", .draw = 1};
    quiz.questions = {{.id = "o", .body = content::Ordering{.items = {{.id = "a"}, {.id = "b"}}}}};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        EXPECT_EQ(draw_attempt(quiz, seed, {}).questions[0].options,
                  (std::vector<std::string>{"b", "a"}));
    }
}

TEST(QuizScore, ThreeThirdsMakeAPointAndTwoMakeNone) {
    content::Quiz quiz{.id = "q", .draw = 3};
    content::Rows rows{
        .choices = {{.id = "x"}, {.id = "y"}},
        .rows = {
            {.id = "1", .right = {"x"}}, {.id = "2", .right = {"y"}}, {.id = "3", .right = {"y"}}}};
    for (const char* id : {"a", "b", "c"}) {
        quiz.questions.push_back({.id = id, .body = rows});
    }
    auto attempt = draw_attempt(quiz, 1, {});
    for (QuizAnswer& answer : attempt.answers) {
        answer = {.response = {.parts = {{"1", {"x"}}}}, .confirmed = true};
    }
    EXPECT_EQ(points(quiz, attempt), kPoint);
    EXPECT_EQ(score(quiz, attempt), 1);
    attempt.answers[0].confirmed = false;
    EXPECT_EQ(score(quiz, attempt), 0) << "never rounded up";
}

TEST(QuizScore, InATestWhatIsChosenCounts) {
    auto quiz = bank(1, 3, 3);
    quiz.mode = content::Quiz::Mode::Test;
    quiz.time_limit = std::chrono::minutes(5);
    auto attempt = draw_attempt(quiz, 1, {});
    EXPECT_EQ(attempt.mode, content::Quiz::Mode::Test);
    EXPECT_EQ(attempt.time_limit, std::chrono::minutes(5));
    attempt.answers[1].response = chosen({"a"});
    EXPECT_EQ(score(quiz, attempt), 1);
    EXPECT_EQ(unanswered(attempt), (std::vector<std::size_t>{0, 2}));
}

}  // namespace
}  // namespace engine::learn
