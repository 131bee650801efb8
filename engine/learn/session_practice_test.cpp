// Practice rooms in a session: opened, played, written down, gone on with, left.
#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using content::activity::Activity;
using content::activity::Checklist;
using rooms::Verb;
using testing_course::at;
using testing_course::only;

std::shared_ptr<const Activity> two_ticks() {
    return std::make_shared<const Activity>(
        Activity{.id = "list",
                 .task = {.lv = "Atzīmējiet."},
                 .content = Checklist{.items = {{.id = "a", .text = {.lv = "A"}, .why = {}},
                                                {.id = "b", .text = {.lv = "B"}, .why = {}}}}});
}

class Practice : public testing::Test {
protected:
    Practice() { anna.shelf.add_activity(two_ticks()); }

    static Practise tick(const std::string& item) {
        return {.act = {.verb = Verb::Tick, .item = item, .target = {}}};
    }
    const SessionState& state() const { return anna.session.state(); }
    const rooms::Player& player() const { return state().practising->player; }

    testing_course::SessionOfAnna anna;
};

TEST_F(Practice, ARunBeginsWithItsFirstAct) {
    const Facts opened = anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_EQ(state().screen, Screen::Practice);
    EXPECT_TRUE(only<RunStarted>(opened).empty());
    const Facts first = anna.act(tick("a"), 2s);
    ASSERT_EQ(only<RunStarted>(first).size(), 1U);
    EXPECT_TRUE(only<RunStarted>(first).front().run.acts.empty());
    ASSERT_EQ(only<ActDone>(first).size(), 1U);
    anna.session.run_stored(7);
    const Facts second = anna.act(tick("b"), 3s);
    EXPECT_TRUE(only<RunStarted>(second).empty());
    EXPECT_EQ(only<ActDone>(second).front().run.id, 7);
    EXPECT_EQ(only<ActDone>(second).front().run.acts.size(), 2U);
    EXPECT_TRUE(only<ActDone>(second).front().run.ended);
}

TEST_F(Practice, WhatIsRefusedIsAnsweredButNotWrittenDown) {
    anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_TRUE(only<ActDone>(anna.act(tick("nothing"), 2s)).empty());
    EXPECT_EQ(state().practising->reply.kind, rooms::Reply::Kind::Refused);
    EXPECT_TRUE(player().run().acts.empty());
}

TEST_F(Practice, GoesOnWithTheNewestRun) {
    anna.memory.run = rooms::Run{.id = 9, .activity = "list", .seed = 1, .acts = {tick("a").act}};
    anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_EQ(player().run().id, 9);
    EXPECT_TRUE(std::get<rooms::ChecklistRoom>(player().room()).ticked()[0]);
    EXPECT_TRUE(only<RunStarted>(anna.act(tick("b"), 2s)).empty());
}

TEST_F(Practice, StartingAgainIsANewRun) {
    anna.memory.run = rooms::Run{.id = 9, .activity = "list", .seed = 1, .acts = {tick("a").act}};
    anna.act(OpenActivity{.activity = "list"}, 1s);
    anna.act(RestartActivity{}, 2s);
    EXPECT_TRUE(player().run().acts.empty());
    EXPECT_EQ(only<RunStarted>(anna.act(tick("a"), 3s)).size(), 1U);
}

TEST_F(Practice, AGuestsRunIsKeptWhileTheProgramRuns) {
    anna.session.enter_as_guest();
    anna.session.apply(OpenActivity{.activity = "list"}, at(1s));
    EXPECT_TRUE(anna.session.apply(tick("a"), at(2s)).empty());
    anna.session.apply(OpenProgramme{}, at(3s));
    anna.session.apply(OpenActivity{.activity = "list"}, at(4s));
    EXPECT_EQ(player().run().acts.size(), 1U);
}

TEST_F(Practice, OnlyARolePlayHasACardForPaper) {
    anna.act(PrintCard{}, 1s);
    anna.act(OpenActivity{.activity = "list"}, 2s);
    anna.act(PrintCard{}, 3s);
    EXPECT_EQ(state().dialog, Dialog::None);
    anna.shelf.add_activity(std::make_shared<const Activity>(
        Activity{.id = "roles", .task = {}, .content = content::activity::RolePlay{}}));
    anna.act(OpenActivity{.activity = "roles"}, 4s);
    const Facts printed = anna.act(PrintCard{}, 5s);
    EXPECT_TRUE(only<ActDone>(printed).empty()) << "to print it is no act of the room";
    EXPECT_EQ(state().dialog, Dialog::Handout);
    EXPECT_EQ(state().handout->stage, HandoutAsked::Stage::Making) << "there is nothing to ask";
    anna.session.handout_made("/d/Loma.pdf");
    EXPECT_EQ(state().handout->file, "/d/Loma.pdf");
}

std::shared_ptr<const Activity> two_screens() {
    using content::activity::ScreenElement;
    content::activity::Walkthrough walk{.goal = {}, .start = "in", .explanation = {}};
    walk.screens = {{.id = "in",
                     .title = {},
                     .elements = {{.id = "name", .kind = ScreenElement::Kind::Field, .text = {}},
                                  {.id = "go",
                                   .kind = ScreenElement::Kind::Button,
                                   .text = {},
                                   .goes = "end",
                                   .right = true,
                                   .needs = {"name"}}}},
                    {.id = "end", .title = {}, .end = true}};
    return std::make_shared<const Activity>(
        Activity{.id = "walk", .task = {}, .content = std::move(walk)});
}

TEST_F(Practice, TheRightWayIsWatchedBeforeTheFirstActAndCountsForNothing) {
    anna.shelf.add_activity(two_screens());
    anna.act(OpenActivity{.activity = "walk"}, 1s);
    EXPECT_TRUE(state().practising->may_watch());
    Facts facts = anna.act(Watch{}, 2s);
    ASSERT_TRUE(state().practising->watched);
    EXPECT_TRUE(only<RunStarted>(facts).empty());
    anna.act(Practise{.act = {.verb = Verb::Fill, .item = "name", .target = {}}}, 3s);
    EXPECT_TRUE(player().run().acts.empty()) << "who watches does not play";
    for (int press = 0; press < 5; ++press) {
        facts = anna.act(WatchOn{}, 4s);
        EXPECT_TRUE(only<RunStarted>(facts).empty());
        EXPECT_TRUE(only<ActDone>(facts).empty());
    }
    EXPECT_TRUE(rooms::finished(state().practising->watched->room()));
    EXPECT_EQ(state().practising->next_watched(), std::nullopt);
    EXPECT_FALSE(rooms::finished(player().room()));
    anna.act(StopWatching{}, 5s);
    EXPECT_FALSE(state().practising->watched);
    EXPECT_EQ(rooms::score(player().room()).points, 0);
    facts = anna.act(Practise{.act = {.verb = Verb::Fill, .item = "name", .target = {}}}, 6s);
    EXPECT_EQ(only<ActDone>(facts).size(), 1U) << "afterwards she plays herself";
    anna.act(Watch{}, 7s);
    EXPECT_FALSE(state().practising->watched) << "once she has begun there are hints";
}

TEST_F(Practice, OnlyAWalkThroughIsWatched) {
    anna.act(OpenActivity{.activity = "list"}, 1s);
    anna.act(Watch{}, 2s);
    anna.act(WatchOn{}, 3s);
    EXPECT_FALSE(state().practising->watched);
}

TEST_F(Practice, EscapeEndsWatchingAndThenLeaves) {
    anna.shelf.add_activity(two_screens());
    anna.act(OpenActivity{.activity = "walk"}, 1s);
    anna.act(Watch{}, 2s);
    anna.act(GoBack{}, 3s);
    EXPECT_EQ(state().screen, Screen::Practice);
    EXPECT_FALSE(state().practising->watched);
    anna.act(GoBack{}, 4s);
    EXPECT_EQ(state().screen, Screen::Programme);
}

TEST_F(Practice, FollowsItsLessonAndLeadsToTheNext) {
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(TurnPage{.by = +1}, 2s);
    EXPECT_EQ(state().screen, Screen::Practice);
    anna.act(LeaveActivity{}, 3s);
    EXPECT_EQ(state().screen, Screen::Lesson);
    EXPECT_EQ(state().reading->lesson, "two");
}

TEST_F(Practice, EscapeLeadsToTheProgrammeAndContinueBack) {
    const Facts opened = anna.act(OpenActivity{.activity = "list"}, 1s);
    ASSERT_EQ(only<PlaceKept>(opened).size(), 1U);
    anna.memory.place = only<PlaceKept>(opened).front();
    anna.act(GoBack{}, 2s);
    EXPECT_EQ(state().screen, Screen::Programme);
    anna.act(Continue{}, 3s);
    EXPECT_EQ(state().screen, Screen::Practice);
}

TEST_F(Practice, ItsTimeIsSelfStudyOfTheActivity) {
    anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_TRUE(anna.session.meter(at(2s)).counting);
    Facts facts = anna.act(tick("a"), 21s);
    const auto measured = only<TimeMeasured>(facts);
    ASSERT_FALSE(measured.empty());
    const Stretch& last = measured.back().stretches.back();
    EXPECT_EQ(last.place.channel, Channel::Self);
    EXPECT_EQ(last.place.lesson, "list");
    EXPECT_EQ(last.place.module, "m1");
}

TEST_F(Practice, ItsTimeStopsCountingAtOneAndAHalfOfWhatIsPlanned) {
    anna.memory.past.counted["list"] = 6min;
    anna.session.refresh(at(0s));
    anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_EQ(anna.session.meter(at(2s)).reason, PauseReason::LessonCap);
}

TEST_F(Practice, ARoomThatCannotBePlayedIsToldOf) {
    anna.shelf.activities.clear();
    anna.act(OpenActivity{.activity = "list"}, 1s);
    EXPECT_EQ(state().screen, Screen::Programme);
    ASSERT_TRUE(state().notice);
    EXPECT_EQ(state().notice->key, "notice.activity_broken");
}

TEST_F(Practice, AModuleIsOnlyCompleteOnceItsActivitiesAreFinished) {
    History done;
    for (const char* lesson : {"one", "two"}) {
        done.pages[lesson] = {{"first", PageState::Read}, {"second", PageState::Read}};
        done.page_counts[lesson] = 2;
    }
    done.best["quiz"] = {.score = 3, .drawn = 3, .passed = true};
    EXPECT_FALSE(work_out(anna.shelf.course(), done).modules.front().content_done);
    done.rooms["list"] = {};
    const ModuleProgress module = work_out(anna.shelf.course(), done).modules.front();
    EXPECT_TRUE(module.content_done);
    EXPECT_TRUE(module.activities.front().best);
}

}  // namespace
}  // namespace engine::learn
