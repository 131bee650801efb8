#include "engine/app/figures/question_figures.h"

#include <gtest/gtest.h>

#include "engine/app/figures/kept_figures.h"
#include "engine/app/views/views_for_test.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using records::at;

/// "Kas palīdz?" has the options Karte and Aģents, which are right, and Laime and Miegs.
class Figures : public example::Views {
protected:
    void attempt(const learn::Response& response, bool right, const std::string& question = "q1",
                 bool submit = true) {
        const auto id = store.start_attempt(
            learner, {.quiz = "quiz", .questions = {{question, {"a", "b", "c", "d"}}}}, at(10h));
        ASSERT_TRUE(id);
        ASSERT_TRUE(store.record_answer(*id, 0, {.response = response}, right ? learn::kPoint : 0,
                                        at(10h)));
        ASSERT_TRUE(!submit || store.submit_attempt(*id, right ? 1 : 0, at(11h)));
    }
    std::vector<QuizFigures> figures(const std::string& module = {},
                                     const base::Strings& words = latvian()) {
        const auto tallies = tally_quizzes(store, shelf, module);
        EXPECT_TRUE(tallies);
        return tallies ? in_words(*tallies, shelf, words) : std::vector<QuizFigures>{};
    }

    tests::TempDir folder;
    records::Store store = records::opened(folder.path());
    records::LearnerId learner = records::add(store, "Ilze Kalniņa");
};

TEST_F(Figures, TellWhatWasAnsweredInTheWordsOfTheCourse) {
    attempt(learn::chosen({"a", "c"}), true);
    attempt(learn::chosen({"b"}), false);
    attempt({}, false);
    attempt(learn::chosen({"d"}), false, "q1", false);  // not handed in
    const auto all = figures();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].title, "1. Aģents · Pārbaudi sevi");
    EXPECT_EQ(all[0].module, "m1");
    EXPECT_EQ(all[0].quiz, "quiz");
    ASSERT_EQ(all[0].questions.size(), 1U);
    const QuestionFigures& question = all[0].questions[0];
    EXPECT_EQ(question.text, "Kas palīdz?");
    EXPECT_EQ(question.asked, 3);
    EXPECT_EQ(question.answered, 2);
    EXPECT_DOUBLE_EQ(question.share_right, 1.0 / 3);
    EXPECT_EQ(question.wrong, "Laime");
    EXPECT_DOUBLE_EQ(question.wrong_share, 1.0 / 3);
    EXPECT_EQ(question.never_chosen, std::vector<std::string>{"Miegs"});
    EXPECT_EQ(question.remarks, std::vector{learn::ItemRemark::TooFew});
}

TEST_F(Figures, AreOfOneModuleWhenAsked) {
    attempt(learn::chosen({"b"}), false);
    EXPECT_EQ(figures("m1").size(), 1U);
    EXPECT_TRUE(figures("m2").empty());
}

TEST_F(Figures, SpeakTheOtherLanguageToo) {
    attempt(learn::chosen({"b"}), false);
    const auto all = figures({}, words(content::Language::English));
    EXPECT_EQ(all[0].title, "1. Agent · Check");
    EXPECT_EQ(all[0].questions[0].text, "What helps?");
}

TEST_F(Figures, OfAQuestionThatIsGoneStayWithoutWords) {
    attempt(learn::chosen({"b"}), false, "gone");
    const QuestionFigures question = figures()[0].questions[0];
    EXPECT_EQ(question.id, "gone");
    EXPECT_EQ(question.text, "");
    EXPECT_EQ(question.wrong, "");
    EXPECT_EQ(question.asked, 1);
}

learn::ItemFigures item(const std::string& id, int answered, double share, double discrimination) {
    return {.question = id,
            .asked = answered,
            .answered = answered,
            .share_right = share,
            .wrong_part = {},
            .wrong_pick = {},
            .never_chosen = {},
            .discrimination = discrimination};
}

TEST_F(Figures, BeginWithTheWorstAndEndWithTheUncertain) {
    const auto all = in_words({{.module = "m1",
                                .quiz = "quiz",
                                .items = {item("few", 9, 0, 0), item("easy", 20, 0.9, 0.4),
                                          item("hard", 20, 0.2, 0.4), item("odd", 20, 0.2, 0.05)}}},
                              shelf, latvian());
    std::vector<std::string> order;
    for (const QuestionFigures& question : all[0].questions) {
        order.push_back(question.id);
    }
    EXPECT_EQ(order, (std::vector<std::string>{"odd", "hard", "easy", "few"}));
}

TEST_F(Figures, WhatWasTypedIsToldOnlyWhenSeveralTypedIt) {
    shelf.keep({.id = "quiz",
                .draw = 1,
                .pass_mark = 1,
                .questions = {{.id = "q1",
                               .text = {.lv = "Kā to sauc?"},
                               .body = content::ShortText{.key = {.accept = {"eID"}}}}}});
    attempt(learn::chosen({"Ilzes karte"}), false);
    attempt(learn::chosen({"Ilzes karte"}), false);
    EXPECT_EQ(figures()[0].questions[0].wrong, "");
    attempt(learn::chosen({"pase"}), false);
    attempt(learn::chosen({"pase"}), false);
    attempt(learn::chosen({"pase"}), false);
    EXPECT_EQ(figures()[0].questions[0].wrong, "„pase”");
}

TEST_F(Figures, AreKeptUntilTheyAreReadAgain) {
    KeptFigures kept(shelf);
    EXPECT_TRUE(kept.of(latvian()).empty());
    attempt(learn::chosen({"b"}), false);
    EXPECT_TRUE(kept.of(latvian()).empty());
    kept.read(store);
    EXPECT_EQ(kept.of(latvian())[0].questions[0].wrong, "Laime");
    EXPECT_EQ(kept.of(words(content::Language::English))[0].title, "1. Agent · Check");
    EXPECT_EQ(kept.of(latvian())[0].title, "1. Aģents · Pārbaudi sevi");
}

}  // namespace
}  // namespace engine::app
