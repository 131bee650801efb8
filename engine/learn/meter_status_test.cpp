// What the meter tells the screen and the frame loop, what it commits when, and how it labels rows.
#include <gtest/gtest.h>

#include "engine/learn/meter_player.h"
#include "engine/learn/time_meter.h"

namespace engine::learn {
namespace {

TEST(MeterStatus, SaysWhyNothingCounts) {
    MeterPlayer player;
    EXPECT_EQ(player.status().reason, PauseReason::SignedOut);
    player.sign_in();
    EXPECT_EQ(player.status().reason, PauseReason::NothingToCount);
    player.show(page_place("a"));
    EXPECT_TRUE(player.status().counting);
    player.attend(false);
    EXPECT_EQ(player.status().reason, PauseReason::Away);
    player.attend(true);
    player.wait(120s);
    EXPECT_EQ(player.status().reason, PauseReason::Idle);
    EXPECT_FALSE(player.status().counting);
    player.sign_out();
    EXPECT_EQ(player.status().reason, PauseReason::SignedOut);
}

TEST(MeterStatus, HintsTwentySecondsBeforePausing) {
    auto player = MeterPlayer::reading();
    player.wait(99s);
    EXPECT_FALSE(player.status().pausing_soon);
    EXPECT_EQ(player.status().pauses_in, 21s);
    player.wait(1s);
    EXPECT_TRUE(player.status().pausing_soon);
    player.input();
    EXPECT_FALSE(player.status().pausing_soon);
    EXPECT_EQ(player.status().pauses_in, 120s);
}

TEST(MeterStatus, AnyInputResumesAfterAPause) {
    auto player = MeterPlayer::reading();
    player.wait(500s);
    EXPECT_EQ(player.status().paused_for, 380s);
    player.input();
    EXPECT_TRUE(player.status().counting);
    EXPECT_EQ(player.status().paused_for, std::nullopt);
    EXPECT_EQ(player.credited(), 60s);
}

TEST(MeterStatus, FullCapPausesButRecords) {
    auto player = MeterPlayer::reading();
    for (const auto& [cap, reason] : {std::pair{Cap::Lesson, PauseReason::LessonCap},
                                      {Cap::Day, PauseReason::DayCap},
                                      {Cap::Question, PauseReason::QuestionCap}}) {
        player.meter().set_cap(cap);
        EXPECT_FALSE(player.status().counting);
        EXPECT_EQ(player.status().reason, reason);
    }
    player.work(60s, 10s);
    EXPECT_EQ(player.credited(), 60s);
    player.wait(120s);
    EXPECT_EQ(player.status().reason, PauseReason::Idle) << "nobody is there, cap or no cap";
    player.input();
    player.meter().set_cap(Cap::None);
    EXPECT_TRUE(player.status().counting);
}

TEST(MeterStatus, ShowsTheRunningTailAsProvisional) {
    auto player = MeterPlayer::reading();
    player.wait(25s);
    EXPECT_EQ(player.status().provisional, 25s);
    player.wait(25s);
    EXPECT_EQ(player.status().provisional, 50s);
    player.input();
    EXPECT_EQ(player.status().provisional, 0s);
}

TEST(MeterStatus, QuestionTimeShowsTheTailAsIfConfirmed) {
    auto player = MeterPlayer::reading();
    player.wait(110s);
    EXPECT_EQ(player.status().question_time, 110s);
    player.wait(20s);
    EXPECT_EQ(player.status().question_time, 60s) << "paused: only the slow read is left of it";
}

TEST(MeterStatus, QuestionTimeGoesOnThroughItsFeedback) {
    auto player = MeterPlayer::reading();
    const StudyPlace question{.channel = Channel::Quiz,
                              .module = "m1",
                              .lesson = "m1-quiz",
                              .page = {},
                              .attempt = 1,
                              .question = "q1",
                              .slow_read = 40s};
    StudyPlace feedback = question;
    feedback.slow_read = 70s;
    StudyPlace next = question;
    next.question = "q2";
    player.wait(100s);
    player.input();
    player.show(question);
    EXPECT_EQ(player.status().question_time, 0s);
    player.wait(35s);
    EXPECT_EQ(player.status().question_time, 35s);
    player.input();
    player.show(feedback);
    player.wait(12s);
    EXPECT_EQ(player.status().question_time, 47s);
    player.wait(1000s);
    EXPECT_EQ(player.status().question_time, 35s + 70s) << "an idle tail is worth R";
    player.input();
    player.show(next);
    EXPECT_EQ(player.status().question_time, 0s);
}

TEST(MeterTicks, OnlyWhileTimeRuns) {
    MeterPlayer player;
    const auto next = [&] { return player.meter().next_tick(player.now()); };
    EXPECT_EQ(next(), std::nullopt);
    player.sign_in();
    EXPECT_EQ(next(), std::nullopt) << "a menu wakes nobody";
    player.show(page_place("a"));
    EXPECT_EQ(next(), 1s);
    player.attend(false);
    EXPECT_EQ(next(), std::nullopt);
    player.attend(true);
    player.meter().set_cap(Cap::Lesson);
    EXPECT_EQ(next(), 1s) << "time over the limit is recorded too";
    player.wait(120s);
    EXPECT_EQ(next(), std::nullopt) << "paused for idling";
    player.input();
    EXPECT_EQ(next(), 1s);
    player.close();
    EXPECT_EQ(next(), std::nullopt);
}

TEST(MeterCommits, EveryFiveSecondsAndNotMore) {
    auto player = MeterPlayer::reading();
    for (int i = 0; i < 60; ++i) {
        player.wait(1s);
        player.input();
    }
    EXPECT_EQ(player.commits(), 12);
    EXPECT_EQ(player.rows().size(), 1U);
}

TEST(MeterCommits, LateTicksStillCommitWithinFiveSeconds) {
    auto player = MeterPlayer::reading();
    Milliseconds unsaved{0};
    for (int i = 0; i < 25; ++i) {
        player.jump(1040ms, 1040ms);
        unsaved += 1040ms;
        const int before = player.commits();
        player.tick();
        EXPECT_LE(unsaved, 5000ms);
        unsaved = player.commits() > before ? 0ms : unsaved;
    }
}

TEST(MeterCommits, AtThePauseAndThenNoMore) {
    auto player = MeterPlayer::reading();
    player.show(page_place("b", 61s));
    player.wait(122s);  // T_idle, between two of the regular commits
    EXPECT_EQ(player.status().reason, PauseReason::Idle);
    EXPECT_EQ(player.rows().rbegin()->second.span, 122s - kShortSilence);
    const int commits = player.commits();
    player.wait(500s);
    EXPECT_EQ(player.commits(), commits);
}

TEST(MeterCommits, OnRequest) {
    auto player = MeterPlayer::reading();
    player.wait(3s);
    EXPECT_TRUE(player.rows().empty());
    player.commit();
    EXPECT_EQ(player.rows().at(1).span, 3s);
    EXPECT_EQ(player.rows().at(1).end, StretchEnd::Open);
}

TEST(MeterCommits, EveryEventHandsOutWhatItEnded) {
    auto player = MeterPlayer::reading();
    player.wait(33s);
    player.input();
    EXPECT_EQ(player.rows().at(1).span, kShortSilence);
    EXPECT_EQ(player.rows().at(2).span, 3s);
    EXPECT_TRUE(player.rows().at(2).tail);
    EXPECT_EQ(player.rows().at(2).end, StretchEnd::Input);
}

TEST(MeterLabels, AreTheWallTimeOfTheStart) {
    auto player = MeterPlayer::reading();
    player.wait(100s);
    player.sign_out();
    EXPECT_EQ(player.rows().at(1).started, kMorning);
    EXPECT_EQ(player.rows().at(2).started, kMorning + kShortSilence);
    EXPECT_EQ(player.rows().at(2).zone_offset, 120min);
}

TEST(MeterLabels, StayOnTheirAnchorWhenTheClockIsSet) {
    for (const Milliseconds step : {-3600s, -5s, 5s, 60s}) {
        auto player = MeterPlayer::reading();
        player.wait(10s);
        player.jump(0s, step);
        player.input();
        player.show(page_place("b"));
        player.wait(10s);
        player.sign_out();
        EXPECT_EQ(player.rows().at(2).started, kMorning + 10s);
        EXPECT_TRUE(player.rows().at(1).clock_step);
        EXPECT_FALSE(player.rows().at(2).clock_step);
    }
}

TEST(MeterLabels, AreAnchoredAnewAfterSleep) {
    auto player = MeterPlayer::reading();
    player.wait(10s);
    player.jump(0s, 3600s);
    player.tick();
    player.wait(10s);
    player.sign_out();
    EXPECT_EQ(player.rows().at(2).started, kMorning + 3610s);
}

TEST(MeterLabels, TellAWallClockFarAheadFromOneThatWasSet) {
    auto player = MeterPlayer::reading();
    player.wait(10s);
    player.jump(0s, 61s);
    player.wait(10s);
    player.sign_out();
    ASSERT_EQ(player.rows().size(), 2U) << "more than a minute ahead is sleep";
    EXPECT_EQ(player.rows().at(1).span, 10s);
    EXPECT_FALSE(player.rows().at(1).clock_step);
}

TEST(MeterLabels, NeverRunBackIntoRowsAlreadyLabelled) {
    auto player = MeterPlayer::reading();
    player.wait(10s);
    player.jump(0s, -7200s);
    player.wait(10s);
    player.jump(3600s, 3600s);  // still an hour before the first row
    player.tick();
    player.wait(10s);
    player.sign_out();
    EXPECT_EQ(player.rows().at(2).started, kMorning + 20s);
}

TEST(MeterFlags, SmallCorrectionsOfTheClockAreNoStep) {
    auto player = MeterPlayer::reading();
    player.jump(1000ms, 3000ms);
    player.tick();
    player.jump(3000ms, 1000ms);
    player.tick();
    player.sign_out();
    EXPECT_FALSE(player.rows().at(1).clock_step);
}

TEST(MeterFlags, DateBeforeTheBuildIsUnverifiedButCounts) {
    MeterPlayer player({}, kMorning + 1ms);
    player.sign_in();
    player.show(page_place("a"));
    player.wait(10s);
    player.sign_out();
    EXPECT_TRUE(player.rows().at(1).date_unverified);
    EXPECT_EQ(player.credited(), 10s);
}

TEST(MeterFlags, DateMoreThanADayBeforeTheNewestRowIsUnverified) {
    for (const auto& [ahead, flagged] : {std::pair{24h, false}, {25h, true}}) {
        MeterPlayer player;
        player.sign_in(kMorning + ahead);
        player.show(page_place("a"));
        player.wait(10s);
        player.sign_out();
        EXPECT_EQ(player.rows().at(1).date_unverified, flagged);
        EXPECT_EQ(player.credited(), 10s);
    }
}

TEST(MeterFlags, ClockSetBackByDaysIsUnverifiedFromThenOn) {
    auto player = MeterPlayer::reading();
    player.wait(10s);
    player.input();
    player.show(page_place("b"));
    player.jump(0s, -48h);
    player.wait(10s);
    player.sign_out();
    EXPECT_FALSE(player.rows().at(1).date_unverified);
    EXPECT_TRUE(player.rows().at(2).date_unverified);
    EXPECT_TRUE(player.rows().at(2).clock_step);
}

TEST(MeterSignIns, NumberTheirRowsFromOne) {
    auto player = MeterPlayer::reading();
    player.wait(10s);
    player.sign_out();
    EXPECT_EQ(player.rows().size(), 1U);
    TimeMeter& meter = player.meter();
    meter.sign_in(player.now());
    meter.show(page_place("a"), player.now());
    player.jump(10s, 10s);
    const auto rows = meter.sign_out(player.now());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().sequence, 1);
}

TEST(MeterSignIns, LeaveNoPlaceOnTheScreen) {
    auto player = MeterPlayer::reading();
    player.sign_out();
    player.sign_in();
    EXPECT_EQ(player.status().reason, PauseReason::NothingToCount);
}

}  // namespace
}  // namespace engine::learn
