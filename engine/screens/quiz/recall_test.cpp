#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/quiz/recall_views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(RecallScreen, EnterStartsAndOneButtonSkips) {
    HeadlessScreen screen;
    const QuizView view = example::recall();
    EXPECT_TRUE(is<learn::StartAttempt>(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::StartAttempt>(screen.click(view, "recall.start")));
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.click(view, "recall.skip")));
    EXPECT_EQ(screen.find("recall.skip")->name, "Izlaist");
    EXPECT_EQ(screen.find("recall.line.0")->name, "3 jautājumi");
}

TEST(RecallScreen, TheKeyboardAloneSkips) {
    HeadlessScreen screen;
    const QuizView view = example::recall();
    screen.show(view);
    for (int i = 0; i < 20 && screen.head.ui.focus() != "recall.skip"; ++i) {
        screen.show(view, ui::pressed(Tab));
    }
    ASSERT_EQ(screen.head.ui.focus(), "recall.skip");
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.show(view, ui::pressed(Enter))));
}

TEST(RecallScreen, AQuestionIsAnsweredOrTheRoundIsLeft) {
    HeadlessScreen screen;
    QuestionView question = example::question();
    question.can_answer = true;
    const QuizView open = example::recall_question(question);
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.press(open, Enter)));
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.click(open, "quiz.leave_recall")));
    EXPECT_EQ(screen.find("quiz.skip"), nullptr);
    const QuizView judged = example::recall_question(example::feedback());
    EXPECT_TRUE(is<learn::NextQuestion>(screen.press(judged, Enter)));
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.click(judged, "quiz.leave_recall")));
}

TEST(RecallScreen, AQuizIsNeverLeftByTheWay) {
    HeadlessScreen screen;
    EXPECT_TRUE(
        is<learn::NextQuestion>(screen.click(example::quiz(example::question()), "quiz.skip")));
    EXPECT_EQ(screen.find("quiz.leave_recall"), nullptr);
    screen.show(example::quiz(example::feedback()));
    EXPECT_EQ(screen.find("quiz.skip"), nullptr);
    EXPECT_EQ(screen.find("quiz.leave_recall"), nullptr);
}

TEST(RecallScreen, TheResultLeadsToTheLessonThePageAndAnotherRound) {
    HeadlessScreen screen;
    const QuizView view = example::recalled();
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::LeaveRecall>(screen.click(view, "recalled.leave")));
    EXPECT_EQ(as<learn::OpenLesson>(screen.click(view, "recalled.lesson.0")).page, "p1");
    EXPECT_EQ(as<learn::GoToQuestion>(screen.click(view, "recalled.answers")).question, 0U);
    EXPECT_TRUE(is<learn::StartAttempt>(screen.click(view, "recalled.again")));
    EXPECT_EQ(screen.find("recalled.lesson.1"), nullptr) << "its lesson is gone";
    EXPECT_EQ(screen.find("recalled.state.0")->name, "↻ Vērts pārlasīt");
    EXPECT_EQ(screen.find("recalled.state.1")->name, "✓ Atcerējāties uzreiz");
    EXPECT_EQ(screen.find("recalled.count")->role, ui::Role::Status);
}

TEST(RecallScreen, AnotherRoundIsOfferedOnlyWhereThereIsOne) {
    HeadlessScreen screen;
    QuizView view = example::recalled();
    view.recalled->again = false;
    screen.show(view);
    EXPECT_EQ(screen.find("recalled.again"), nullptr);
}

TEST(ProgrammeScreen, OffersMistakesThatAreDue) {
    HeadlessScreen screen;
    const ProgrammeView view = example::programme_with_due();
    EXPECT_TRUE(is<learn::RepeatMistakes>(screen.click(view, "programme.repeat")));
    EXPECT_TRUE(is<learn::Continue>(screen.press(view, Enter))) << "the way on comes first";
    screen.show(example::programme());
    EXPECT_EQ(screen.find("programme.repeat"), nullptr);
    EXPECT_EQ(screen.find("programme.due"), nullptr);
}

TEST(LessonList, ARecallRoundOpensLikeAQuiz) {
    EXPECT_EQ(as<learn::OpenQuiz>(opening(LessonRow::Kind::Recall, "r")).quiz, "r");
    EXPECT_EQ(as<learn::OpenQuiz>(opening(LessonRow::Kind::Quiz, "q")).quiz, "q");
    EXPECT_EQ(as<learn::OpenActivity>(opening(LessonRow::Kind::Activity, "a")).activity, "a");
    EXPECT_EQ(as<learn::OpenLesson>(opening(LessonRow::Kind::Lesson, "l")).lesson, "l");
}

}  // namespace
}  // namespace engine::screens
