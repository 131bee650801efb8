// Attempts that were cut off: what they still want, and whether they can go on.
#include <gtest/gtest.h>

#include "engine/learn/quiz_run_for_test.h"

namespace engine::learn {
namespace {

using namespace testing_bank;

TEST(QuizResume, ListsWhatIsNotConfirmedInOrder) {
    const auto quiz = bank(1, 4, 4);
    auto attempt = answered(quiz, {chosen({"a"}), chosen({"b"}), {}, chosen({"a"})});
    attempt.answers[0].confirmed = false;  // chosen, not confirmed
    attempt.answers[2].confirmed = false;
    EXPECT_EQ(unanswered(attempt), (std::vector<std::size_t>{0, 2}));
    attempt.answers.pop_back();  // a store that lost the tail of the answers
    EXPECT_EQ(unanswered(attempt), (std::vector<std::size_t>{0, 2, 3}));
}

Attempt without_items(Attempt attempt) {
    for (DrawnQuestion& drawn : attempt.questions) {
        drawn.item = nullptr;
    }
    return attempt;
}

TEST(QuizResume, GoesOnWhileTheQuestionsAreTheSame) {
    auto quiz = bank(1, 4, 4);
    const auto attempt = without_items(draw_attempt(quiz, 3, {}));
    EXPECT_TRUE(can_resume(quiz, attempt));
    quiz.questions[1].aliases = {quiz.questions[1].id};
    quiz.questions[1].id = "renamed";
    EXPECT_TRUE(can_resume(quiz, attempt));
}

TEST(QuizResume, RefusesWhatCannotBeFinished) {
    const auto quiz = bank(1, 4, 4);
    const auto attempt = without_items(draw_attempt(quiz, 3, {}));
    auto changed = quiz;
    changed.questions.pop_back();
    EXPECT_FALSE(can_resume(changed, attempt)) << "a question is gone";
    changed = quiz;
    std::get<content::Choices>(changed.questions[2].body).options.pop_back();
    EXPECT_FALSE(can_resume(changed, attempt)) << "an option is gone";
    auto submitted = attempt;
    submitted.submitted = true;
    EXPECT_FALSE(can_resume(quiz, submitted));
    auto damaged = attempt;
    damaged.answers.pop_back();
    EXPECT_FALSE(can_resume(quiz, damaged));
    EXPECT_FALSE(can_resume(quiz, Attempt{}));
}

TEST(QuizResume, AskedIsAskedWhateverTheCourseSaysToday) {
    auto quiz = bank(1, 4, 4);
    auto attempt = draw_attempt(quiz, 3, {});
    const std::string first = attempt.questions[0].question;
    attempt.answers[0] = {.response = chosen({"a"}), .confirmed = true};
    for (content::Question& each : quiz.questions) {
        auto& options = std::get<content::Choices>(each.body).options;
        options[0].correct = false;
        options[1].correct = true;
    }
    EXPECT_TRUE(can_resume(quiz, attempt));
    EXPECT_EQ(score(quiz, attempt), 1) << "judged by the key it was asked with";
    quiz.questions.clear();
    EXPECT_TRUE(can_resume(quiz, attempt));
    EXPECT_EQ(question_at(quiz, attempt, 0)->id, first);
    EXPECT_EQ(question_at(quiz, attempt, 4), nullptr);
}

}  // namespace
}  // namespace engine::learn
