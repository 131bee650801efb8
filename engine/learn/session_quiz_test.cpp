#include <algorithm>

#include <gtest/gtest.h>

#include "engine/learn/session.h"
#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using namespace testing_course;

class SessionQuiz : public testing::Test {
protected:
    void start() {
        anna.act(OpenQuiz{.quiz = "quiz"}, 1s);
        anna.act(StartAttempt{}, 2s);
        anna.session.attempt_stored(77, at(2s));
    }
    const Quizzing& quizzing() const { return *anna.session.state().quizzing; }

    /// The shown index of the option with this id at the current question.
    std::size_t shown(const std::string& option) const {
        const auto& options = quizzing().attempt->questions[quizzing().current].options;
        return static_cast<std::size_t>(std::ranges::find(options, option) - options.begin());
    }
    void answer(const std::string& option) {
        anna.act(ChooseOption{.option = shown(option)}, 10s);
        anna.act(ConfirmAnswer{}, 11s);
        anna.act(NextQuestion{}, 12s);
    }

    SessionOfAnna anna;
};

TEST_F(SessionQuiz, ShowsWhatAwaitsHerFirst) {
    anna.act(OpenQuiz{.quiz = "quiz"}, 1s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Intro);
    EXPECT_FALSE(quizzing().attempt);
}

TEST_F(SessionQuiz, KeepsEveryChoiceAtOnce) {
    start();
    const auto kept = only<AnswerKept>(anna.act(ChooseOption{.option = 0}, 3s));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].attempt, 77);
    EXPECT_FALSE(kept[0].answer.confirmed);
}

TEST_F(SessionQuiz, AConfirmedAnswerCannotChange) {
    start();
    anna.act(ChooseOption{.option = 0}, 3s);
    anna.act(ConfirmAnswer{}, 4s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Feedback);
    const auto before = quizzing().attempt->answers[0];
    EXPECT_TRUE(only<AnswerKept>(anna.act(ChooseOption{.option = 1}, 5s)).empty());
    EXPECT_EQ(quizzing().attempt->answers[0], before);
}

TEST_F(SessionQuiz, NothingChosenCannotBeConfirmed) {
    start();
    anna.act(ConfirmAnswer{}, 3s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Question);
}

TEST_F(SessionQuiz, SkippedQuestionsAreListedBeforeSubmitting) {
    start();
    anna.act(NextQuestion{}, 3s);
    anna.act(NextQuestion{}, 4s);
    anna.act(NextQuestion{}, 5s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Review);
    anna.act(GoToQuestion{.question = 1}, 6s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Question);
    EXPECT_EQ(quizzing().current, 1U);
}

TEST_F(SessionQuiz, AllRightIsAPass) {
    start();
    answer("a");
    answer("a");
    answer("a");
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Review);
    const auto submitted = only<AttemptSubmitted>(anna.act(SubmitAttempt{}, 20s));
    ASSERT_EQ(submitted.size(), 1U);
    EXPECT_EQ(submitted[0].score, 3);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Result);
}

TEST_F(SessionQuiz, BackFromItsAnswersIsTheResult) {
    start();
    for (int i = 0; i < 3; ++i) {
        answer("a");
    }
    anna.act(SubmitAttempt{}, 20s);
    anna.act(GoToQuestion{.question = 1}, 21s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Feedback);
    anna.act(GoBack{}, 22s);
    EXPECT_EQ(anna.session.state().screen, Screen::Quiz);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Result);
    anna.act(GoBack{}, 23s);
    EXPECT_EQ(anna.session.state().screen, Screen::Programme);
}

TEST_F(SessionQuiz, AfterAFailureItCoolsDown) {
    start();
    answer("b");
    answer("b");
    answer("a");
    anna.act(SubmitAttempt{}, 20s);
    EXPECT_EQ(quizzing().attempt->score, 1);
    EXPECT_TRUE(only<AttemptStarted>(anna.act(StartAttempt{}, 30s)).empty());
    EXPECT_EQ(only<AttemptStarted>(anna.act(StartAttempt{}, 141s)).size(), 1U);
}

TEST_F(SessionQuiz, ASecondAttemptStartsFromNothing) {
    start();
    answer("a");
    answer("a");
    answer("a");
    anna.act(SubmitAttempt{}, 20s);
    anna.act(StartAttempt{}, 21s);
    for (const QuizAnswer& given : quizzing().attempt->answers) {
        EXPECT_TRUE(given.response.empty());
    }
    EXPECT_EQ(anna.session.meter(at(21s)).question_time, 0s);
}

TEST_F(SessionQuiz, GoesOnWithAnAttemptThatWasCutOff) {
    start();
    answer("a");
    anna.memory.attempts.open = quizzing().attempt;
    anna.memory.place = PlaceKept{.lesson = "quiz", .page = "q2"};
    anna.act(OpenProgramme{}, 30s);
    anna.act(Continue{}, 31s);
    EXPECT_EQ(quizzing().stage, Quizzing::Stage::Question);
    EXPECT_EQ(quizzing().current, 1U);
    EXPECT_TRUE(quizzing().attempt->answers[0].confirmed);
}

TEST_F(SessionQuiz, TheQuestionsTimeIsFullAfterThreeMinutes) {
    start();
    for (auto now = 2s; now <= 190s; now += 10s) {
        anna.session.input(at(now));
        anna.session.tick(at(now));
    }
    EXPECT_EQ(anna.session.meter(at(191s)).reason, PauseReason::QuestionCap);
}

}  // namespace
}  // namespace engine::learn
