// Answering: every kind of question, hints, tries, how sure she is, and test mode.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/learn/session.h"
#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using namespace testing_course;
using Mode = content::Quiz::Mode;
using Stage = Quizzing::Stage;

class Answering : public testing::Test {
protected:
    /// Starts a quiz of these questions, drawn whole and in their order.
    void start(std::vector<content::Question> questions, Mode mode = Mode::Learning) {
        content::Quiz bank{.id = "quiz", .mode = mode, .shuffle = false, .pass_mark = 1};
        bank.draw = static_cast<int>(questions.size());
        bank.questions = std::move(questions);
        anna.shelf.keep(std::move(bank));
        anna.act(OpenQuiz{.quiz = "quiz"}, 1s);
        anna.act(StartAttempt{}, 2s);
        anna.session.attempt_stored(77, at(2s));
    }
    const Quizzing& quizzing() const { return *anna.session.state().quizzing; }
    const QuizAnswer& answer() const { return quizzing().attempt->answers[quizzing().current]; }
    std::vector<AnswerKept> act(const Action& action) {
        return only<AnswerKept>(anna.act(action, 10s));
    }

    static content::Question rows() {
        return {.id = "rows",
                .lesson = "one",
                .text = {.lv = "Kuram kurš?"},
                .body = content::Rows{
                    .choices = {{.id = "x", .text = {.lv = "X"}}, {.id = "y", .text = {.lv = "Y"}}},
                    .rows = {{.id = "1", .text = {.lv = "1"}, .right = {"x"}},
                             {.id = "2", .text = {.lv = "2"}, .right = {"y"}}}}};
    }

    SessionOfAnna anna;
};

TEST_F(Answering, ARowIsKeptAtOnceWithWhatItEarns) {
    start({rows()});
    auto kept = act(AnswerPart{.part = "1", .values = {"x"}});
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].points, kPoint / 2);
    EXPECT_FALSE(kept[0].answer.confirmed);
    kept = act(AnswerPart{.part = "2", .values = {"y"}});
    EXPECT_EQ(kept[0].points, kPoint);
    act(AnswerPart{.part = "2", .values = {"nonsense"}});
    EXPECT_EQ(answer().response.at("2"), std::vector<std::string>{"y"});
    act(AnswerPart{.part = "2", .values = {}});
    EXPECT_TRUE(answer().response.at("2").empty());
}

TEST_F(Answering, AnOptionIsNoAnswerToAQuestionOfRows) {
    start({rows()});
    EXPECT_TRUE(act(ChooseOption{.option = 0}).empty());
    EXPECT_TRUE(answer().response.empty());
}

TEST_F(Answering, HintsComeOneByOneAndAreCounted) {
    auto question = rows();
    question.hints = {{.lv = "Viens"}, {.lv = "Divi"}};
    start({question});
    EXPECT_EQ(act(AskHint{})[0].answer.hints, 1);
    EXPECT_EQ(act(AskHint{})[0].answer.hints, 2);
    EXPECT_TRUE(act(AskHint{}).empty()) << "there are no more";
}

TEST_F(Answering, HowSureSheIsAndWhatSheComesBackToAreKept) {
    start({rows()});
    EXPECT_EQ(act(SayHowSure{Confidence::Sure})[0].answer.confidence, Confidence::Sure);
    EXPECT_TRUE(act(MarkForReview{})[0].answer.review);
    EXPECT_FALSE(act(MarkForReview{.marked = false})[0].answer.review);
    EXPECT_EQ(answer().confidence, Confidence::Sure);
}

TEST_F(Answering, AWrongAnswerMayBeTriedAgainWhileTriesAreLeft) {
    auto twice = question("q1", content::Choices::Kind::Single);
    twice.tries = 2;
    twice.shuffle = false;
    start({twice, rows()});
    act(ChooseOption{.option = 1});
    act(ConfirmAnswer{});
    EXPECT_EQ(quizzing().stage, Stage::Question);
    EXPECT_EQ(answer().tries, 1);
    EXPECT_FALSE(answer().confirmed);
    act(ChooseOption{.option = 0});
    const auto kept = act(ConfirmAnswer{});
    EXPECT_EQ(quizzing().stage, Stage::Feedback);
    EXPECT_EQ(kept[0].answer.tries, 2);
    EXPECT_TRUE(kept[0].answer.confirmed);
    EXPECT_EQ(kept[0].points, kPoint);
}

TEST_F(Answering, ARightAnswerNeedsNoSecondTry) {
    auto twice = question("q1", content::Choices::Kind::Single);
    twice.tries = 2;
    twice.shuffle = false;
    start({twice});
    act(ChooseOption{.option = 0});
    act(ConfirmAnswer{});
    EXPECT_EQ(quizzing().stage, Stage::Feedback);
}

TEST_F(Answering, InATestNothingIsToldAndEverythingMayChangeUntilTheEnd) {
    auto first = question("q1", content::Choices::Kind::Single);
    first.shuffle = false;
    start({first, rows()}, Mode::Test);
    act(ChooseOption{.option = 1});
    act(ConfirmAnswer{});
    EXPECT_EQ(quizzing().current, 1U) << "it leads on";
    EXPECT_EQ(quizzing().stage, Stage::Question);
    EXPECT_FALSE(quizzing().attempt->answers[0].confirmed);
    act(GoToQuestion{.question = 0});
    EXPECT_EQ(act(ChooseOption{.option = 0})[0].points, kPoint);
    const auto submitted = only<AttemptSubmitted>(anna.act(SubmitAttempt{}, 20s));
    ASSERT_EQ(submitted.size(), 1U);
    EXPECT_EQ(submitted[0].score, 1);
    EXPECT_TRUE(act(AnswerPart{.part = "1", .values = {"x"}}).empty());
}

TEST_F(Answering, ASubmittedAttemptIsLookedThroughFromTheFirstToTheLast) {
    start({question("q1", content::Choices::Kind::Single), rows()}, Mode::Test);
    anna.act(SubmitAttempt{}, 20s);
    EXPECT_TRUE(only<PlaceKept>(anna.act(GoToQuestion{.question = 0}, 21s)).empty());
    EXPECT_EQ(quizzing().stage, Stage::Feedback);
    act(NextQuestion{});
    EXPECT_EQ(quizzing().current, 1U);
    EXPECT_EQ(quizzing().stage, Stage::Feedback);
    act(NextQuestion{});
    EXPECT_EQ(quizzing().stage, Stage::Result);
}

TEST_F(Answering, TheWrongOnesCanBeTriedAgainForPractice) {
    start({question("q1", content::Choices::Kind::Single), rows()}, Mode::Test);
    act(AnswerPart{.part = "", .values = {"a"}});
    anna.act(SubmitAttempt{}, 20s);
    const auto started = only<AttemptStarted>(anna.act(RetryWrong{}, 21s));
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started[0].attempt.purpose, Purpose::Retry);
    EXPECT_EQ(started[0].attempt.started, at(21s).wall);
    ASSERT_EQ(started[0].attempt.questions.size(), 1U);
    EXPECT_EQ(started[0].attempt.questions[0].question, "rows");
    EXPECT_TRUE(only<AttemptStarted>(anna.act(RetryWrong{}, 22s)).empty()) << "it is under way";
}

TEST_F(Answering, PracticeThatWasCutOffGoesOn) {
    start({question("q1", content::Choices::Kind::Single), rows()});
    anna.act(SubmitAttempt{}, 20s);
    anna.memory.practice = retry_attempt(*quizzing().bank, *quizzing().attempt, 4);
    anna.memory.practice->id = 99;
    anna.memory.practice->answers[0] = {.response = chosen({"a"}), .confirmed = true};
    EXPECT_TRUE(only<AttemptStarted>(anna.act(RetryWrong{}, 21s)).empty());
    EXPECT_EQ(quizzing().attempt->id, 99);
    EXPECT_EQ(quizzing().current, 1U);
}

TEST_F(Answering, PastAttemptsCanBeLookedAtAgain) {
    start({rows()});
    anna.act(OpenPastAttempt{.attempt = 5}, 9s);
    EXPECT_EQ(quizzing().attempt->id, 77) << "not in the middle of another";
    anna.act(SubmitAttempt{}, 20s);
    anna.memory.attempts.past = {Attempt{.id = 5, .quiz = "quiz", .submitted = true, .score = 1}};
    anna.act(OpenQuiz{.quiz = "quiz"}, 30s);
    anna.act(OpenPastAttempt{.attempt = 4}, 31s);
    EXPECT_EQ(quizzing().stage, Stage::Intro);
    anna.act(OpenPastAttempt{.attempt = 5}, 32s);
    EXPECT_EQ(quizzing().stage, Stage::Result);
    EXPECT_EQ(quizzing().attempt->score, 1);
}

TEST_F(Answering, TodaysAttemptsMayBeUsedUp) {
    content::Quiz bank = *anna.shelf.quiz("quiz");
    bank.attempts_per_day = 1;
    anna.shelf.keep(bank);
    anna.memory.attempts.started = {at(0s).wall};
    anna.act(OpenQuiz{.quiz = "quiz"}, 1s);
    EXPECT_EQ(quizzing().retry_at, at(24h).wall);
    EXPECT_TRUE(only<AttemptStarted>(anna.act(StartAttempt{}, 2s)).empty());
    EXPECT_EQ(only<AttemptStarted>(anna.act(StartAttempt{}, 24h)).size(), 1U);
}

TEST_F(Answering, MistakesOfEarlierModulesAreRecalled) {
    anna.shelf.add_module_before("m0", "quiz-0");
    const JudgedAnswer mistake{.quiz = "quiz-0", .question = "q4", .when = at(0s).wall};
    anna.memory.judged = {mistake, {.quiz = "quiz", .question = "q5", .when = at(0s).wall}};
    anna.act(OpenQuiz{.quiz = "quiz"}, 1s);
    EXPECT_TRUE(quizzing().due.empty()) << "not before a day has passed";
    EXPECT_TRUE(only<AttemptStarted>(anna.act(StartRecall{}, 2s)).empty());
    anna.act(OpenQuiz{.quiz = "quiz"}, 25h);
    ASSERT_EQ(quizzing().due.size(), 1U) << "and not those of this module";
    const auto started = only<AttemptStarted>(anna.act(StartRecall{}, 25h));
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started[0].attempt.purpose, Purpose::Recall);
    EXPECT_EQ(started[0].attempt.quiz, "quiz");
    EXPECT_EQ(started[0].attempt.questions[0].question, "q4");
}

}  // namespace
}  // namespace engine::learn
