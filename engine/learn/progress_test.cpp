#include "engine/learn/progress.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

using namespace std::chrono_literals;

content::LessonInfo lesson(const std::string& id, std::chrono::minutes planned) {
    content::LessonInfo info;
    info.id = id;
    info.planned = planned;
    return info;
}

/// Two modules of 45 planned minutes (two lessons and a quiz); one academic hour of 45 minutes
/// asked for each.
content::Course course() {
    content::Course result;
    result.academic_hours = 2;
    for (const std::string id : {"m1", "m2"}) {
        content::Module module;
        module.id = id;
        module.lessons = {lesson(id + "-a", 18min), lesson(id + "-b", 20min)};
        content::QuizInfo quiz;
        quiz.id = id + "-quiz";
        quiz.planned = 7min;
        module.quizzes = {quiz};
        result.modules.push_back(module);
    }
    return result;
}

void read(History& history, const std::string& id, int pages) {
    history.page_counts[id] = pages;
    for (int i = 0; i < pages; ++i) {
        history.pages[id]["page-" + std::to_string(i)] = PageState::Read;
    }
}

void count(History& history, const std::string& id, Milliseconds time) {
    history.counted[id] += time;
    history.counted_total += time;
}

/// Everything read, passed and counted to the minute.
History finished() {
    History history;
    for (const std::string id : {"m1", "m2"}) {
        read(history, id + "-a", 4);
        read(history, id + "-b", 3);
        history.best[id + "-quiz"] = {.score = 5, .drawn = 7, .passed = true};
        count(history, id + "-a", 18min);
        count(history, id + "-b", 20min);
        count(history, id + "-quiz", 7min);
    }
    return history;
}

TEST(ReadingThreshold, IsHalfAFastReadButThreeSecondsAtLeast) {
    const content::Policy policy;
    EXPECT_EQ(reading_threshold(280, policy), 30s);
    EXPECT_EQ(reading_threshold(100, policy), 10'714ms);
    EXPECT_EQ(reading_threshold(28, policy), 3s);
    EXPECT_EQ(reading_threshold(0, policy), 3s);
    EXPECT_EQ(reading_threshold(-5, policy), 3s);
}

TEST(SlowRead, AddsWordsPicturesAndTables) {
    const content::Policy policy;
    EXPECT_EQ(slow_read(100, 0, 0, policy), 60s);
    EXPECT_EQ(slow_read(50, 1, 1, policy), 60s);
    EXPECT_EQ(slow_read(100, 2, 1, policy), 100s);
}

TEST(SlowRead, StaysBetweenThirtyAndAHundredAndFiftySeconds) {
    const content::Policy policy;
    EXPECT_EQ(slow_read(0, 0, 0, policy), 30s);
    EXPECT_EQ(slow_read(49, 0, 0, policy), 30s);
    EXPECT_EQ(slow_read(51, 0, 0, policy), 30'600ms);
    EXPECT_EQ(slow_read(251, 0, 0, policy), 150s);
    EXPECT_EQ(slow_read(2'000'000'000, 1'000'000, 1'000'000, policy), 150s);
}

TEST(SlowRead, FollowsThePolicyEvenASillyOne) {
    content::Policy policy;
    policy.slow_words_per_minute = 50;
    EXPECT_EQ(slow_read(50, 0, 0, policy), 60s);
    policy.slow_words_per_minute = 0;
    policy.reading_words_per_minute = 0;
    EXPECT_EQ(slow_read(50, 0, 0, policy), 150s);
    EXPECT_EQ(reading_threshold(1, policy), 30s);
}

TEST(LessonProgress, TellsHowItsPagesWereMet) {
    History history;
    const auto state = [&] { return work_out(course(), history).modules[0].lessons[0]; };
    EXPECT_EQ(state().state, LessonState::NotStarted);
    EXPECT_EQ(state().pages, 0);

    history.page_counts["m1-a"] = 3;
    EXPECT_EQ(state().state, LessonState::NotStarted) << "opened, but no page was met yet";
    history.pages["m1-a"] = {{"x", PageState::Read}, {"y", PageState::Unseen}};
    EXPECT_EQ(state().state, LessonState::InProgress);
    EXPECT_EQ(state().pages_read, 1);
    EXPECT_EQ(state().pages, 3);

    history.pages["m1-a"]["y"] = PageState::Skimmed;
    history.pages["m1-a"]["z"] = PageState::Skimmed;
    EXPECT_EQ(state().state, LessonState::Skimmed);
    history.pages["m1-a"]["y"] = PageState::Read;
    history.pages["m1-a"]["z"] = PageState::Read;
    EXPECT_EQ(state().state, LessonState::Read);
    EXPECT_EQ(state().pages_read, 3);
}

TEST(LessonProgress, NeverShowsMorePagesReadThanThereAre) {
    History history;
    read(history, "m1-a", 5);
    history.page_counts["m1-a"] = 3;  // two pages were taken out since
    const auto progress = work_out(course(), history).modules[0].lessons[0];
    EXPECT_EQ(progress.pages_read, 3);
    EXPECT_EQ(progress.state, LessonState::Read);
}

TEST(LessonProgress, IsNotReadWhileItsLengthIsUnknown) {
    History history;
    history.pages["m1-a"]["x"] = PageState::Read;
    EXPECT_EQ(work_out(course(), history).modules[0].lessons[0].state, LessonState::InProgress);
}

TEST(LessonProgress, FollowsAliases) {
    auto renamed = course();
    renamed.modules[0].lessons[0].id = "m1-new";
    renamed.modules[0].lessons[0].aliases = {"m1-a", "m1-older"};
    History history;
    read(history, "m1-a", 4);
    count(history, "m1-a", 10min);
    count(history, "m1-older", 2min);
    count(history, "m1-new", 1min);
    auto progress = work_out(renamed, history).modules[0].lessons[0];
    EXPECT_EQ(progress.lesson, "m1-new");
    EXPECT_EQ(progress.state, LessonState::Read);
    EXPECT_EQ(progress.pages, 4);
    EXPECT_EQ(progress.counted, 13min);

    history.page_counts["m1-new"] = 5;  // opened again, and it has grown
    history.pages["m1-new"]["page-0"] = PageState::Skimmed;
    history.pages["m1-new"]["page-4"] = PageState::Skimmed;
    progress = work_out(renamed, history).modules[0].lessons[0];
    EXPECT_EQ(progress.pages, 5);
    EXPECT_EQ(progress.pages_read, 4) << "skimmed again does not unread a page";
    EXPECT_EQ(progress.state, LessonState::Skimmed);
}

TEST(LessonProgress, HasThePagesItHadWhenLastOpened) {
    auto renamed = course();
    renamed.modules[0].lessons[0].aliases = {"older"};
    History history;
    read(history, "older", 6);
    EXPECT_EQ(work_out(renamed, history).modules[0].lessons[0].pages, 6);
    history.page_counts["m1-a"] = 2;  // shorter now than under its old name
    EXPECT_EQ(work_out(renamed, history).modules[0].lessons[0].pages, 2);
}

TEST(ModuleProgress, ShowsMinimumAndLimit) {
    const auto progress = work_out(course(), {}).modules[0];
    EXPECT_EQ(progress.planned, 45min);
    EXPECT_EQ(progress.minimum, 27min);
    EXPECT_EQ(progress.limit, 67min + 30s);
    EXPECT_FALSE(progress.started);
    EXPECT_FALSE(progress.complete);
    EXPECT_EQ(progress.quiz, std::nullopt);
}

TEST(ModuleProgress, CountsLessonsAndQuiz) {
    const auto progress = work_out(course(), finished()).modules[1];
    EXPECT_EQ(progress.counted, 45min);
    EXPECT_TRUE(progress.content_done);
    EXPECT_TRUE(progress.complete);
}

TEST(ModuleProgress, StartsWithAPageAnAttemptOrAMinute) {
    const auto started = [](auto&& change) {
        History history;
        change(history);
        return work_out(course(), history).modules[0].started;
    };
    EXPECT_TRUE(started([](History& h) { h.pages["m1-a"]["x"] = PageState::Skimmed; }));
    EXPECT_TRUE(started([](History& h) { h.best["m1-quiz"] = {.score = 0, .drawn = 7}; }));
    EXPECT_TRUE(started([](History& h) { count(h, "m1-quiz", 1ms); }));
    EXPECT_FALSE(started([](History& h) { count(h, "m2-a", 1ms); }));
}

TEST(ModuleProgress, NeedsPagesQuizAndMinutes) {
    const auto incomplete = [](auto&& change) {
        History history = finished();
        change(history);
        return !work_out(course(), history).modules[0].complete;
    };
    EXPECT_TRUE(incomplete([](History& h) { h.pages["m1-b"]["page-2"] = PageState::Skimmed; }));
    EXPECT_TRUE(incomplete([](History& h) { h.best["m1-quiz"].passed = false; }));
    EXPECT_TRUE(incomplete([](History& h) { h.best.erase("m1-quiz"); }));
    EXPECT_TRUE(incomplete([](History& h) {
        h.counted["m1-a"] = 0ms;
        h.counted["m1-b"] = 20min - 1ms;
    }));
    EXPECT_FALSE(incomplete([](History& h) { h.counted["m1-a"] = 0ms; })) << "27 min are enough";
}

TEST(ModuleProgress, DoesNotNeedOptionalLessons) {
    auto with_practice = course();
    with_practice.modules[0].lessons.push_back(lesson("m1-practice", 0min));
    EXPECT_FALSE(work_out(with_practice, finished()).modules[0].content_done);
    with_practice.modules[0].lessons.back().optional = true;
    EXPECT_TRUE(work_out(with_practice, finished()).modules[0].content_done);
}

TEST(ModuleProgress, WithoutAQuizNeedsNone) {
    auto without = course();
    without.modules[0].quizzes.clear();
    EXPECT_TRUE(work_out(without, finished()).modules[0].complete);
}

TEST(ModuleProgress, TakesTheBestResultUnderAnyName) {
    auto renamed = course();
    renamed.modules[0].quizzes[0].aliases = {"old-quiz", "older-quiz"};
    History history;
    history.best["m1-quiz"] = {.score = 6, .drawn = 10, .passed = false};
    history.best["old-quiz"] = {.score = 5, .drawn = 7, .passed = true};
    history.best["older-quiz"] = {.score = 4, .drawn = 7, .passed = true};
    const auto quiz = work_out(renamed, history).modules[0].quiz;
    ASSERT_TRUE(quiz);
    EXPECT_TRUE(quiz->passed);
    EXPECT_EQ(quiz->score, 5);
}

TEST(ProgrammeProgress, IsCompleteWithEveryModuleAndTheTarget) {
    const auto progress = work_out(course(), finished());
    EXPECT_EQ(progress.target, 90min);
    EXPECT_EQ(progress.counted, 90min);
    EXPECT_EQ(progress.modules_left, 0);
    EXPECT_TRUE(progress.complete);
}

TEST(ProgrammeProgress, IsCompleteWithoutThePackOfAMunicipality) {
    auto with_pack = course();
    auto local = lesson("ogre-queue", 2min);
    local.optional = true;
    local.pack = "ogre";
    with_pack.modules[0].lessons.insert(with_pack.modules[0].lessons.begin() + 1, local);
    History history = finished();
    EXPECT_TRUE(work_out(with_pack, history).complete);
    EXPECT_EQ(work_out(with_pack, history).modules[0].planned, 45min);
    count(history, "ogre-queue", 2min);
    EXPECT_EQ(work_out(with_pack, history).modules[0].counted, 47min) << "it counts all the same";
}

TEST(ProgrammeProgress, OneMillisecondShortIsNotComplete) {
    auto history = finished();
    history.counted_total -= 1ms;
    EXPECT_FALSE(work_out(course(), history).complete);
}

// Minutes multiplied by 60 once more made certificates come early elsewhere.
TEST(ProgrammeProgress, TargetIsTheSumOfTheAcademicHours) {
    auto programme = course();
    programme.academic_hours = 8;
    EXPECT_EQ(work_out(programme, {}).target, 21'600'000ms);
    programme.academic_hour = 40min;
    EXPECT_EQ(work_out(programme, {}).target, 19'200'000ms);
}

TEST(ProgrammeProgress, NamesHowManyModulesAreLeft) {
    auto history = finished();
    history.best["m2-quiz"].passed = false;
    const auto progress = work_out(course(), history);
    EXPECT_EQ(progress.modules_left, 1);
    EXPECT_FALSE(progress.complete);
}

TEST(ProgrammeProgress, UnknownIdsStillCountInTheTotal) {
    auto history = finished();
    history.counted["m1-a"] -= 5min;
    history.counted["lesson-of-last-year"] = 5min;
    history.counted_today = 30min;
    const auto progress = work_out(course(), history);
    EXPECT_EQ(progress.counted, 90min);
    EXPECT_EQ(progress.today, 30min);
    EXPECT_TRUE(progress.complete);
}

TEST(ProgrammeProgress, CompletionByHoursLeavesOutTheContent) {
    auto by_hours = course();
    by_hours.policy.completion = content::Policy::Completion::Hours;
    auto history = finished();
    history.pages.clear();
    history.best.clear();
    EXPECT_TRUE(work_out(by_hours, history).complete);
    history.counted_total -= 1ms;
    EXPECT_FALSE(work_out(by_hours, history).complete);
}

TEST(ProgrammeProgress, CompletionByContentLeavesOutTheHours) {
    auto by_content = course();
    by_content.policy.completion = content::Policy::Completion::Content;
    auto history = finished();
    history.counted.clear();
    history.counted_total = 0ms;
    EXPECT_TRUE(work_out(by_content, history).complete);
    history.best["m1-quiz"].passed = false;
    EXPECT_FALSE(work_out(by_content, history).complete);
}

TEST(ProgrammeProgress, EmptyCourseIsNeverComplete) {
    EXPECT_FALSE(work_out(content::Course{}, {}).complete);
}

TEST(Progress, ARecallRoundCountsAndIsNeverNeeded) {
    content::Course whole = course();
    whole.modules[0].recalls = {
        {.id = "m1-recall", .aliases = {"m1-old"}, .planned = 5min, .scored = false}};
    History history = finished();
    EXPECT_TRUE(work_out(whole, history).modules[0].complete);
    EXPECT_EQ(work_out(whole, history).modules[0].planned, 50min);
    EXPECT_EQ(work_out(whole, history).modules[0].recall, RecallState::NotBegun);
    count(history, "m1-recall", 2min);
    history.recalls["m1-recall"] = RecallState::Begun;
    EXPECT_EQ(work_out(whole, history).modules[0].counted, 47min);
    EXPECT_EQ(work_out(whole, history).modules[0].recall, RecallState::Begun);
    history.recalls["m1-old"] = RecallState::Done;
    EXPECT_EQ(work_out(whole, history).modules[0].recall, RecallState::Done);
    history = {};
    history.recalls["m1-recall"] = RecallState::Begun;
    EXPECT_TRUE(work_out(whole, history).modules[0].started);
    EXPECT_FALSE(work_out(whole, history).modules[1].started);
}

}  // namespace
}  // namespace engine::learn
