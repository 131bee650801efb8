// Points and parts of points are shown in one way, wherever an attempt is told of.
#include <gtest/gtest.h>

#include "engine/app/views/quiz_parts.h"
#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using learn::kPoint;
using Stage = learn::Quizzing::Stage;

class QuizPoints : public example::Views {
protected:
    /// An attempt at two questions: the first, whose marks are shared, is right by half.
    QuizPoints() {
        content::Quiz bank = *shelf.quiz("quiz");
        std::get<content::Choices>(bank.questions[0].body).marks = content::Choices::Marks::Partial;
        learn::Attempt attempt{.id = 1, .quiz = "quiz", .pass_mark = 2};
        attempt.questions = {{.question = "q1", .options = {"a", "b", "c", "d"}},
                             {.question = "q1", .options = {"a", "b", "c", "d"}}};
        attempt.answers = {{.response = learn::chosen({"a"}), .confirmed = true},
                           {.response = learn::chosen({"a", "c"}), .confirmed = true}};
        attempt.submitted = true;
        attempt.score = 1;
        state.screen = learn::Screen::Quiz;
        state.quizzing = learn::Quizzing{.quiz = "quiz",
                                         .bank = std::make_shared<const content::Quiz>(bank),
                                         .stage = Stage::Result,
                                         .attempt = attempt};
        state.quizzing->past = {attempt};
        state.history.best["quiz"] = {.score = 1, .drawn = 2, .passed = false};
    }
    std::string shown(learn::Points points) { return points_text(context(), points); }
};

TEST_F(QuizPoints, AreRoundedButNeverToAPointThatIsNotReached) {
    EXPECT_EQ(shown(0), "0");
    EXPECT_EQ(shown(kPoint * 2 / 3), "0,67");
    EXPECT_EQ(shown(kPoint / 3), "0,33");
    EXPECT_EQ(shown(kPoint / 8), "0,13");
    EXPECT_EQ(shown(kPoint * 5 / 2), "2,5");
    EXPECT_EQ(shown(kPoint * 7), "7");
    EXPECT_EQ(shown(kPoint * 7 - 1), "6,99");
}

TEST_F(QuizPoints, OfAnAttemptAreTheSameOnItsResultInTheListAndAsTheBest) {
    EXPECT_EQ(quiz_view(context()).result->score, "1,5 no 2");
    state.quizzing->attempt.reset();
    state.quizzing->stage = Stage::Intro;
    const auto intro = *quiz_view(context()).intro;
    ASSERT_EQ(intro.past.size(), 1U);
    EXPECT_TRUE(intro.past[0].label.ends_with("1,5 no 2"));
    EXPECT_EQ(intro.last_result,
              latvian().text("quiz.best_failed", {{"score", "1,5"}, {"all", "2"}}));
}

TEST_F(QuizPoints, AreCalledNearlyEnoughOnlyNearTheMark) {
    const auto words = [](const char* key) { return latvian().text(key, {{"pass", "2"}}); };
    EXPECT_EQ(quiz_view(context()).result->words, words("quiz.failed_words")) << "1,5 of 2";
    state.quizzing->attempt->answers[0] = {};
    EXPECT_EQ(quiz_view(context()).result->words, words("quiz.failed_far_words")) << "1 of 2";
}

TEST_F(QuizPoints, OfEachQuestionAreToldBesideItsNumberOnceItIsOver) {
    using screens::Earned;
    state.quizzing->stage = Stage::Feedback;
    EXPECT_EQ(quiz_view(context()).question->earned,
              (std::vector<Earned>{Earned::Part, Earned::Whole}));
    state.quizzing->attempt->answers = {{.response = learn::chosen({"b"}), .confirmed = true}, {}};
    EXPECT_EQ(quiz_view(context()).question->earned,
              (std::vector<Earned>{Earned::Nothing, Earned::Open}));
    state.quizzing->attempt->submitted = false;
    EXPECT_TRUE(quiz_view(context()).question->earned.empty());
}

TEST_F(QuizPoints, OfAnAttemptWhoseQuestionsAreGoneAreWhole) {
    state.quizzing->past[0].questions[1].question = "gone";
    state.quizzing->attempt.reset();
    state.quizzing->stage = Stage::Intro;
    EXPECT_EQ(quiz_view(context()).intro->last_result,
              latvian().text("quiz.best_failed", {{"score", "1"}, {"all", "2"}}));
}

}  // namespace
}  // namespace engine::app
