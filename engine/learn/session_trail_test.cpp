// Jumps, and the way back from them; finding on the pages of a lesson.
#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using testing_course::only;
using testing_course::SessionOfAnna;
using namespace std::chrono_literals;

class TrailOfAnna : public testing::Test {
protected:
    const Reading& reading() const { return *anna.session.state().reading; }
    const Trail& trail() const { return anna.session.state().trail; }
    void act(const Action& action) { anna.act(action, now += 1s); }
    std::string where() const {
        return reading().lesson + "/" + reading().current().id + "/" + reading().anchor;
    }

    SessionOfAnna anna;
    std::chrono::milliseconds now{0};
};

TEST_F(TrailOfAnna, BackLeadsToTheParagraphAJumpStartedFrom) {
    act(OpenLesson{.lesson = "one"});
    EXPECT_TRUE(trail().back.empty());  // there was nothing to come back to
    act(MoveView{.anchor = "abc", .offset = 40});
    act(FollowLink{.target = "two#second"});
    EXPECT_EQ(where(), "two/second/");
    act(StepBack{});
    EXPECT_EQ(where(), "one/first/abc");
    EXPECT_EQ(reading().offset, 40);
    act(StepForward{});
    EXPECT_EQ(where(), "two/second/");
    act(StepForward{});
    EXPECT_EQ(where(), "two/second/");
}

TEST_F(TrailOfAnna, ListsAndSearchesAreJumpsAndTurningIsNot) {
    act(OpenLesson{.lesson = "one"});
    act(TurnPage{.by = +1});
    act(OpenLesson{.lesson = "two"});
    act(OpenPlace{.lesson = "one", .page = "first", .anchor = "xyz"});
    EXPECT_EQ(where(), "one/first/xyz");
    ASSERT_EQ(trail().back.size(), 2U);
    act(StepBack{});
    EXPECT_EQ(where(), "two/first/");
    act(StepBack{});
    EXPECT_EQ(where(), "one/second/");
    act(StepBack{});
    EXPECT_EQ(where(), "one/second/");
}

TEST_F(TrailOfAnna, ANewJumpForgetsTheWayForward) {
    act(OpenLesson{.lesson = "one"});
    act(OpenLesson{.lesson = "two"});
    act(StepBack{});
    EXPECT_EQ(trail().forward.size(), 1U);
    act(OpenPlace{.lesson = "one", .page = "second"});
    EXPECT_TRUE(trail().forward.empty());
}

TEST_F(TrailOfAnna, AJumpToWhereSheIsLeavesNone) {
    act(OpenLesson{.lesson = "one"});
    act(OpenLesson{.lesson = "one"});
    act(OpenPlace{.lesson = "nowhere"});
    act(FollowLink{.target = "gone"});
    EXPECT_TRUE(trail().back.empty());
    EXPECT_EQ(where(), "one/first/");
}

TEST_F(TrailOfAnna, IsNotEndless) {
    act(OpenLesson{.lesson = "one"});
    for (int i = 0; i < 100; ++i) {
        act(OpenPlace{.lesson = "one", .page = "first", .anchor = std::to_string(i)});
    }
    EXPECT_EQ(trail().back.size(), 50U);
    EXPECT_EQ(trail().back.back().anchor, "98");
}

TEST_F(TrailOfAnna, EndsWithHerSession) {
    act(OpenLesson{.lesson = "one"});
    act(OpenLesson{.lesson = "two"});
    act(SignOut{});
    EXPECT_TRUE(trail().back.empty());
}

TEST_F(TrailOfAnna, BackKeepsThePlaceInTheStore) {
    act(OpenLesson{.lesson = "one"});
    act(MoveView{.anchor = "abc", .offset = 40});
    act(OpenLesson{.lesson = "two"});
    const auto kept = only<PlaceKept>(anna.act(StepBack{}, now += 1s));
    ASSERT_FALSE(kept.empty());
    EXPECT_EQ(kept.back().lesson, "one");
    EXPECT_EQ(kept.back().anchor, "abc");
}

class FindingOfAnna : public TrailOfAnna {};

TEST_F(FindingOfAnna, StaysWhilePagesTurnAndEndsWithTheLesson) {
    act(OpenLesson{.lesson = "one"});
    EXPECT_FALSE(reading().finding());
    act(FindOnPage{.words = ""});
    EXPECT_TRUE(reading().finding());
    act(FindOnPage{.words = "parole"});
    act(TurnPage{.by = +1});
    EXPECT_EQ(reading().find, "parole");
    act(OpenPlace{.lesson = "one", .page = "first"});
    EXPECT_EQ(reading().find, "parole");
    act(OpenLesson{.lesson = "two"});
    EXPECT_FALSE(reading().finding());
}

TEST_F(FindingOfAnna, IsClosedByItsButtonAndByEsc) {
    act(OpenLesson{.lesson = "one"});
    act(FindOnPage{.words = "parole"});
    act(CloseFind{});
    EXPECT_FALSE(reading().finding());
    EXPECT_EQ(reading().find, "");
    act(FindOnPage{.words = ""});
    act(GoBack{});
    EXPECT_FALSE(reading().finding());
    EXPECT_EQ(anna.session.state().screen, Screen::Lesson);
}

TEST_F(FindingOfAnna, APlaceThatWasSearchedForComesWithItsWords) {
    act(OpenPlace{.lesson = "two", .page = "second", .anchor = "abc", .find = "droša"});
    EXPECT_EQ(where(), "two/second/abc");
    EXPECT_EQ(reading().find, "droša");
    EXPECT_TRUE(reading().finding());
}

TEST_F(FindingOfAnna, TurnsToAFoundWordWithoutATrail) {
    act(OpenLesson{.lesson = "one"});
    act(FindOnPage{.words = "parole"});
    act(TurnToFound{.page = 1});
    EXPECT_EQ(where(), "one/second/");
    EXPECT_EQ(reading().find, "parole");
    EXPECT_TRUE(trail().back.empty());
    act(TurnToFound{.page = 17});
    EXPECT_EQ(where(), "one/second/");
}

}  // namespace
}  // namespace engine::learn
