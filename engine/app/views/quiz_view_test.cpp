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

    static const std::vector<screens::OptionView>& options(const screens::QuestionView& view) {
        return std::get<screens::OptionsView>(view.answer).options;
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
    ASSERT_EQ(options(view).size(), 4U);
    EXPECT_EQ(options(view)[0].text, "Laime");
    EXPECT_TRUE(options(view)[1].chosen);
    EXPECT_TRUE(view.can_answer);
    EXPECT_TRUE(std::get<screens::OptionsView>(view.answer).multiple);
    EXPECT_FALSE(view.feedback);
    for (const auto& option : options(view)) {
        EXPECT_EQ(option.verdict, Verdict::None);
    }
    EXPECT_EQ(view.hint, latvian().text("quiz.choose_all"));
}

TEST_F(QuizViews, ARightAnswerIsTheWholeSetAndGivesEveryReason) {
    const auto view = feedback({"a", "c"});
    EXPECT_EQ(view.feedback->verdict, latvian().text("quiz.right"));
    EXPECT_EQ(options(view)[1].verdict, Verdict::ChosenRight);
    EXPECT_EQ(options(view)[3].verdict, Verdict::ChosenRight);
    EXPECT_EQ(options(view)[0].verdict, Verdict::None);
    ASSERT_EQ(view.feedback->reasons.size(), 1U);
    EXPECT_FALSE(view.feedback->reasons[0].wrong);
    EXPECT_EQ(view.feedback->reasons[0].words, "Dara.\nVed.");
}

TEST_F(QuizViews, EachWrongOptionThatWasChosenHasItsReasonByLetter) {
    const auto view = feedback({"a", "b", "d"});
    EXPECT_EQ(view.feedback->verdict, latvian().text("quiz.wrong"));
    EXPECT_EQ(options(view)[0].verdict, Verdict::ChosenWrong);
    EXPECT_EQ(options(view)[1].verdict, Verdict::Right);
    ASSERT_EQ(view.feedback->reasons.size(), 3U);
    EXPECT_TRUE(view.feedback->reasons[0].wrong);
    EXPECT_EQ(view.feedback->reasons[0].title,
              latvian().text("quiz.about_option", {{"letter", "A"}}));
    EXPECT_EQ(view.feedback->reasons[0].words, "Neved.");
    EXPECT_EQ(view.feedback->reasons[1].title,
              latvian().text("quiz.about_option", {{"letter", "C"}}));
    EXPECT_EQ(view.feedback->reasons[1].words, "Guļ.");
    EXPECT_EQ(view.feedback->reasons[2].words, "Dara.\nVed.");
}

TEST_F(QuizViews, AWrongOptionThatWasNotChosenHasNoReason) {
    const auto view = feedback({"a"});
    EXPECT_EQ(view.feedback->verdict, latvian().text("quiz.wrong"));
    ASSERT_EQ(view.feedback->reasons.size(), 1U);
    EXPECT_FALSE(view.feedback->reasons[0].wrong);
}

TEST_F(QuizViews, TheFeedbackLeadsToThePageThatAnswers) {
    const auto view = feedback({"b"});
    EXPECT_EQ(view.feedback->repeat.lesson, "two");
    EXPECT_EQ(view.feedback->repeat.page, "p2");
    EXPECT_NE(view.feedback->repeat_label.find("1.2 Nodarbība two"), std::string::npos);
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
    ASSERT_EQ(options(view).size(), 2U);
    EXPECT_EQ(options(view)[0].text, latvian().text("quiz.true"));
    EXPECT_EQ(options(view)[1].text, latvian().text("quiz.false"));
    EXPECT_FALSE(std::get<screens::OptionsView>(view.answer).multiple);
}

TEST_F(QuizViews, AQuestionThatTheCourseLostSaysSoAndCannotBeAnswered) {
    state.quizzing->attempt->questions[0].question = "gone";
    const auto view = *quiz_view(context()).question;
    EXPECT_EQ(view.text, latvian().text("quiz.question_gone"));
    EXPECT_TRUE(options(view).empty());
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

TEST_F(QuizViews, TheRulesTellOfTestsTimeAndAttempts) {
    state.quizzing->stage = Stage::Intro;
    const std::string no_limit = latvian().text("quiz.rule.no_limit");
    const auto has = [this](const std::string& rule) {
        const auto rules = quiz_view(context()).intro->rules;
        return std::ranges::find(rules, rule) != rules.end();
    };
    EXPECT_TRUE(has(no_limit));
    content::Quiz bank = *state.quizzing->bank;
    bank.mode = content::Quiz::Mode::Test;
    bank.time_limit = 20min;
    bank.attempts_per_day = 3;
    state.quizzing->bank = std::make_shared<const content::Quiz>(bank);
    EXPECT_FALSE(has(no_limit));
    EXPECT_TRUE(has(latvian().text("quiz.rule.test")));
    EXPECT_TRUE(has(latvian().plural("quiz.rule.time", 20)));
    EXPECT_TRUE(has(latvian().plural("quiz.rule.attempts", 3)));
}

TEST_F(QuizViews, TheIntroOffersMistakesThatAreDueAndPastAttempts) {
    state.quizzing->stage = Stage::Intro;
    state.quizzing->due.resize(12);
    learn::Attempt past = *state.quizzing->attempt;
    past.id = 5;
    past.submitted = true;
    past.started = base::Wall{10h};
    state.quizzing->past = {past, past};
    state.quizzing->past[1].id = 6;
    EXPECT_EQ(quiz_view(context()).intro->recall_label, "") << "another attempt is open";
    state.quizzing->attempt.reset();
    const auto view = *quiz_view(context()).intro;
    EXPECT_EQ(view.recall_label, latvian().plural("quiz.recall", 10));
    ASSERT_EQ(view.past.size(), 2U);
    EXPECT_EQ(view.past[0].attempt, 6);
    EXPECT_EQ(view.past[0].label, "1970. gada 1. janvāris · 0 no 1");
}

TEST_F(QuizViews, TheSoftLimitOfTimeIsShownAndStopsNobody) {
    learn::Attempt& attempt = *state.quizzing->attempt;
    attempt.time_limit = 20min;
    attempt.started = base::Wall{10h};
    now.wall = base::Wall{10h + 5min + 1s};
    const auto line = [this] { return quiz_view(context()).question->pass_line; };
    EXPECT_TRUE(line().starts_with(latvian().plural("quiz.time_left", 15)));
    now.wall = base::Wall{11h};
    EXPECT_TRUE(line().starts_with(latvian().text("quiz.time_over")));
    attempt.answers[0].response = learn::chosen({"a"});
    EXPECT_TRUE(quiz_view(context()).question->can_answer);
}

TEST_F(QuizViews, TheReviewListsWhatSheMarked) {
    state.quizzing->stage = Stage::Review;
    learn::QuizAnswer& answer = state.quizzing->attempt->answers[0];
    answer.review = true;
    EXPECT_TRUE(quiz_view(context()).review->marked.empty()) << "it is listed as unanswered";
    answer.response = learn::chosen({"b"});
    answer.confirmed = true;
    ASSERT_EQ(quiz_view(context()).review->marked.size(), 1U);
    EXPECT_EQ(quiz_view(context()).review->marked[0].label, "1. Kas palīdz?");
}

TEST_F(QuizViews, TheResultBeginsWithWhatSheWasSureOfAndWrongAbout) {
    state.quizzing->stage = Stage::Result;
    state.quizzing->attempt->submitted = true;
    state.quizzing->attempt->answers[0] = {
        .response = learn::chosen({"b"}), .confirmed = true, .confidence = learn::Confidence::Sure};
    const auto view = *quiz_view(context()).result;
    ASSERT_EQ(view.mistakes.size(), 1U);
    EXPECT_TRUE(view.mistakes[0].urgent);
    EXPECT_EQ(view.mistakes[0].insight, latvian().text("quiz.sure_and_wrong"));
    EXPECT_EQ(view.retry_label, latvian().plural("quiz.retry", 1));
    EXPECT_EQ(view.score, latvian().text("quiz.score", {{"score", "0"}, {"all", "1"}}));
}

TEST_F(QuizViews, PracticeIsNotPassedOrFailed) {
    state.quizzing->attempt->purpose = learn::Purpose::Retry;
    EXPECT_EQ(quiz_view(context()).question->pass_line, latvian().text("quiz.practice_line"));
    state.quizzing->stage = Stage::Result;
    state.quizzing->attempt->submitted = true;
    EXPECT_EQ(quiz_view(context()).result->verdict, latvian().text("quiz.practised"));
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
