#include <algorithm>

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "engine/learn/quiz/practice.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using Kind = screens::LessonRow::Kind;
using Stage = learn::Quizzing::Stage;

class RecallViews : public example::Views {
protected:
    RecallViews() { shelf.add_recall(); }

    /// A round of one question, q1: its options a and c are right.
    void open_round(Stage stage) {
        auto bank = std::make_shared<content::Quiz>(*shelf.quiz("quiz"));
        bank->id = "recall";
        bank->scored = false;
        bank->pass_mark = 0;
        state.quizzing = learn::Quizzing{.quiz = "recall", .bank = bank, .stage = stage};
        if (stage != Stage::Intro) {
            state.quizzing->attempt = learn::recall_round(*bank, {}, {}, 1);
        }
    }
    void answer(std::initializer_list<std::string> chosen,
                learn::Confidence confidence = learn::Confidence::NotSaid) {
        learn::Attempt& attempt = *state.quizzing->attempt;
        attempt.answers[0] = {
            .response = learn::chosen(chosen), .confirmed = true, .confidence = confidence};
        attempt.submitted = true;
    }
    screens::RecalledView recalled() { return *quiz_view(context()).recalled; }
};

TEST_F(RecallViews, TheIntroductionSaysThatNothingIsScored) {
    open_round(Stage::Intro);
    auto view = *quiz_view(context()).recall;
    EXPECT_FALSE(quiz_view(context()).intro);
    EXPECT_EQ(view.title, "2.0 Atceries");
    EXPECT_EQ(view.words, latvian().text("recall.words"));
    EXPECT_EQ(view.lines,
              (std::vector<std::string>{
                  latvian().plural("quiz.rule.questions", 1), latvian().text("recall.not_scored"),
                  latvian().text("recall.explained"), latvian().text("quiz.rule.saved")}));
    EXPECT_EQ(view.start_label, latvian().text("recall.start"));
    state.quizzing->due.resize(5);
    view = *quiz_view(context()).recall;
    EXPECT_EQ(view.lines[1], latvian().text("recall.due", {{"n", "1"}})) << "as many as are drawn";
    open_round(Stage::Question);
    state.quizzing->stage = Stage::Intro;
    EXPECT_EQ(quiz_view(context()).recall->start_label, latvian().text("recall.go_on"));
}

TEST_F(RecallViews, AQuestionMayBeLeftAndHasNoPassMark) {
    open_round(Stage::Question);
    const auto view = *quiz_view(context()).question;
    EXPECT_EQ(view.pass_line, latvian().text("recall.line"));
    EXPECT_EQ(view.leave_label, latvian().text("recall.to_lesson"));
    EXPECT_TRUE(view.aids) << "and asks how sure she is";
}

TEST_F(RecallViews, TheResultShowsWhatWasRememberedAtOnce) {
    open_round(Stage::Result);
    answer({"a", "c"});
    auto view = recalled();
    EXPECT_FALSE(quiz_view(context()).result);
    EXPECT_EQ(view.count, latvian().text("recall.at_once", {{"right", "1"}, {"all", "1"}}));
    EXPECT_EQ(view.words, latvian().text("recall.all_words"));
    ASSERT_EQ(view.questions.size(), 1U);
    EXPECT_TRUE(view.questions[0].at_once);
    EXPECT_EQ(view.questions[0].state, latvian().text("recall.remembered"));
    EXPECT_EQ(view.questions[0].lesson_label,
              latvian().text("recall.reread", {{"title", "1.2 Nodarbība two"}}));
    EXPECT_EQ(view.questions[0].lesson.page, "p2");
    EXPECT_TRUE(view.again);
    EXPECT_EQ(view.leave_label, latvian().text("recall.to_lesson"));
    EXPECT_EQ(quiz_view(context()).bar.title,
              latvian().text("quiz.bar_title", {{"n", "2"}, {"title", "Atceries"}}));
}

TEST_F(RecallViews, TheResultIsWarmAboutWhatWasNot) {
    open_round(Stage::Result);
    answer({"b"});
    auto view = recalled();
    EXPECT_EQ(view.count, latvian().text("recall.none_at_once")) << "no nought to look at";
    EXPECT_EQ(view.words, latvian().text("recall.some_words"));
    EXPECT_EQ(view.questions[0].state, latvian().text("recall.look_again"));
    answer({"b"}, learn::Confidence::Sure);
    EXPECT_EQ(recalled().questions[0].state, latvian().text("quiz.sure_and_wrong"));
    state.person.reset();
    state.guest = true;
    EXPECT_EQ(recalled().words, latvian().text("recall.guest_words")) << "nothing comes back";
}

TEST_F(RecallViews, MistakesOfAnyModuleLeadBackToTheProgramme) {
    open_round(Stage::Result);
    answer({"b"});
    state.quizzing->quiz = "quiz";
    state.quizzing->bank = shelf.quiz("quiz");
    const auto view = recalled();
    EXPECT_FALSE(view.again) << "that would start the quiz";
    EXPECT_EQ(view.leave_label, latvian().text("to_programme"));
    EXPECT_EQ(quiz_view(context()).bar.title, latvian().text("recall.mistakes"));
}

TEST_F(RecallViews, TheListShowsItFirstWithItsMinutesAndState) {
    open("three");
    auto row = lesson_view(context()).lessons[0];
    EXPECT_EQ(row.kind, Kind::Recall);
    EXPECT_EQ(row.id, "recall");
    EXPECT_EQ(row.title, "2.0 Atceries\u00A0·\u00A0" + latvian().plural("lesson.minutes", 2));
    EXPECT_EQ(row.state, screens::LessonRow::State::NotStarted);
    state.history.recalls["recall"] = learn::RecallState::Begun;
    EXPECT_EQ(lesson_view(context()).lessons[0].state, screens::LessonRow::State::Started);
    state.history.recalls["recall"] = learn::RecallState::Done;
    EXPECT_EQ(lesson_view(context()).lessons[0].state_name,
              latvian().text("lesson.state.recalled"));
}

TEST_F(RecallViews, AModuleThatIsNewOpensWithIt) {
    auto row = programme_view(context()).modules[1];
    EXPECT_EQ(row.opens, Kind::Recall);
    EXPECT_EQ(row.open, "recall");
    EXPECT_EQ(row.note, latvian().text("module.opens_with",
                                       {{"title", "2.0 Atceries"},
                                        {"minutes", latvian().plural("lesson.minutes", 2)}}));
    state.history.recalls["recall"] = learn::RecallState::Begun;
    EXPECT_EQ(programme_view(context()).modules[1].opens, Kind::Recall);
    state.history.recalls["recall"] = learn::RecallState::Done;
    EXPECT_EQ(programme_view(context()).modules[1].open, "three");
    state.history.recalls.clear();
    state.history.pages["three"] = {{"p1", learn::PageState::Skimmed}};
    EXPECT_EQ(programme_view(context()).modules[1].open, "three") << "she has skipped it";
}

TEST_F(RecallViews, OneBehindALessonLetsTheLessonOpenTheModule) {
    shelf.add_recall("three");
    const auto row = programme_view(context()).modules[1];
    EXPECT_EQ(row.open, "three");
    EXPECT_EQ(row.note, latvian().text("module.not_started"));
    open("three", 1);
    EXPECT_EQ(lesson_view(context()).next_label, latvian().text("lesson.to_recall"));
    EXPECT_EQ(lesson_view(context()).lessons[1].kind, Kind::Recall);
}

TEST_F(RecallViews, TheProgrammeNamesItWhereSheStopped) {
    state.last_place = learn::PlaceKept{.lesson = "recall", .page = "q1"};
    const auto view = programme_view(context());
    EXPECT_EQ(view.stopped_at, "2.0 Atceries");
    EXPECT_EQ(view.modules[1].note,
              latvian().text("module.recalling", {{"title", "2.0 Atceries"}}));
}

TEST_F(RecallViews, DueMistakesAreOfferedUnlessARoundWillAskThem) {
    state.last_place = learn::PlaceKept{.lesson = "one", .page = "p1"};
    EXPECT_EQ(programme_view(context()).repeat_label, "");
    state.due.resize(3);
    EXPECT_EQ(programme_view(context()).repeat_label, latvian().plural("quiz.recall", 3));
    EXPECT_EQ(programme_view(context()).due_words, latvian().text("programme.due"));
    read("one");
    read("two");
    count("two", 11min);
    state.history.best["quiz"] = {.score = 1, .drawn = 1, .passed = true};
    EXPECT_EQ(programme_view(context()).repeat_label, "") << "the next module asks them";
    state.history.recalls["recall"] = learn::RecallState::Done;
    EXPECT_EQ(programme_view(context()).repeat_label, latvian().plural("quiz.recall", 3));
    state.due.resize(30);
    EXPECT_EQ(programme_view(context()).repeat_label,
              latvian().plural("quiz.recall", learn::kRecallQuestions));
}

}  // namespace
}  // namespace engine::app
