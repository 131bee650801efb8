#include "engine/learn/quiz_run.h"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "engine/learn/random.h"

namespace engine::learn {
namespace {

content::Question question(const std::string& id, const std::string& lesson,
                           const std::set<std::string>& correct = {"a"}, int options = 3) {
    content::Question result;
    result.id = id;
    result.lesson = lesson;
    result.kind =
        correct.size() > 1 ? content::Question::Kind::Multiple : content::Question::Kind::Single;
    for (int i = 0; i < options; ++i) {
        content::Option option;
        option.id = std::string(1, static_cast<char>('a' + i));
        option.correct = correct.contains(option.id);
        result.options.push_back(option);
    }
    return result;
}

/// `lessons` lessons with `each` questions: "l0-q0", "l0-q1", "l1-q0" ...
content::Quiz bank(int lessons, int each, int draw) {
    content::Quiz quiz;
    quiz.id = "m1-quiz";
    quiz.draw = draw;
    quiz.pass_mark = 5;
    for (int lesson = 0; lesson < lessons; ++lesson) {
        const std::string name = "l" + std::to_string(lesson);
        for (int i = 0; i < each; ++i) {
            quiz.questions.push_back(question(name + "-q" + std::to_string(i), name));
        }
    }
    return quiz;
}

std::set<std::string> ids(const Attempt& attempt) {
    std::set<std::string> result;
    for (const DrawnQuestion& drawn : attempt.questions) {
        result.insert(drawn.question);
    }
    return result;
}

std::vector<std::string> order(const Attempt& attempt) {
    std::vector<std::string> result;
    for (const DrawnQuestion& drawn : attempt.questions) {
        result.push_back(drawn.question);
        result.insert(result.end(), drawn.options.begin(), drawn.options.end());
    }
    return result;
}

Attempt answered(const content::Quiz& quiz, const std::vector<std::set<std::string>>& chosen) {
    Attempt attempt;
    attempt.quiz = quiz.id;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        attempt.questions.push_back({.question = quiz.questions[i].id, .options = {"b", "c", "a"}});
        attempt.answers.push_back({.chosen = chosen[i], .confirmed = true});
    }
    return attempt;
}

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
        return answer.chosen.empty() && !answer.confirmed;
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

TEST(QuizScore, SingleChoice) {
    const auto single = question("q", "l");
    EXPECT_TRUE(is_correct(single, {.chosen = {"a"}}));
    EXPECT_FALSE(is_correct(single, {.chosen = {"b"}}));
    EXPECT_FALSE(is_correct(single, {.chosen = {"a", "b"}}));
    EXPECT_FALSE(is_correct(single, {.chosen = {"nonsense"}}));
    EXPECT_FALSE(is_correct(single, {}));
}

TEST(QuizScore, MultipleChoiceIsAllOrNothing) {
    const auto multiple = question("q", "l", {"a", "c"}, 5);
    EXPECT_TRUE(is_correct(multiple, {.chosen = {"c", "a"}}));
    EXPECT_FALSE(is_correct(multiple, {.chosen = {"a"}}));
    EXPECT_FALSE(is_correct(multiple, {.chosen = {"a", "b", "c"}}));
    EXPECT_FALSE(is_correct(multiple, {.chosen = {"a", "b"}}));
}

TEST(QuizScore, NothingChosenIsNeverCorrect) {
    EXPECT_FALSE(is_correct(question("q", "l", {}), {}));
}

TEST(QuizScore, CountsConfirmedCorrectAnswers) {
    const auto quiz = bank(1, 4, 4);
    auto attempt = answered(quiz, {{"a"}, {"b"}, {"a"}, {"a"}});
    EXPECT_EQ(score(quiz, attempt), 3);
    attempt.answers[3].confirmed = false;
    EXPECT_EQ(score(quiz, attempt), 2);
    EXPECT_EQ(score(quiz, Attempt{}), 0);
}

TEST(QuizScore, FollowsAliasesAndIgnoresQuestionsThatWereRemoved) {
    auto quiz = bank(1, 3, 3);
    const auto attempt = answered(quiz, {{"a"}, {"a"}, {"a"}});
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

TEST(QuizResume, ListsWhatIsNotConfirmedInOrder) {
    const auto quiz = bank(1, 4, 4);
    auto attempt = answered(quiz, {{"a"}, {"b"}, {}, {"a"}});
    attempt.answers[0].confirmed = false;  // chosen, not confirmed
    attempt.answers[2].confirmed = false;
    EXPECT_EQ(unanswered(attempt), (std::vector<std::size_t>{0, 2}));
    attempt.answers.pop_back();  // a store that lost the tail of the answers
    EXPECT_EQ(unanswered(attempt), (std::vector<std::size_t>{0, 2, 3}));
}

TEST(QuizResume, GoesOnWhileTheQuestionsAreTheSame) {
    auto quiz = bank(1, 4, 4);
    const auto attempt = draw_attempt(quiz, 3, {});
    EXPECT_TRUE(can_resume(quiz, attempt));
    quiz.questions[1].aliases = {quiz.questions[1].id};
    quiz.questions[1].id = "renamed";
    EXPECT_TRUE(can_resume(quiz, attempt));
}

TEST(QuizResume, RefusesWhatCannotBeFinished) {
    const auto quiz = bank(1, 4, 4);
    const auto attempt = draw_attempt(quiz, 3, {});
    auto changed = quiz;
    changed.questions.pop_back();
    EXPECT_FALSE(can_resume(changed, attempt)) << "a question is gone";
    changed = quiz;
    changed.questions[2].options.pop_back();
    EXPECT_FALSE(can_resume(changed, attempt)) << "an option is gone";
    auto submitted = attempt;
    submitted.submitted = true;
    EXPECT_FALSE(can_resume(quiz, submitted));
    auto damaged = attempt;
    damaged.answers.pop_back();
    EXPECT_FALSE(can_resume(quiz, damaged));
    EXPECT_FALSE(can_resume(quiz, Attempt{}));
}

}  // namespace
}  // namespace engine::learn
