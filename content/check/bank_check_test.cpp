#include "content/check/bank_check.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace content::check {
namespace {

/// A question with three options of one length, the right one in `place`.
Question question(std::size_t place) {
    Choices choices;
    for (std::size_t at = 0; at < 3; ++at) {
        choices.options.push_back({.id = std::string(1, static_cast<char>('a' + at)),
                                   .text = {.lv = "vārds", .en = "words"},
                                   .correct = at == place});
    }
    return {.body = choices};
}

Quiz bank(const std::vector<std::size_t>& places) {
    Quiz quiz;
    for (const std::size_t place : places) {
        quiz.questions.push_back(question(place));
        quiz.questions.back().id = "q" + std::to_string(quiz.questions.size());
    }
    return quiz;
}

LocalText& right_text(Quiz& quiz, std::size_t index) {
    auto& options = std::get<Choices>(quiz.questions[index].body).options;
    return std::ranges::find(options, true, &Option::correct)->text;
}

std::string said(const Quiz& quiz) {
    Issues issues;
    load::IssueLog log("quiz.json", issues);
    check_bank(quiz, 7, log);
    std::string text;
    for (const Issue& issue : issues) {
        text += to_string(issue) + "\n";
    }
    return text;
}

TEST(BankCheck, SpreadsTheRightOptions) {
    EXPECT_EQ(said(bank({0, 1, 2, 0, 1, 2, 0})), "");
    EXPECT_EQ(
        said(bank({0, 1, 2, 0, 1, 0, 0})),
        "quiz.json:7: the right option is number 1 in 4 of 7 questions with one right option: "
        "move it in 1 of them, 45 % are enough\n");
    EXPECT_EQ(
        said(bank({2, 2, 2, 2, 2})),
        "quiz.json:7: the right option is number 3 in 5 of 5 questions with one right option: "
        "move it in 3 of them, 45 % are enough\n");
}

TEST(BankCheck, KeepsRightOptionsFromBeingTheLongest) {
    Quiz quiz = bank({0, 1, 2, 0, 1});
    right_text(quiz, 0).lv += "!";
    right_text(quiz, 1).lv += "!";
    EXPECT_EQ(said(quiz), "");
    right_text(quiz, 4).lv += "!";
    EXPECT_EQ(
        said(quiz),
        "quiz.json:7: the right option is the longest in Latvian in 3 of 5 questions with one "
        "right option: shorten it, or lengthen another, in 1 of them (q5), 40 % are enough\n");
}

TEST(BankCheck, MeasuresEachLanguageInLetters) {
    Quiz quiz = bank({0, 1, 2, 0, 1});
    for (const std::size_t index : {0U, 1U, 2U}) {
        right_text(quiz, index).lv = "šķēle";  // more bytes, but no more letters
        right_text(quiz, index).en = "wordss";
    }
    EXPECT_EQ(
        said(quiz),
        "quiz.json:7: the right option is the longest in English in 3 of 5 questions with one "
        "right option: shorten it, or lengthen another, in 1 of them (q3), 40 % are enough\n");
}

TEST(BankCheck, LeavesACourseInOneLanguageAlone) {
    Quiz quiz = bank({0, 1, 2, 0, 1});
    for (Question& question : quiz.questions) {
        for (Option& option : std::get<Choices>(question.body).options) {
            option.text.en.clear();
        }
    }
    for (const std::size_t index : {0U, 1U, 2U}) {
        right_text(quiz, index).lv += "!";
    }
    EXPECT_EQ(said(quiz).find("English"), std::string::npos);
    EXPECT_NE(said(quiz).find("Latvian"), std::string::npos);
}

// Three recall questions or a statement to judge are no bank with a pattern.
TEST(BankCheck, HasNothingToSayOfFewQuestionsOrOtherKinds) {
    EXPECT_EQ(said(bank({0, 0, 0, 0})), "");
    Quiz quiz = bank({0, 0, 0, 0, 0});
    std::get<Choices>(quiz.questions[0].body).kind = Choices::Kind::Multiple;
    EXPECT_EQ(said(quiz), "");
    quiz = bank({0, 0, 0, 0, 0});
    std::get<Choices>(quiz.questions[0].body).options.pop_back();
    EXPECT_EQ(said(quiz), "");
}

}  // namespace
}  // namespace content::check
