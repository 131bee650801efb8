// What comes after the last question: what is open, and the result.
#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/quiz_screen.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(QuizReview, ListsWhatIsOpenAndSubmitsOnlyByIntent) {
    HeadlessScreen screen;
    QuizView view = example::review();
    EXPECT_EQ(as<learn::GoToQuestion>(screen.click(view, "quiz.unanswered.1")).question, 4U);
    EXPECT_FALSE(learn::acted(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::SubmitAttempt>(screen.click(view, "quiz.submit")));
    view.review->unanswered.clear();
    EXPECT_TRUE(is<learn::SubmitAttempt>(screen.press(view, Enter)));
}

TEST(QuizReview, QuestionsStandAsRowsOfOneWidth) {
    HeadlessScreen screen;
    QuizView view = example::review();
    view.review->unanswered[0].label = "Kas?";
    screen.show(view);
    const base::Rect first = screen.find("quiz.unanswered.0")->rect;
    const base::Rect second = screen.find("quiz.unanswered.1")->rect;
    EXPECT_EQ(first.x, second.x);
    EXPECT_EQ(first.width, second.width);
}

TEST(QuizReview, ListsWhatSheMarkedToo) {
    HeadlessScreen screen;
    QuizView view = example::review();
    EXPECT_EQ(as<learn::GoToQuestion>(screen.click(view, "quiz.marked.0")).question, 0U);
    view.review->marked.clear();
    screen.show(view);
    EXPECT_EQ(screen.find("quiz.marked"), nullptr);
}

TEST(QuizResult, TellsTheVerdictAndLeadsBackToTheLessons) {
    HeadlessScreen screen;
    const QuizView view = example::result(true);
    const auto lesson = as<learn::OpenLesson>(screen.click(view, "result.lesson.0"));
    EXPECT_EQ(lesson.lesson, "two");
    EXPECT_NE(screen.find("result.verdict")->name.find("Nokārtots"), std::string::npos);
    EXPECT_TRUE(is<learn::OpenProgramme>(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::StartAttempt>(screen.click(view, "result.again")));
}

TEST(QuizResult, TeachesWhatSheWasSureOfAndWrongAbout) {
    HeadlessScreen screen;
    const QuizView view = example::result(false);
    EXPECT_TRUE(is<learn::RetryWrong>(screen.click(view, "result.retry")));
    EXPECT_EQ(as<learn::GoToQuestion>(screen.click(view, "result.answers")).question, 0U);
    EXPECT_NE(screen.find("result.insight.0")->name.find("droša"), std::string::npos);
    EXPECT_EQ(screen.find("result.outcome.0")->value, "1,5 no 2");
    QuizView right = example::result(true);
    right.result->retry_label.clear();
    screen.show(right);
    EXPECT_EQ(screen.find("result.retry"), nullptr);
}

TEST(QuizResult, AfterAFailureTheNextAttemptWaits) {
    HeadlessScreen screen;
    const QuizView view = example::result(false);
    EXPECT_FALSE(learn::acted(screen.click(view, "result.again")));
    EXPECT_NE(screen.find("result.wait"), nullptr);
}

}  // namespace
}  // namespace engine::screens
