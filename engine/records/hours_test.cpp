// The hours query: rules, limits, overlaps and sums. The numbered cases are the vectors of the time
// rules.
#include "engine/records/hours.h"

#include <gtest/gtest.h>

#include "engine/records/hours_for_test.h"

namespace engine::records {
namespace {

TEST_F(Hours, AnEmptyStoreHasNone) {
    EXPECT_EQ(sums(store, learner), Sums{});
    const auto known = history(store, learner, {}, at(10h));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->counted_total, 0ms);
}

TEST_F(Hours, ALongSilenceIsWorthASlowRead) {  // 3
    record({active(1, at(10h), 30s), tail(2, at(10h + 30s), 91s, StretchEnd::Input)});
    EXPECT_EQ(sums(store, learner).counted, 60s);
    EXPECT_EQ(sums(store, learner).idle_dropped, 61s);
}

TEST_F(Hours, AShortSilenceIsAllBelieved) {  // 2
    record({active(1, at(10h), 30s), tail(2, at(10h + 30s), 89s, StretchEnd::Input)});
    EXPECT_EQ(sums(store, learner).counted, 119s);
}

TEST_F(Hours, LeavingAndComingBack) {  // 7
    auto before = active(1, at(10h), 20s);
    before.end = StretchEnd::Left;
    record({before, active(2, at(10h + 500s), 10s)});
    EXPECT_EQ(sums(store, learner).counted, 30s);
}

TEST_F(Hours, TwoPlacesAtOnceCountOnce) {  // 12
    record({active(1, at(10h), 600s)});
    elsewhere({active(1, at(10h), 600s)});
    const Sums sum = sums(store, learner);
    EXPECT_EQ(sum.counted, 600s);
    EXPECT_EQ(sum.overlap, 600s);
    EXPECT_EQ(sum.flags, kFlagOverlap);
}

TEST_F(Hours, AnOverlapCountsForTheOneThatStartedFirst) {  // 13
    record({active(1, at(10h), 30min)});
    elsewhere({active(1, at(10h + 20min), 30min)});
    EXPECT_EQ(sums(store, learner).counted, 50min);
    EXPECT_EQ(sums(store, learner).overlap, 10min);
    const auto rows = intervals(store, learner, {});
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].overlap, 0ms);
    EXPECT_EQ((*rows)[1].overlap, 10min);
}

TEST_F(Hours, SeveralOverlapsAreNotTakenOffTwice) {
    record({active(1, at(10h), 60min)});
    elsewhere({active(1, at(10h + 10min), 10min), active(2, at(10h + 30min), 10min)});
    elsewhere({active(1, at(10h + 15min), 60min)});
    EXPECT_EQ(sums(store, learner).counted, 75min);
    EXPECT_EQ(sums(store, learner).overlap, 65min);
}

TEST_F(Hours, WhatDoesNotCountOverlapsNothing) {
    record({tail(1, at(10h), 30min, StretchEnd::Closed)});
    elsewhere({active(1, at(10h + 10min), 10min)});
    EXPECT_EQ(sums(store, learner).counted, 10min + 30s);
    EXPECT_EQ(sums(store, learner).overlap, 0ms);
}

TEST_F(Hours, OthersMayStudyAtTheSameTime) {
    const LearnerId other = add(store, "Jānis");
    record({active(1, at(10h), 600s)});
    ASSERT_TRUE(store.record(other, sign_in(store, other), {active(1, at(10h), 600s)}));
    EXPECT_EQ(sums(store, learner).counted, 600s);
    EXPECT_EQ(sums(store, other).counted, 600s);
    EXPECT_EQ(sums(store, 0).counted, 1200s);
}

TEST_F(Hours, MergingTwiceChangesNothing) {  // 14
    record({active(1, at(10h), 600s)});
    const tests::TempDir copy_folder;
    Store copy = opened(copy_folder.path());
    ASSERT_TRUE(copy.merge(store));
    const Sums once = sums(copy, 0);
    ASSERT_TRUE(copy.merge(store));
    ASSERT_TRUE(store.merge(copy));
    EXPECT_EQ(once.counted, 600s);
    EXPECT_EQ(sums(copy, 0), once);
    EXPECT_EQ(sums(store, 0), once);
    EXPECT_EQ(store.learners()->size(), 1U);
}

TEST_F(Hours, ALessonCountsUpToItsLimit) {  // 15
    record({active(1, at(10h), 25min), active(2, at(11h), 20min)});
    const auto rules = hours_rules(small_course());
    EXPECT_EQ(sums(store, learner, rules).counted, 30min);
    EXPECT_EQ(sums(store, learner, rules).over_limit, 15min);
    const auto rows = intervals(store, learner, rules);
    ASSERT_TRUE(rows);
    EXPECT_EQ((*rows)[0].counted, 25min);
    EXPECT_EQ((*rows)[1].counted, 5min);
}

TEST_F(Hours, ALessonKeepsItsLimitUnderItsOldName) {
    auto before = active(1, at(10h), 25min);
    before.place.lesson = "m1-bots";
    before.place.module = "m0";
    record({before, active(2, at(11h), 20min)});
    const auto rows = hours(store, learner, hours_rules(small_course()));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().lesson, "m1-agents");
    EXPECT_EQ(rows->front().module, "m1");
    EXPECT_EQ(rows->front().counted, 30min);
}

TEST_F(Hours, UnknownLessonsStillCount) {
    auto gone = active(1, at(10h), 25min);
    gone.place.lesson = "gone";
    record({gone});
    EXPECT_EQ(sums(store, learner, hours_rules(small_course())).counted, 25min);
}

TEST_F(Hours, AQuestionCountsUpToItsLimit) {  // 16
    record({at_question(active(1, at(10h), 900s), 1, "q-a"),
            at_question(active(2, at(11h), 100s), 1, "q-b"),
            at_question(active(3, at(12h), 100s), 1, "q-b")});
    EXPECT_EQ(sums(store, learner).counted, 180s + 180s);
    EXPECT_EQ(sums(store, learner).over_limit, 720s + 20s);
}

TEST_F(Hours, ClassAndSelfStudyAtOnceCountOnce) {  // 18
    auto in_class = active(1, at(10h), 45min);
    in_class.place.channel = Channel::Class;
    record({in_class});
    elsewhere({active(1, at(10h + 30min), 30min)});
    EXPECT_EQ(sums(store, learner).counted, 60min);
}

TEST_F(Hours, ADayCountsUpToItsLimit) {
    auto evening = active(1, at(20h), 3h);
    auto night = active(2, at(23h + 30min), 1h);
    auto next_day = active(3, at(25h), 2h);
    record({evening, night, next_day});
    HoursRules rules;
    rules.day_cap = 3h + 15min;
    const auto rows = hours(store, learner, rules);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].day, "2026-11-23");
    EXPECT_EQ((*rows)[0].counted, 3h + 15min);
    EXPECT_EQ((*rows)[0].over_limit, 45min);
    EXPECT_EQ((*rows)[1].day, "2026-11-24");
    EXPECT_EQ((*rows)[1].counted, 2h);
}

TEST_F(Hours, TheProgrammeIsNotRoundedUpToItsTarget) {  // 19
    record({active(1, at(8h), 21'599'999ms)});
    EXPECT_EQ(sums(store, learner).counted, 21'599'999ms);
}

TEST_F(Hours, AChangedRuleJudgesOldRows) {  // 23
    record({tail(1, at(10h), 150s, StretchEnd::Input)});
    HoursRules rules;
    EXPECT_EQ(sums(store, learner, rules).counted, 30s);
    rules.idle.shortest = 200s;
    EXPECT_EQ(sums(store, learner, rules).counted, 150s);
    rules.idle.shortest = 120s;
    rules.idle.factor = 3;
    EXPECT_EQ(sums(store, learner, rules).counted, 150s);
}

TEST(HoursRules, LimitPracticeRoomsLikeLessons) {
    content::Course course = small_course();
    course.modules[0].activities.push_back(
        {.id = "m1-room", .aliases = {"m1-hall"}, .planned = std::chrono::minutes{4}});
    const HoursRules rules = hours_rules(course);
    EXPECT_EQ(rules.lesson_caps.at("m1-room"), 6min);
    EXPECT_EQ(rules.lesson_caps.at("m1-hall"), 6min);
    EXPECT_EQ(rules.places.at("m1-hall").lesson, "m1-room");
    EXPECT_EQ(rules.places.at("m1-room").module, "m1");
}

TEST_F(Hours, HistoryKnowsTodayAndPages) {
    record({active(1, at(10h), 60s), active(2, at(30h), 90s)});
    ASSERT_TRUE(store.record_page(learner, "m1-map", "p1", learn::PageState::Skimmed, 3, at(10h)));
    ASSERT_TRUE(store.record_page(learner, "m1-map", "p1", learn::PageState::Read, 3, at(11h)));
    ASSERT_TRUE(store.record_page(learner, "m1-map", "p1", learn::PageState::Skimmed, 3, at(12h)));
    ASSERT_TRUE(store.record_page(learner, "m1-map", "p2", learn::PageState::Skimmed, 4, at(13h)));
    ASSERT_TRUE(store.record_page(learner, "m1-map", "p3", learn::PageState::Unseen, 4, at(13h)));
    const auto known = history(store, learner, hours_rules(small_course()), at(31h));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->counted_total, 150s);
    EXPECT_EQ(known->counted_today, 90s);
    EXPECT_EQ(known->counted.at("m1-agents"), 150s);
    const std::map<std::string, learn::PageState> pages{{"p1", learn::PageState::Read},
                                                        {"p2", learn::PageState::Skimmed}};
    EXPECT_EQ(known->pages.at("m1-map"), pages);
    EXPECT_EQ(known->page_counts.at("m1-map"), 4);
}

}  // namespace
}  // namespace engine::records
