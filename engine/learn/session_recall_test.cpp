#include <algorithm>

#include <gtest/gtest.h>

#include "engine/learn/session.h"
#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using namespace testing_course;
using Stage = Quizzing::Stage;

/// The two lessons are the second module: a recall round of r1 to r6 opens it.
class TwoModules : public TwoLessons {
public:
    TwoModules() : course_(TwoLessons::course()) {
        content::Module& second = course_.modules.front();
        second.number = 2;
        second.recalls = {{.id = "recall", .number = "2.0", .planned = 2min, .scored = false}};
        content::Module first{.id = "m0", .number = 1};
        first.lessons = {{.id = "zero"}};
        first.quizzes = {{.id = "quiz-0"}};
        course_.modules.insert(course_.modules.begin(), first);
        auto bank = std::make_shared<content::Quiz>();
        bank->id = "recall";
        bank->scored = false;
        bank->draw = 3;
        for (const char* id : {"r1", "r2", "r3", "r4", "r5", "r6"}) {
            bank->questions.push_back(question(id, content::Choices::Kind::Single));
        }
        round = bank;
    }

    const content::Course& course() const override { return course_; }
    std::shared_ptr<const content::Quiz> quiz(const std::string& id) override {
        return id == "recall" ? round : TwoLessons::quiz(id);
    }
    void lose_first_module() { course_.modules.erase(course_.modules.begin()); }

    std::shared_ptr<const content::Quiz> round;

private:
    content::Course course_;
};

class SessionRecall : public testing::Test {
protected:
    void enter() { session.enter({.id = 1, .name = "Anna", .sign_in = "s1"}, {}, at({})); }
    Facts act(const Action& action, std::chrono::milliseconds when) {
        Facts facts = session.input(at(when));
        Facts more = session.apply(action, at(when));
        facts.insert(facts.end(), more.begin(), more.end());
        return facts;
    }
    /// Opens the round and starts it; gives it the number 7.
    void start(std::chrono::milliseconds when = 1s) {
        act(OpenQuiz{.quiz = "recall"}, when);
        started = only<AttemptStarted>(act(StartAttempt{}, when));
        session.attempt_stored(7, at(when));
    }
    Facts answer(const std::string& option, std::chrono::milliseconds when) {
        act(AnswerPart{.part = "", .values = {option}}, when);
        act(ConfirmAnswer{}, when);
        EXPECT_EQ(quizzing().stage, Stage::Feedback);
        return act(NextQuestion{}, when);
    }
    std::vector<std::string> asked() const {
        std::vector<std::string> ids;
        for (const DrawnQuestion& drawn : quizzing().attempt->questions) {
            ids.push_back(drawn.question);
        }
        return ids;
    }
    const Quizzing& quizzing() const { return *session.state().quizzing; }
    void remember_mistake(const std::string& question, const std::string& quiz = "quiz-0",
                          Purpose purpose = Purpose::Quiz) {
        memory.judged.push_back(
            {.quiz = quiz, .question = question, .purpose = purpose, .when = at(0s).wall});
    }

    TwoModules shelf;
    FakeMemory memory;
    Session session{shelf, memory, {}};
    std::vector<AttemptStarted> started;
};

TEST_F(SessionRecall, AsksTheModulesOwnQuestionsWhenNothingIsDue) {
    enter();
    start();
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started[0].attempt.quiz, "recall");
    EXPECT_EQ(started[0].attempt.purpose, Purpose::Recall);
    EXPECT_EQ(started[0].attempt.pass_mark, 0);
    ASSERT_EQ(asked().size(), 3U);
    EXPECT_TRUE(std::ranges::all_of(asked(), [](const auto& id) { return id[0] == 'r'; }));
}

TEST_F(SessionRecall, AsksDueMistakesOfEarlierModulesFirst) {
    enter();
    remember_mistake("q4");
    remember_mistake("q5", "quiz");  // the module's own quiz
    start(1s);
    EXPECT_EQ(std::ranges::count(asked(), "q4"), 0) << "not before a day has passed";
    enter();
    start(25h);
    ASSERT_EQ(asked().size(), 3U);
    EXPECT_EQ(asked()[0], "q4");
    EXPECT_NE(quizzing().attempt->questions[0].item, nullptr);
    EXPECT_EQ(asked()[1][0], 'r');
    EXPECT_EQ(asked()[2][0], 'r');
}

TEST_F(SessionRecall, ItsOwnMistakesComeBackInIt) {
    enter();
    remember_mistake("r2", "recall", Purpose::Recall);
    start(25h);
    EXPECT_EQ(asked()[0], "r2");
    EXPECT_EQ(std::ranges::count(asked(), "r2"), 1);
}

TEST_F(SessionRecall, AnotherRoundAsksOtherQuestions) {
    enter();
    for (const char* id : {"r1", "r2", "r3"}) {
        memory.judged.push_back({.quiz = "recall",
                                 .question = id,
                                 .right = true,
                                 .purpose = Purpose::Recall,
                                 .when = at(0s).wall});
    }
    start(1h);
    std::vector<std::string> ids = asked();
    std::ranges::sort(ids);
    EXPECT_EQ(ids, (std::vector<std::string>{"r4", "r5", "r6"}));
}

TEST_F(SessionRecall, EndsWithTheResultAndNoReview) {
    enter();
    start();
    EXPECT_EQ(only<AnswerKept>(act(AnswerPart{.part = "", .values = {"b"}}, 2s)).size(), 1U);
    answer("a", 3s);
    answer("b", 4s);
    const auto submitted = only<AttemptSubmitted>(answer("a", 5s));
    ASSERT_EQ(submitted.size(), 1U);
    EXPECT_EQ(submitted[0].attempt, 7);
    EXPECT_EQ(submitted[0].score, 2);
    EXPECT_EQ(quizzing().stage, Stage::Result);
    EXPECT_FALSE(quizzing().retry_at) << "nobody waits";
    EXPECT_EQ(only<AttemptStarted>(act(StartAttempt{}, 6s)).size(), 1U);
}

TEST_F(SessionRecall, WhatWasPassedOverComesRoundAgain) {
    enter();
    start();
    act(GoToQuestion{.question = 2}, 2s);
    answer("a", 3s);
    EXPECT_EQ(quizzing().stage, Stage::Question);
    EXPECT_EQ(quizzing().current, 0U);
}

TEST_F(SessionRecall, MayBeLeftForTheFirstLessonAtAnyTime) {
    enter();
    act(OpenQuiz{.quiz = "recall"}, 1s);
    act(LeaveRecall{}, 2s);
    EXPECT_EQ(session.state().screen, Screen::Lesson);
    EXPECT_EQ(session.state().reading->lesson, "one");
    start();
    EXPECT_TRUE(only<AttemptSubmitted>(act(LeaveRecall{}, 3s)).empty());
    EXPECT_EQ(session.state().screen, Screen::Lesson);
}

TEST_F(SessionRecall, GoesOnAfterAKill) {
    memory.practice = recall_round(*shelf.round, {}, {}, 5);
    memory.practice->id = 9;
    memory.practice->answers[0] = {.response = chosen({"a"}), .confirmed = true};
    enter();
    act(OpenQuiz{.quiz = "recall"}, 1s);
    EXPECT_EQ(quizzing().stage, Stage::Intro);
    EXPECT_TRUE(only<AttemptStarted>(act(StartAttempt{}, 2s)).empty());
    EXPECT_EQ(quizzing().attempt->id, 9);
    EXPECT_EQ(quizzing().current, 1U);
    memory.place = PlaceKept{.lesson = "recall", .page = {}, .anchor = {}, .offset = 0};
    enter();
    act(Continue{}, 3s);
    EXPECT_EQ(quizzing().current, 1U);
    EXPECT_EQ(quizzing().stage, Stage::Question);
}

TEST_F(SessionRecall, ContinuingAfterItGoesOnWithTheLesson) {
    memory.place = PlaceKept{.lesson = "recall", .page = {}, .anchor = {}, .offset = 0};
    enter();
    act(Continue{}, 1s);
    EXPECT_EQ(session.state().screen, Screen::Lesson);
    EXPECT_EQ(session.state().reading->lesson, "one");
}

TEST_F(SessionRecall, OpensTheCourseForWhoeverIsNew) {
    shelf.lose_first_module();
    enter();
    act(Continue{}, 1s);
    EXPECT_EQ(session.state().screen, Screen::Quiz);
    EXPECT_EQ(quizzing().quiz, "recall");
}

TEST_F(SessionRecall, ABrokenOneDoesNotBarTheWay) {
    shelf.round.reset();
    enter();
    act(OpenQuiz{.quiz = "recall"}, 1s);
    EXPECT_EQ(session.state().screen, Screen::Lesson);
    ASSERT_TRUE(session.state().notice);
    EXPECT_EQ(session.state().notice->key, "notice.quiz_broken");
}

TEST_F(SessionRecall, IsCountedAsQuizTimeOfItsModule) {
    enter();
    start();
    const auto measured = only<TimeMeasured>(act(LeaveRecall{}, 20s));
    ASSERT_FALSE(measured.empty());
    const StudyPlace& place = measured.front().stretches.front().place;
    EXPECT_EQ(place.channel, Channel::Quiz);
    EXPECT_EQ(place.module, "m1");
    EXPECT_EQ(place.lesson, "recall");
    EXPECT_EQ(place.attempt, 7);
}

TEST_F(SessionRecall, AGuestHasOneToo) {
    session.enter_as_guest();
    start();
    EXPECT_TRUE(started.empty());
    ASSERT_EQ(asked().size(), 3U);
    const std::vector<std::string> first = asked();
    answer("a", 2s);
    answer("a", 3s);
    answer("a", 4s);
    EXPECT_EQ(quizzing().stage, Stage::Result);
    act(StartAttempt{}, 5s);
    EXPECT_TRUE(std::ranges::none_of(
        asked(), [&](const auto& id) { return std::ranges::count(first, id) > 0; }));
}

TEST_F(SessionRecall, TheProgrammeKnowsWhatIsDue) {
    remember_mistake("q4");
    remember_mistake("q5", "quiz");
    remember_mistake("gone", "quiz");
    remember_mistake("q6", "gone");
    enter();
    EXPECT_TRUE(session.state().due.empty());
    act(OpenProgramme{}, 25h);
    ASSERT_EQ(session.state().due.size(), 2U) << "but not what the course has lost";
    act(OpenQuiz{.quiz = "recall"}, 25h);
    act(GoBack{}, 25h);
    EXPECT_EQ(session.state().due.size(), 2U);
}

TEST_F(SessionRecall, MistakesAreRepeatedFromTheProgramme) {
    remember_mistake("q4");
    remember_mistake("q5", "quiz");
    memory.attempts.open = draw_attempt(*shelf.quiz("quiz-0"), 3, {});  // goes on waiting
    enter();
    EXPECT_TRUE(only<AttemptStarted>(act(RepeatMistakes{}, 1s)).empty()) << "nothing is due";
    EXPECT_EQ(session.state().screen, Screen::Programme);
    started = only<AttemptStarted>(act(RepeatMistakes{}, 25h));
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started[0].attempt.quiz, "quiz-0");
    EXPECT_EQ(started[0].attempt.purpose, Purpose::Recall);
    EXPECT_EQ(asked().size(), 2U);
    EXPECT_EQ(quizzing().stage, Stage::Question);
    act(LeaveRecall{}, 25h);
    EXPECT_EQ(session.state().screen, Screen::Programme);
}

}  // namespace
}  // namespace engine::learn
