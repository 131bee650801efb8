#include <gtest/gtest.h>

#include "engine/app/views/reading_style.h"
#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using Stage = learn::Quizzing::Stage;
using Verdict = screens::OptionView::Verdict;

/// Question q1, shown in the order b, c, d, a; a and c are right.
class QuizViews : public example::Views {
protected:
    QuizViews() {
        learn::Attempt attempt{.quiz = "quiz", .pass_mark = 1};
        attempt.questions = {{.question = "q1", .options = {"b", "c", "d", "a"}}};
        attempt.answers.resize(1);
        state.screen = learn::Screen::Quiz;
        state.quizzing = learn::Quizzing{.quiz = "quiz",
                                         .bank = shelf.quiz("quiz"),
                                         .stage = Stage::Question,
                                         .attempt = attempt};
    }

    screens::QuestionView feedback(std::initializer_list<std::string> chosen) {
        state.quizzing->stage = Stage::Feedback;
        state.quizzing->attempt->answers[0] = {.response = learn::chosen(chosen),
                                               .confirmed = true};
        return *quiz_view(context()).question;
    }
};

TEST_F(QuizViews, AQuestionIsSetAsTheReaderWants) {
    state.preferences.spacing = learn::Spacing::Widest;
    const auto view = *quiz_view(context()).question;
    EXPECT_EQ(view.style, reading_style(context(), content::Language::Latvian));
    EXPECT_GT(view.style.letter_spacing, 0);
}

TEST_F(QuizViews, AQuestionShowsItsOptionsInTheDrawnOrderWithoutVerdicts) {
    state.quizzing->attempt->answers[0].response = learn::chosen({"c"});
    const auto view = *quiz_view(context()).question;
    ASSERT_EQ(view.options.size(), 4U);
    EXPECT_EQ(view.options[0].text, "Laime");
    EXPECT_TRUE(view.options[1].chosen);
    EXPECT_TRUE(view.can_answer);
    EXPECT_TRUE(view.multiple);
    EXPECT_TRUE(view.reasons.empty());
    for (const auto& option : view.options) {
        EXPECT_EQ(option.verdict, Verdict::None);
    }
    EXPECT_EQ(view.hint, latvian().text("quiz.choose_all"));
}

TEST_F(QuizViews, ARightAnswerIsTheWholeSetAndGivesEveryReason) {
    const auto view = feedback({"a", "c"});
    EXPECT_EQ(view.verdict, latvian().text("quiz.right"));
    EXPECT_EQ(view.options[1].verdict, Verdict::ChosenRight);
    EXPECT_EQ(view.options[3].verdict, Verdict::ChosenRight);
    EXPECT_EQ(view.options[0].verdict, Verdict::None);
    ASSERT_EQ(view.reasons.size(), 1U);
    EXPECT_FALSE(view.reasons[0].wrong);
    EXPECT_EQ(view.reasons[0].words, "Dara.\nVed.");
}

TEST_F(QuizViews, EachWrongOptionThatWasChosenHasItsReasonByLetter) {
    const auto view = feedback({"a", "b", "d"});
    EXPECT_EQ(view.verdict, latvian().text("quiz.wrong"));
    EXPECT_EQ(view.options[0].verdict, Verdict::ChosenWrong);
    EXPECT_EQ(view.options[1].verdict, Verdict::Right);
    ASSERT_EQ(view.reasons.size(), 3U);
    EXPECT_TRUE(view.reasons[0].wrong);
    EXPECT_EQ(view.reasons[0].title, latvian().text("quiz.about_option", {{"letter", "A"}}));
    EXPECT_EQ(view.reasons[0].words, "Neved.");
    EXPECT_EQ(view.reasons[1].title, latvian().text("quiz.about_option", {{"letter", "C"}}));
    EXPECT_EQ(view.reasons[1].words, "Guļ.");
    EXPECT_EQ(view.reasons[2].words, "Dara.\nVed.");
}

TEST_F(QuizViews, AWrongOptionThatWasNotChosenHasNoReason) {
    const auto view = feedback({"a"});
    EXPECT_EQ(view.verdict, latvian().text("quiz.wrong"));
    ASSERT_EQ(view.reasons.size(), 1U);
    EXPECT_FALSE(view.reasons[0].wrong);
}

TEST_F(QuizViews, TheFeedbackLeadsToThePageThatAnswers) {
    const auto view = feedback({"b"});
    EXPECT_EQ(view.repeat.lesson, "two");
    EXPECT_EQ(view.repeat.page, "p2");
    EXPECT_NE(view.repeat_label.find("1.2 Nodarbība two"), std::string::npos);
    EXPECT_TRUE(view.last);
}

TEST_F(QuizViews, InATestAChosenAnswerIsAnAnswer) {
    state.quizzing->attempt->mode = content::Quiz::Mode::Test;
    EXPECT_FALSE(quiz_view(context()).question->answered[0]);
    state.quizzing->attempt->answers[0].response = learn::chosen({"c"});
    EXPECT_TRUE(quiz_view(context()).question->answered[0]);
    EXPECT_FALSE(quiz_view(context()).question->feedback);
}

TEST_F(QuizViews, AStatementIsAnsweredWithYesOrNo) {
    const content::Choices statement{.kind = content::Choices::Kind::TrueFalse,
                                     .options = {{.id = "true", .correct = true}, {.id = "false"}}};
    content::Quiz bank = *shelf.quiz("quiz");
    bank.questions.front().body = statement;
    state.quizzing->bank = std::make_shared<content::Quiz>(bank);
    state.quizzing->attempt->questions[0].options = {"true", "false"};
    const auto view = *quiz_view(context()).question;
    ASSERT_EQ(view.options.size(), 2U);
    EXPECT_EQ(view.options[0].text, latvian().text("quiz.true"));
    EXPECT_EQ(view.options[1].text, latvian().text("quiz.false"));
    EXPECT_FALSE(view.multiple);
}

TEST_F(QuizViews, AQuestionThatTheCourseLostSaysSoAndCannotBeAnswered) {
    state.quizzing->attempt->questions[0].question = "gone";
    const auto view = *quiz_view(context()).question;
    EXPECT_EQ(view.text, latvian().text("quiz.question_gone"));
    EXPECT_TRUE(view.options.empty());
    EXPECT_FALSE(view.can_answer);
}

TEST_F(QuizViews, SavingIsToldWithItsTimeAndItsFailureToo) {
    EXPECT_EQ(quiz_view(context()).question->saved, "");
    state.unsaved = true;
    EXPECT_EQ(quiz_view(context()).question->saved, latvian().text("quiz.not_saved"));
    state.saved_at = base::Moment{.wall = base::Wall{14h + 3min + 22s}};
    EXPECT_EQ(quiz_view(context()).question->saved,
              latvian().text("quiz.saved", {{"time", "14:03:22"}}));
}

TEST_F(QuizViews, TheIntroTellsTheRulesAndWhenToTryAgain) {
    state.quizzing->stage = Stage::Intro;
    state.quizzing->attempt.reset();
    now.wall = base::Wall{10h};
    state.quizzing->retry_at = base::Wall{10h + 2min};
    const auto view = *quiz_view(context()).intro;
    EXPECT_EQ(view.start_label, latvian().text("quiz.start"));
    EXPECT_NE(view.wait.find("10:02"), std::string::npos);
    EXPECT_EQ(view.rules[1], latvian().text("quiz.pass_line", {{"pass", "1"}, {"all", "1"}}));
    now.wall = base::Wall{10h + 2min};
    EXPECT_EQ(quiz_view(context()).intro->wait, "");
}

TEST_F(QuizViews, AGuestIsToldThatNothingIsSaved) {
    state.quizzing->stage = Stage::Intro;
    EXPECT_EQ(quiz_view(context()).intro->rules.back(), latvian().text("quiz.rule.saved"));
    EXPECT_EQ(quiz_view(context()).intro->start_label, latvian().text("quiz.go_on"));
    state.person.reset();
    state.guest = true;
    EXPECT_EQ(quiz_view(context()).intro->rules.back(), latvian().text("quiz.rule.not_saved"));
}

TEST_F(QuizViews, TheReviewListsWhatIsUnanswered) {
    state.quizzing->stage = Stage::Review;
    auto view = *quiz_view(context()).review;
    ASSERT_EQ(view.unanswered.size(), 1U);
    EXPECT_EQ(view.unanswered[0].label, "1. Kas palīdz?");
    state.quizzing->attempt->answers[0] = {.response = learn::chosen({"b"}), .confirmed = true};
    view = *quiz_view(context()).review;
    EXPECT_TRUE(view.unanswered.empty());
    EXPECT_EQ(view.words, latvian().text("quiz.review.complete"));
}

TEST_F(QuizViews, TheResultNamesEachMistakeAndItsLesson) {
    state.quizzing->stage = Stage::Result;
    state.quizzing->attempt->submitted = true;
    auto view = *quiz_view(context()).result;
    EXPECT_FALSE(view.passed);
    ASSERT_EQ(view.mistakes.size(), 1U);
    EXPECT_EQ(view.mistakes[0].question, "Kas palīdz?");
    EXPECT_EQ(view.mistakes[0].lesson.lesson, "two");
    state.quizzing->attempt->answers[0] = {.response = learn::chosen({"a", "c"}),
                                           .confirmed = true};
    state.quizzing->attempt->score = 1;
    view = *quiz_view(context()).result;
    EXPECT_TRUE(view.passed);
    EXPECT_TRUE(view.mistakes.empty());
    EXPECT_EQ(view.verdict, latvian().text("quiz.passed"));
}

}  // namespace
}  // namespace engine::app
