#include "engine/learn/quiz/item_analysis.h"

#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

class ItemAnalysis : public testing::Test {
protected:
    ItemAnalysis() { bank.questions[0].aliases = {"q1-old"}; }

    /// An attempt at q1 and q2, answered with these options; "a" is right.
    void attempt(const char* first, const char* second, const char* first_id = "q1") {
        tally.next_attempt();
        add(first_id, first);
        add("q2", second);
    }
    void add(const std::string& id, const std::string& option) {
        tally.add({.question = id,
                   .response = option.empty() ? Response{} : chosen({option}),
                   .points = option == "a" ? kPoint : 0});
    }
    std::vector<ItemFigures> figures() {
        return tally.figures([this](const std::string& id) { return find_question(bank, id); });
    }

    testing_course::TwoLessons shelf;
    content::Quiz bank = *shelf.quiz("quiz");
    ItemTally tally;
};

TEST_F(ItemAnalysis, CountsTheRightAndTheMostChosenWrongOne) {
    attempt("a", "a");
    attempt("b", "a");
    attempt("c", "a");
    attempt("b", "");
    const auto all = figures();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].question, "q1");
    EXPECT_EQ(all[0].asked, 4);
    EXPECT_DOUBLE_EQ(all[0].share_right, 0.25);
    EXPECT_EQ(all[0].wrong_pick, "b");
    EXPECT_EQ(all[0].wrong_count, 2);
    EXPECT_EQ(all[1].answered, 3);
    EXPECT_DOUBLE_EQ(all[1].share_right, 0.75);
    EXPECT_EQ(all[1].wrong_pick, "");
}

TEST_F(ItemAnalysis, ARightPickOfAWrongAnswerIsNotWrong) {
    auto& choices = std::get<content::Choices>(bank.questions[0].body);
    choices.kind = content::Choices::Kind::Multiple;
    choices.options[1].correct = true;
    for (int i = 0; i < 3; ++i) {
        tally.next_attempt();
        tally.add({.question = "q1", .response = chosen({"a", i == 0 ? "c" : "b"}), .points = 0});
    }
    EXPECT_EQ(figures()[0].wrong_pick, "c");
    EXPECT_EQ(figures()[0].wrong_count, 1);
}

TEST_F(ItemAnalysis, TellsWhoKnowsFromWhoDoesNot) {
    attempt("a", "a");
    attempt("a", "a");
    attempt("b", "b");
    attempt("b", "b");
    EXPECT_NEAR(figures()[0].discrimination.value(), 1, 1e-9);
    tally = {};
    attempt("a", "b");
    attempt("b", "a");
    attempt("a", "b");
    EXPECT_NEAR(figures()[0].discrimination.value(), -1, 1e-9);
    tally = {};
    attempt("a", "a");
    attempt("a", "b");
    attempt("a", "a");
    EXPECT_FALSE(figures()[0].discrimination) << "everybody was right";
    tally = {};
    attempt("a", "a");
    attempt("b", "b");
    EXPECT_FALSE(figures()[0].discrimination) << "two say nothing";
}

TEST_F(ItemAnalysis, NoticesAWrongOptionThatIsChosenMoreOftenThanTheRightOne) {
    attempt("a", "a");
    attempt("b", "a");
    EXPECT_FALSE(figures()[0].wrong_leads) << "as often is not more often";
    attempt("b", "a");
    EXPECT_TRUE(figures()[0].wrong_leads);
    EXPECT_FALSE(figures()[1].wrong_leads) << "nobody was wrong";
}

TEST_F(ItemAnalysis, WhatWasRightInAWrongAnswerCountsAgainstTheWrongPick) {
    auto& choices = std::get<content::Choices>(bank.questions[0].body);
    choices.kind = content::Choices::Kind::Multiple;
    tally.add({.question = "q1", .response = chosen({"a", "b"}), .points = 0});
    EXPECT_EQ(figures()[0].wrong_pick, "b");
    EXPECT_FALSE(figures()[0].wrong_leads);
}

TEST_F(ItemAnalysis, NamesTheWrongOptionsThatNobodyChose) {
    attempt("b", "a");
    EXPECT_EQ(figures()[0].never_chosen, (std::vector<std::string>{"c"}))
        << "a right option misleads nobody";
    attempt("c", "a");
    EXPECT_TRUE(figures()[0].never_chosen.empty());
    bank.questions[0].body = content::Ordering{.items = {{.id = "x"}, {.id = "y"}}};
    tally = {};
    attempt("b", "a");
    EXPECT_TRUE(figures()[0].never_chosen.empty());
}

TEST_F(ItemAnalysis, AnAliasCountsForTheQuestionOfToday) {
    attempt("a", "a");
    attempt("b", "a", "q1-old");
    const auto all = figures();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].asked, 2);
    EXPECT_EQ(all[0].wrong_pick, "b");
}

TEST_F(ItemAnalysis, AQuestionThatIsGoneKeepsItsFigures) {
    attempt("b", "a", "gone");
    const auto all = figures();
    EXPECT_EQ(all[0].question, "gone");
    EXPECT_DOUBLE_EQ(all[0].share_right, 0);
    EXPECT_EQ(all[0].wrong_pick, "");
    EXPECT_TRUE(ItemTally().figures([](const std::string&) { return nullptr; }).empty());
}

}  // namespace
}  // namespace engine::learn
