#include "engine/learn/session.h"

#include <gtest/gtest.h>

#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using namespace testing_course;

// Screens

TEST(Session, EntersAtTheProgramme) {
    SessionOfAnna anna;
    EXPECT_EQ(anna.session.state().screen, Screen::Programme);
    EXPECT_EQ(anna.session.state().person->name, "Anna Bērziņa");
}

TEST(Session, LeavesNothingOfAPersonBehind) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(SignOut{}, 5s);
    const SessionState& state = anna.session.state();
    EXPECT_EQ(state.screen, Screen::SignIn);
    EXPECT_FALSE(state.person);
    EXPECT_FALSE(state.reading);
    EXPECT_TRUE(state.history.pages.empty());
}

TEST(Session, EscGoesBackOneStepAtATime) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(OpenSettings{}, 2s);
    anna.act(GoBack{}, 3s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::None);
    EXPECT_EQ(anna.session.state().screen, Screen::Lesson);
    anna.act(GoBack{}, 4s);
    EXPECT_EQ(anna.session.state().screen, Screen::Programme);
}

TEST(Session, AGuestLeavesNoFacts) {
    TwoLessons shelf;
    FakeMemory memory;
    Session session(shelf, memory, {});
    session.enter_as_guest();
    EXPECT_TRUE(session.apply(OpenLesson{.lesson = "one", .page = {}}, at(1s)).empty());
    EXPECT_TRUE(session.apply(MoveView{.end_seen = true}, at(60s)).empty());
    EXPECT_TRUE(session.apply(TurnPage{.by = 1}, at(61s)).empty());
    session.apply(OpenQuiz{.quiz = "quiz"}, at(62s));
    EXPECT_TRUE(session.apply(StartAttempt{}, at(63s)).empty());
    EXPECT_TRUE(session.apply(ChooseOption{.option = 0}, at(64s)).empty());
    EXPECT_TRUE(session.apply(ConfirmAnswer{}, at(65s)).empty());
}

// On paper

TEST(SessionHandout, IsAskedForMadeAndShown) {
    SessionOfAnna anna;
    anna.act(AskHandout{}, 1s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::None) << "there is no lesson to print";
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 2s);
    anna.act(AskHandout{}, 3s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::Handout);
    EXPECT_EQ(anna.session.state().handout->stage, HandoutAsked::Stage::Asking);
    anna.act(MakeHandout{.whole_lesson = true}, 4s);
    EXPECT_EQ(anna.session.state().handout->stage, HandoutAsked::Stage::Making);
    anna.session.handout_made("/d/1.1.pdf");
    EXPECT_EQ(anna.session.state().handout->stage, HandoutAsked::Stage::Made);
    EXPECT_EQ(anna.session.state().handout->file, "/d/1.1.pdf");
    anna.act(CloseDialog{}, 5s);
    anna.act(AskHandout{}, 6s);
    EXPECT_EQ(anna.session.state().handout->stage, HandoutAsked::Stage::Asking) << "another one";
}

TEST(SessionHandout, ThatIsNotWaitedForIsToldOf) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(AskHandout{}, 2s);
    anna.act(MakeHandout{}, 3s);
    anna.act(GoBack{}, 4s);
    anna.act(AskHandout{}, 5s);
    EXPECT_EQ(anna.session.state().handout->stage, HandoutAsked::Stage::Making) << "still";
    anna.act(GoBack{}, 6s);
    anna.session.handout_made("/d/1.1.pdf");
    EXPECT_EQ(anna.session.state().dialog, Dialog::None);
    ASSERT_TRUE(anna.session.state().notice);
    EXPECT_EQ(anna.session.state().notice->key, "notice.handout_made");
    EXPECT_EQ(anna.session.state().notice->detail, "/d/1.1.pdf");
}

TEST(SessionHandout, ThatFailsIsTrouble) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(AskHandout{}, 2s);
    anna.act(MakeHandout{}, 3s);
    anna.session.handout_failed("/d");
    EXPECT_EQ(anna.session.state().dialog, Dialog::None);
    ASSERT_TRUE(anna.session.state().notice);
    EXPECT_TRUE(anna.session.state().notice->trouble);
}

TEST(Session, AnUnknownLessonChangesNothing) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "nowhere", .page = {}}, 1s);
    EXPECT_EQ(anna.session.state().screen, Screen::Programme);
}

TEST(Session, ABrokenLessonIsSaidAndTheRestWorks) {
    SessionOfAnna anna;
    anna.shelf.lose("one");
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    ASSERT_TRUE(anna.session.state().notice);
    EXPECT_EQ(anna.session.state().notice->key, "notice.lesson_broken");
    anna.act(OpenLesson{.lesson = "two", .page = {}}, 2s);
    EXPECT_EQ(anna.session.state().reading->lesson, "two");
}

TEST(Session, OnlyTheOutsideAsksBeforeItOpens) {
    SessionOfAnna anna;
    anna.act(FollowLink{.target = "https://latvija.gov.lv/"}, 1s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::OutsideLink);
    EXPECT_EQ(anna.session.state().outside_link->host, "latvija.gov.lv");
    anna.act(CloseDialog{}, 2s);
    anna.act(FollowLink{.target = "file:///etc/passwd"}, 3s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::None);
}

// Reading

TEST(SessionReading, TurnsThroughALessonIntoTheNextAndIntoTheQuiz) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(TurnPage{.by = 1}, 2s);
    EXPECT_EQ(anna.session.state().reading->current().id, "second");
    anna.act(TurnPage{.by = 1}, 3s);
    EXPECT_EQ(anna.session.state().reading->lesson, "two");
    anna.act(TurnPage{.by = -1}, 4s);
    EXPECT_EQ(anna.session.state().reading->lesson, "one");
    EXPECT_EQ(anna.session.state().reading->current().id, "second");
    anna.act(OpenLesson{.lesson = "two", .page = "second"}, 5s);
    anna.act(TurnPage{.by = 1}, 6s);
    EXPECT_EQ(anna.session.state().screen, Screen::Quiz);
}

TEST(SessionReading, APageIsReadAfterLongEnoughAndItsEnd) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(MoveView{.end_seen = true}, 2s);
    EXPECT_TRUE(only<PageMet>(anna.session.tick(at(20s))).empty());
    const auto met = only<PageMet>(anna.session.tick(at(32s)));  // 280 words: 30 s
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(met[0].state, PageState::Read);
    EXPECT_EQ(met[0].page_count, 2);
}

TEST(SessionReading, APageLeftTooSoonIsSkimmed) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(MoveView{.end_seen = true}, 2s);
    const auto met = only<PageMet>(anna.act(GoBack{}, 10s));
    ASSERT_EQ(met.size(), 1U);
    EXPECT_EQ(met[0].state, PageState::Skimmed);
}

TEST(SessionReading, ThePageIsNotReadWhileTheWindowIsAway) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(MoveView{.end_seen = true}, 2s);
    anna.session.attend(false, at(3s));
    EXPECT_TRUE(only<PageMet>(anna.session.tick(at(300s))).empty());
}

TEST(SessionReading, ThePlaceIsKeptToTheParagraph) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(MoveView{.anchor = "block", .offset = 12}, 2s);
    const auto kept = only<PlaceKept>(anna.session.tick(at(3s)));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].page, "second");
    EXPECT_EQ(kept[0].anchor, "block");
    EXPECT_EQ(kept[0].offset, 12);
}

TEST(SessionReading, APlaceThatMovesOnIsKeptEveryFiveSecondsAndOnceItRests) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    std::size_t kept = 0;
    for (int frame = 0; frame < 600; ++frame) {  // of 20 ms
        const auto now = at(2s + std::chrono::milliseconds(20 * frame));
        kept += only<PlaceKept>(anna.session.tick(now)).size();
        anna.session.apply(MoveView{.anchor = "block", .offset = static_cast<float>(frame)}, now);
        ASSERT_LE(*anna.session.next_tick(now), 1s) << "the last place is not forgotten";
    }
    EXPECT_EQ(kept, 2U);
    const auto last = only<PlaceKept>(anna.session.tick(at(15s)));
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0].offset, 599);
}

TEST(SessionReading, ATurnOfAPageKeepsOnePlace) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    const auto kept = only<PlaceKept>(anna.act(TurnPage{.by = -1}, 2s));
    ASSERT_EQ(kept.size(), 1U) << "each one waits for the disk";
    EXPECT_NE(kept[0].page, "second");
}

TEST(SessionReading, ComesBackToThePlace) {
    SessionOfAnna anna;
    anna.memory.place =
        PlaceKept{.lesson = "two", .page = "second", .anchor = "block", .offset = 12};
    anna.act(Continue{}, 1s);
    const Reading& reading = *anna.session.state().reading;
    EXPECT_EQ(reading.lesson, "two");
    EXPECT_EQ(reading.current().id, "second");
    EXPECT_EQ(reading.anchor, "block");
    EXPECT_EQ(reading.offset, 12);
}

TEST(SessionReading, ALessonReadToItsEndBeginsAnew) {
    SessionOfAnna anna;
    anna.memory.place = PlaceKept{.lesson = "two", .page = "second"};
    anna.act(OpenLesson{.lesson = "two", .page = {}}, 1s);
    EXPECT_EQ(anna.session.state().reading->current().id, "second");
    anna.memory.past.pages["two"] = {{"first", PageState::Read}, {"second", PageState::Read}};
    anna.session.refresh(at(2s));
    anna.act(OpenLesson{.lesson = "two", .page = {}}, 3s);
    EXPECT_EQ(anna.session.state().reading->current().id, "first");
}

TEST(SessionReading, AChangeOfLanguageKeepsPageAndPlace) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
    anna.act(MoveView{.anchor = "block", .offset = 12}, 2s);
    anna.act(Prefer{.preferences = {.language = content::Language::English}}, 3s);
    EXPECT_EQ(anna.session.state().reading->current().id, "second");
    EXPECT_EQ(anna.session.state().reading->anchor, "block");
}

TEST(SessionReading, WhatWasOpenedStaysOpenWhileTheLessonIsRead) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = "first"}, 1s);
    anna.act(ToggleDisclosure{.disclosure = 2}, 2s);
    anna.act(ToggleDisclosure{.disclosure = 0}, 3s);
    anna.act(ToggleDisclosure{.disclosure = 2}, 4s);
    const auto open = [&] { return anna.session.state().reading->unfolded; };
    const decltype(open()) wanted{{"first", {0}}};
    EXPECT_EQ(open(), wanted);
    anna.act(TurnPage{.by = 1}, 5s);
    anna.act(FollowLink{.target = "one#first"}, 6s);
    EXPECT_EQ(open(), wanted);
    anna.act(OpenLesson{.lesson = "two", .page = {}}, 7s);
    EXPECT_TRUE(open().empty());
}

TEST(SessionReading, AnEnlargedPictureIsStillReading) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(EnlargePicture{.path = "img/a.png", .alt = "Poga"}, 2s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::Picture);
    EXPECT_EQ(anna.session.state().picture.alt, "Poga");
    EXPECT_TRUE(anna.session.meter(at(3s)).counting);
    anna.act(GoBack{}, 4s);
    EXPECT_EQ(anna.session.state().dialog, Dialog::None);
    EXPECT_EQ(anna.session.state().screen, Screen::Lesson);
}

// Time

TEST(SessionTime, CountsInALessonAndNotInTheMenu) {
    SessionOfAnna anna;
    EXPECT_FALSE(anna.session.meter(at(1s)).counting);
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    EXPECT_TRUE(anna.session.meter(at(2s)).counting);
    anna.act(OpenSettings{}, 3s);
    EXPECT_EQ(anna.session.meter(at(4s)).reason, PauseReason::NothingToCount);
}

TEST(SessionTime, PresentingIsNotLearning) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    anna.act(Present{}, 2s);
    EXPECT_FALSE(anna.session.meter(at(3s)).counting);
    anna.act(TurnPage{.by = 1}, 4s);
    EXPECT_EQ(anna.session.state().screen, Screen::Present);
    anna.act(TurnPage{.by = 1}, 5s);  // the last page: the lesson does not run away
    EXPECT_EQ(anna.session.state().reading->lesson, "one");
}

TEST(SessionTime, AFullLessonPausesWithItsReason) {
    SessionOfAnna anna;
    anna.memory.past.counted["one"] = 450s;  // 1.5 x 5 min
    anna.session.refresh(at(0s));
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    EXPECT_EQ(anna.session.meter(at(2s)).reason, PauseReason::LessonCap);
}

TEST(SessionTime, ASilentPcReturnsToTheSignInScreen) {
    SessionOfAnna anna;
    anna.act(OpenLesson{.lesson = "one", .page = {}}, 1s);
    auto now = 1s;
    while (anna.session.state().person && now < 3600s) {
        now += 1s;
        anna.session.tick(at(now));
    }
    EXPECT_GE(now, 120s + 600s);
    EXPECT_LE(now, 120s + 605s);
    EXPECT_EQ(anna.session.state().notice->key, "notice.signed_out_idle");
}

TEST(SessionTime, AnyKeyKeepsHerSignedIn) {
    SessionOfAnna anna;
    for (auto now = 0s; now < 3600s; now += 300s) {
        anna.session.tick(at(now));
        anna.session.input(at(now));
    }
    EXPECT_TRUE(anna.session.state().person);
}

}  // namespace
}  // namespace engine::learn
