#include "engine/learn/quiz/practice.h"

#include <set>

#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using std::chrono::days;

base::Wall on(int day) {
    return base::Wall{days(20'000 + day)};
}

JudgedAnswer judged(const std::string& question, bool right, Purpose purpose, int day,
                    const std::string& quiz = "quiz") {
    return {
        .quiz = quiz, .question = question, .right = right, .purpose = purpose, .when = on(day)};
}

std::vector<std::string> due(const std::vector<JudgedAnswer>& answers, int day) {
    std::vector<std::string> ids;
    for (const DueMistake& mistake : due_mistakes(answers, on(day))) {
        ids.push_back(mistake.question);
    }
    return ids;
}

using Ids = std::vector<std::string>;

TEST(Recall, AMistakeComesBackAfterADay) {
    const std::vector<JudgedAnswer> answers{judged("a", false, Purpose::Quiz, 0),
                                            judged("b", true, Purpose::Quiz, 0)};
    EXPECT_EQ(due(answers, 0), Ids{});
    EXPECT_EQ(due(answers, 1), Ids{"a"});
    EXPECT_EQ(due(answers, 90), Ids{"a"}) << "it waits until it is answered";
}

TEST(Recall, WhatWasRecalledComesBackLaterAndLater) {
    std::vector<JudgedAnswer> answers{judged("a", false, Purpose::Quiz, 0),
                                      judged("a", true, Purpose::Recall, 2, "later-quiz")};
    EXPECT_EQ(due(answers, 8), Ids{});
    ASSERT_EQ(due(answers, 9), Ids{"a"});
    EXPECT_EQ(due_mistakes(answers, on(9)).front().quiz, "quiz") << "where it was made";
    answers.push_back(judged("a", true, Purpose::Recall, 9));
    EXPECT_EQ(due(answers, 38), Ids{});
    EXPECT_EQ(due(answers, 39), Ids{"a"});
    answers.push_back(judged("a", true, Purpose::Recall, 39));
    EXPECT_EQ(due(answers, 500), Ids{});
}

TEST(Recall, AnotherMistakeStartsFromTheFirstDay) {
    const std::vector<JudgedAnswer> answers{judged("a", false, Purpose::Recall, 9, "later-quiz"),
                                            judged("a", true, Purpose::Recall, 1),
                                            judged("a", false, Purpose::Quiz, 0)};
    EXPECT_EQ(due(answers, 9), Ids{});
    EXPECT_EQ(due(answers, 10), Ids{"a"});
}

TEST(Recall, OnlyARoundMovesAMistakeOn) {
    std::vector<JudgedAnswer> answers{
        judged("a", false, Purpose::Quiz, 0), judged("a", true, Purpose::Retry, 0),
        judged("a", true, Purpose::Quiz, 0), judged("a", true, Purpose::Recall, 0)};
    EXPECT_EQ(due(answers, 1), Ids{"a"}) << "a round before its day is no proof either";
    answers.push_back(judged("b", true, Purpose::Recall, 0));
    EXPECT_EQ(due(answers, 1), Ids{"a"});
}

TEST(Recall, TheLongestDueComeFirst) {
    EXPECT_EQ(due({judged("a", false, Purpose::Quiz, 3), judged("b", false, Purpose::Quiz, 1),
                   judged("c", false, Purpose::Quiz, 2)},
                  30),
              (Ids{"b", "c", "a"}));
}

TEST(Recall, ARoundIsShort) {
    std::vector<std::shared_ptr<const content::Question>> items(20);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i] = std::make_shared<content::Question>(
            testing_course::question("q" + std::to_string(i), content::Choices::Kind::Single));
    }
    const Attempt round = recall_attempt("quiz", items, 3);
    EXPECT_EQ(round.questions.size(), kRecallQuestions);
    EXPECT_EQ(round.answers.size(), kRecallQuestions);
    EXPECT_EQ(round.purpose, Purpose::Recall);
    std::set<std::string> ids;
    for (const DrawnQuestion& drawn : round.questions) {
        ids.insert(drawn.question);
    }
    EXPECT_TRUE(ids.contains("q0")) << "the longest due are taken";
    EXPECT_FALSE(ids.contains("q19"));
}

TEST(Recall, ARoundOfAModuleIsFilledUpToWhatItDraws) {
    content::Quiz bank{.id = "recall", .scored = false, .draw = 3};
    for (const char* id : {"r1", "r2", "r3", "r4"}) {
        bank.questions.push_back(testing_course::question(id, content::Choices::Kind::Single));
    }
    Items due;
    const auto ids = [&](const std::set<std::string>& seen) {
        Ids drawn;
        const Attempt round = recall_round(bank, due, seen, 5);
        EXPECT_EQ(round.answers.size(), round.questions.size());
        EXPECT_EQ(round.purpose, Purpose::Recall);
        EXPECT_EQ(round.pass_mark, 0);
        for (const DrawnQuestion& question : round.questions) {
            drawn.push_back(question.question);
        }
        std::ranges::sort(drawn);
        return drawn;
    };
    EXPECT_EQ(ids({"r3"}), (Ids{"r1", "r2", "r4"})) << "what was not asked last time";
    due = {std::make_shared<content::Question>(bank.questions[0])};
    EXPECT_EQ(ids({"r1", "r2"}), (Ids{"r1", "r3", "r4"})) << "a due one comes, and only once";
    for (const char* id : {"d1", "d2", "d3"}) {
        due.push_back(std::make_shared<content::Question>(
            testing_course::question(id, content::Choices::Kind::Single)));
    }
    EXPECT_EQ(ids({}), (Ids{"d1", "d2", "r1"})) << "the longest due are taken";
}

TEST(Recall, KnowsWhatTheNewestRoundAsked) {
    const std::vector<JudgedAnswer> answers{judged("a", true, Purpose::Recall, 1, "m-recall"),
                                            judged("c", true, Purpose::Recall, 2, "m-recall"),
                                            judged("b", false, Purpose::Recall, 2, "m-recall"),
                                            judged("d", true, Purpose::Recall, 3, "other"),
                                            judged("e", true, Purpose::Quiz, 3, "m-recall")};
    EXPECT_EQ(last_recalled(answers, "m-recall"), (std::set<std::string>{"b", "c"}));
    EXPECT_TRUE(last_recalled(answers, "none").empty());
}

TEST(Retry, AsksTheWrongOnesAgainAsTheyWereAsked) {
    testing_course::TwoLessons shelf;
    content::Quiz quiz = *shelf.quiz("quiz");
    Attempt attempt = draw_attempt(quiz, 5, {});
    for (QuizAnswer& answer : attempt.answers) {
        answer = {.response = chosen({"b"}), .confirmed = true};
    }
    attempt.answers[1].response = chosen({"a"});
    attempt.submitted = true;
    quiz.questions.clear();
    const Attempt retry = retry_attempt(quiz, attempt, 6);
    ASSERT_EQ(retry.questions.size(), 2U);
    EXPECT_EQ(retry.purpose, Purpose::Retry);
    EXPECT_EQ(retry.pass_mark, 0);
    EXPECT_FALSE(retry.submitted);
    for (const DrawnQuestion& drawn : retry.questions) {
        EXPECT_NE(drawn.question, attempt.questions[1].question);
        EXPECT_NE(drawn.item, nullptr);
    }
    for (QuizAnswer& answer : attempt.answers) {
        answer.response = chosen({"a"});
    }
    EXPECT_TRUE(retry_attempt(quiz, attempt, 6).questions.empty());
}

}  // namespace
}  // namespace engine::learn
