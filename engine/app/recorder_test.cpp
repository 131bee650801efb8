#include "engine/app/recorder.h"

#include <atomic>

#include <gtest/gtest.h>

#include "engine/records/room_runs.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using records::at;

learn::Attempt attempt() {
    learn::Attempt attempt{.quiz = "m1-quiz", .seed = 42, .pass_mark = 1};
    attempt.questions = {{.question = "q1", .options = {"a", "b"}},
                         {.question = "q2", .options = {"b", "a"}}};
    attempt.answers.resize(2);
    return attempt;
}

class Recording : public testing::Test {
protected:
    Recording() { recorder.sign_in(learner, sign_in); }

    learn::Attempt stored_attempt() {
        auto open = store.open_attempt(learner, "m1-quiz");
        EXPECT_TRUE(open && *open);
        return open && *open ? **open : learn::Attempt{};
    }

    tests::TempDir dir;
    records::Store store = records::opened(dir.path());
    records::LearnerId learner = records::add(store);
    std::int64_t sign_in = records::sign_in(store, learner);
    Recorder recorder{store};
};

TEST_F(Recording, TimeBecomesCountedTime) {
    const auto outcome =
        recorder.record({learn::TimeMeasured{{records::active(1, at(10h), 90s)}}}, at(10h + 90s));
    EXPECT_TRUE(outcome.all_saved);
    EXPECT_TRUE(outcome.time_saved);
    EXPECT_FALSE(outcome.answer_saved);
    EXPECT_EQ(records::sums(store, learner).counted, 90s);
}

TEST_F(Recording, PagesAndPlacesAreKept) {
    recorder.record(
        {learn::PageMet{
             .lesson = "m1-agents", .page = "p1", .state = learn::PageState::Read, .page_count = 3},
         learn::PlaceKept{.lesson = "m1-agents", .page = "p2", .anchor = "abc", .offset = -12}},
        at(10h));
    const auto history = records::history(store, learner, {}, at(10h));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->pages.at("m1-agents").at("p1"), learn::PageState::Read);
    EXPECT_EQ(history->page_counts.at("m1-agents"), 3);
    const auto place = store.last_place(learner);
    ASSERT_TRUE(place && *place);
    EXPECT_EQ((*place)->page, "p2");
    EXPECT_EQ((*place)->anchor, "abc");
    EXPECT_EQ((*place)->offset, -12);
}

TEST_F(Recording, AnAttemptGetsItsId) {
    const auto outcome = recorder.record({learn::AttemptStarted{attempt()}}, at(10h));
    ASSERT_TRUE(outcome.attempt);
    EXPECT_EQ(*outcome.attempt, stored_attempt().id);
}

TEST_F(Recording, FactsThatCameBeforeTheIdBelongToTheNewestAttempt) {
    const auto outcome = recorder.record(
        {learn::AttemptStarted{attempt()},
         learn::AnswerKept{.attempt = 0,
                           .question = 1,
                           .answer = {.response = learn::chosen({"a"}), .confirmed = true},
                           .points = learn::kPoint}},
        at(10h));
    EXPECT_TRUE(outcome.answer_saved);
    EXPECT_EQ(stored_attempt().answers[1],
              (learn::QuizAnswer{.response = learn::chosen({"a"}), .confirmed = true}));
    EXPECT_EQ(stored_attempt().answers[0], learn::QuizAnswer{});
    recorder.record({learn::AttemptSubmitted{.attempt = 0, .score = 1}}, at(11h));
    const auto past = store.past_attempts(learner, "m1-quiz");
    ASSERT_TRUE(past);
    ASSERT_EQ(past->size(), 1U);
    EXPECT_EQ(past->front().attempt.score, 1);
}

TEST_F(Recording, ARunOfARoomGetsItsIdAndEveryActIsKept) {
    learn::rooms::Run run{.activity = "m1-kartiba", .seed = 5};
    const learn::rooms::Act act{.verb = learn::rooms::Verb::Check};
    learn::rooms::Run played = run;
    played.acts = {act};
    const auto outcome = recorder.record({learn::RunStarted{run}, learn::ActDone{played}}, at(10h));
    ASSERT_TRUE(outcome.run);
    EXPECT_TRUE(outcome.answer_saved);
    const auto kept = records::newest_room_run(store, learner, "m1-kartiba");
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->id, *outcome.run);
    EXPECT_EQ((*kept)->acts, played.acts);
}

TEST_F(Recording, AFactThatCanNeverBeWrittenDoesNotHoldUpTheOthers) {
    const auto outcome = recorder.record(
        {learn::AttemptStarted{attempt()}, learn::AttemptSubmitted{.attempt = 0, .score = 1},
         learn::AnswerKept{.attempt = 0,
                           .question = 0,
                           .answer = {.response = learn::chosen({"b"}), .confirmed = true}},
         learn::PlaceKept{.lesson = "m1-agents", .page = "p1"}},
        at(10h));
    EXPECT_TRUE(outcome.all_saved);
    EXPECT_FALSE(recorder.waiting());
    const auto place = store.last_place(learner);
    ASSERT_TRUE(place);
    EXPECT_TRUE(*place);
}

TEST_F(Recording, MarksAndTheirChangesAreKept) {
    const auto signed_in = store.sign_in(learner, at(9h));
    recorder.sign_in(learner, signed_in->id);
    learn::Mark mark{.id = {signed_in->nonce, 1}, .lesson = "one", .page = "p"};
    mark.passages = {{.quoted = "Virsraksts"}};
    const auto outcome = recorder.record(
        {learn::MarkMade{mark},
         learn::MarkChanged{
             {.sequence = 2, .mark = mark.id, .version = 1, .note = "mana piezīme"}}},
        at(10h));
    EXPECT_TRUE(outcome.all_saved);
    const auto marks = store.marks(learner);
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 1U);
    EXPECT_EQ(marks->front().note, "mana piezīme");
    EXPECT_EQ(marks->front().passages, mark.passages);
}

TEST_F(Recording, AnotherSignInTakesOver) {
    records::sign_in(store, learner, at(10h));
    const auto outcome =
        recorder.record({learn::TimeMeasured{{records::active(1, at(10h), 60s)}}}, at(10h + 60s));
    EXPECT_TRUE(outcome.taken_over);
    EXPECT_FALSE(recorder.waiting());
    EXPECT_EQ(records::sums(store, learner).counted, 0s);
}

TEST_F(Recording, NobodySignedInRecordsNothing) {
    recorder.sign_out(at(10h));
    EXPECT_FALSE(recorder.signed_in());
    const auto outcome =
        recorder.record({learn::TimeMeasured{{records::active(1, at(10h), 60s)}}}, at(10h + 60s));
    EXPECT_FALSE(outcome.time_saved);
    EXPECT_EQ(records::sums(store, learner).counted, 0s);
    const auto live = store.live_sign_in(learner);
    ASSERT_TRUE(live);
    EXPECT_FALSE(*live);
}

TEST_F(Recording, WhatTheStoreRefusesWaitsInOrder) {
    auto looking = records::opened(dir.path(), at(10h), {.read_only = true});
    Recorder refused(looking);
    refused.sign_in(learner, sign_in);
    const auto outcome =
        refused.record({learn::PlaceKept{.lesson = "m1-agents", .page = "p1"}}, at(10h));
    EXPECT_FALSE(outcome.all_saved);
    EXPECT_TRUE(refused.waiting());
    EXPECT_FALSE(refused.record({}, at(10h)).all_saved);
    refused.sign_in(learner, sign_in);  // somebody else's session begins with nothing
    EXPECT_FALSE(refused.waiting());
}

TEST_F(Recording, OneRefusedFactHoldsUpNoOther) {
    const auto begun = recorder.record({learn::AttemptStarted{.attempt = attempt()}}, at(10h));
    ASSERT_TRUE(begun.attempt);
    recorder.record({learn::AttemptSubmitted{.attempt = *begun.attempt, .score = 0}}, at(10h));
    const learn::AnswerKept late{.attempt = *begun.attempt, .question = 0, .answer = {}};
    const auto outcome = recorder.record(
        {learn::TimeMeasured{{records::active(1, at(10h), 90s)}}, late,
         learn::PlaceKept{.lesson = "m1-agents", .page = "p2", .anchor = "abc", .offset = 0}},
        at(10h + 90s));
    EXPECT_TRUE(outcome.time_saved);
    EXPECT_FALSE(outcome.answer_saved);
    EXPECT_FALSE(recorder.waiting());
    EXPECT_EQ(records::sums(store, learner).counted, 90s);
    const auto place = store.last_place(learner);
    ASSERT_TRUE(place && *place);
    EXPECT_EQ((*place)->page, "p2");
}

TEST_F(Recording, WhatIsWrittenBehindIsToldOnce) {
    std::atomic<bool> done = false;
    recorder.record_behind({learn::TimeMeasured{{records::active(1, at(10h), 90s)}}}, at(10h + 90s),
                           [&] { done = true; });
    EXPECT_TRUE(recorder.outcome_due());
    const auto outcome = recorder.take_outcome();
    EXPECT_TRUE(done);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->all_saved && outcome->time_saved);
    EXPECT_FALSE(recorder.writing());
    EXPECT_FALSE(recorder.outcome_due());
    EXPECT_FALSE(recorder.take_outcome());
    EXPECT_EQ(records::sums(store, learner).counted, 90s);
}

TEST_F(Recording, WhatFollowsComesBehindAndTellsOfBoth) {
    recorder.record_behind({learn::AttemptStarted{.attempt = attempt()}}, at(10h), [] {});
    const auto outcome = recorder.record({learn::AnswerKept{.attempt = 0, .question = 1}}, at(10h));
    EXPECT_TRUE(outcome.all_saved && outcome.answer_saved);
    ASSERT_TRUE(outcome.attempt);
    EXPECT_EQ(stored_attempt().id, *outcome.attempt);
}

TEST_F(Recording, WhatIsRefusedBehindWaitsToo) {
    auto looking = records::opened(dir.path(), at(10h), {.read_only = true});
    Recorder refused(looking);
    refused.sign_in(learner, sign_in);
    refused.record_behind({learn::PlaceKept{.lesson = "m1-agents", .page = "p1"}}, at(10h), [] {});
    EXPECT_FALSE(refused.waiting()) << "that is not known yet";
    const auto outcome = refused.take_outcome();
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->all_saved);
    EXPECT_TRUE(refused.waiting());
}

TEST_F(Recording, FactsThatComeTogetherAreKeptTogether) {
    const auto outcome =
        recorder.record({learn::AttemptStarted{.attempt = attempt()},
                         learn::AnswerKept{.attempt = 0, .question = 1, .answer = {}, .points = 0},
                         learn::TimeMeasured{{records::active(1, at(10h), 90s)}}},
                        at(10h + 90s));
    EXPECT_TRUE(outcome.all_saved && outcome.time_saved && outcome.answer_saved);
    ASSERT_TRUE(outcome.attempt);
    EXPECT_EQ(stored_attempt().id, *outcome.attempt);
    EXPECT_EQ(records::sums(store, learner).counted, 90s);
}

}  // namespace
}  // namespace engine::app
