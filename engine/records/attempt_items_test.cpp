// What is kept with an attempt besides ids: the questions as they were asked, its terms, how each
// answer was given.
#include <gtest/gtest.h>

#include "content/load/question_writer.h"
#include "engine/records/migrations.h"
#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

std::shared_ptr<const content::Question> item(const std::string& id, const std::string& text) {
    return std::make_shared<content::Question>(content::Question{
        .id = id,
        .lesson = "m1-agents",
        .text = {.lv = text},
        .body = content::Rows{
            .choices = {{.id = "x", .text = {.lv = "X"}}, {.id = "y", .text = {.lv = "Y"}}},
            .rows = {{.id = "1", .text = {.lv = "1"}, .right = {"x"}},
                     {.id = "2", .text = {.lv = "2"}, .right = {"y"}}}}});
}

learn::Attempt drawn(learn::Purpose purpose = learn::Purpose::Quiz) {
    return {.quiz = "m1-quiz",
            .pass_mark = 1,
            .questions = {{"q-a", {"1", "2", "x", "y"}, item("q-a", "Kāds?")},
                          {"q-b", {"2", "1", "y", "x"}, item("q-b", "Kurš?")}},
            .answers = {{}, {}},
            .purpose = purpose,
            .mode = content::Quiz::Mode::Test,
            .time_limit = std::chrono::minutes(15)};
}

class AttemptItems : public testing::Test {
protected:
    AttemptItems() : store(opened(folder.path())), learner(add(store)) {}

    std::int64_t start(const learn::Attempt& attempt = drawn()) {
        const auto id = store.start_attempt(learner, attempt, at(10h));
        EXPECT_TRUE(id);
        return id ? *id : 0;
    }
    learn::Attempt open(learn::Purpose purpose = learn::Purpose::Quiz) const {
        const auto attempt = store.open_attempt(learner, "m1-quiz", purpose);
        EXPECT_TRUE(attempt && *attempt);
        return attempt ? attempt->value_or(learn::Attempt{}) : learn::Attempt{};
    }
    std::int64_t count(const std::string& what) const {
        return store.impl().database->raw().execAndGet("SELECT count(*) FROM " + what).getInt64();
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
};

TEST_F(AttemptItems, AQuestionStaysWhatItWasWhenItWasAsked) {
    start();
    const auto attempt = open();
    ASSERT_EQ(attempt.questions.size(), 2U);
    ASSERT_NE(attempt.questions[1].item, nullptr);
    EXPECT_EQ(attempt.questions[1].item->text.lv, "Kurš?");
    EXPECT_EQ(attempt.questions[1].options, (std::vector<std::string>{"2", "1", "y", "x"}));
    EXPECT_EQ(attempt.mode, content::Quiz::Mode::Test);
    EXPECT_EQ(attempt.time_limit, std::chrono::minutes(15));
    EXPECT_EQ(attempt.started, at(10h).wall);
    const content::Quiz today{.id = "m1-quiz"};
    EXPECT_TRUE(learn::can_resume(today, attempt)) << "though the course has lost its questions";
}

TEST_F(AttemptItems, EqualQuestionsAreKeptOnce) {
    start();
    start();
    EXPECT_EQ(count("item"), 2);
    auto mended = drawn();
    mended.questions[0].item = item("q-a", "Kāda?");
    start(mended);
    EXPECT_EQ(count("item"), 3);
    EXPECT_EQ(count("attempt_item"), 6);
}

TEST_F(AttemptItems, HowAnAnswerWasGivenIsKept) {
    const auto id = start();
    learn::QuizAnswer answer{.response = {.parts = {{"1", {"x"}}, {"2", {"x"}}}},
                             .tries = 2,
                             .hints = 1,
                             .confidence = learn::Confidence::NotSure,
                             .review = true};
    ASSERT_TRUE(store.record_answer(id, 1, answer, learn::kPoint / 2, at(11h)));
    EXPECT_EQ(open().answers[1], answer);
    EXPECT_EQ(open().answers[0], learn::QuizAnswer{});
    ASSERT_TRUE(store.record_answer(id, 1, answer, learn::kPoint / 2, at(11h)));
    EXPECT_EQ(count("answer"), 1) << "saying it again is no change";
    answer.confidence = learn::Confidence::Sure;
    ASSERT_TRUE(store.record_answer(id, 1, answer, learn::kPoint / 2, at(11h)));
    EXPECT_EQ(count("answer_detail"), 2);
    EXPECT_EQ(open().answers[1].confidence, learn::Confidence::Sure);
    EXPECT_EQ(count("answer WHERE correct = 1"), 0) << "half a point is not right";
}

TEST_F(AttemptItems, PracticeIsInNobodysWay) {
    const auto counted = start();
    const auto retry = start(drawn(learn::Purpose::Retry));
    const auto recall = start(drawn(learn::Purpose::Recall));
    EXPECT_EQ(open().id, counted);
    EXPECT_EQ(open(learn::Purpose::Retry).id, retry);
    EXPECT_EQ(open(learn::Purpose::Recall).id, recall);
    EXPECT_EQ(open(learn::Purpose::Recall).purpose, learn::Purpose::Recall);
    EXPECT_EQ(open(learn::Purpose::Recall).quiz, "m1-quiz");
    ASSERT_TRUE(store.submit_attempt(retry, 2, at(11h)));
    EXPECT_TRUE(store.past_attempts(learner, "m1-quiz")->empty());
    EXPECT_EQ(store.attempt_starts(learner, "m1-quiz")->size(), 1U);
    EXPECT_TRUE(history(store, learner, {}, at(12h))->best.empty());
}

TEST_F(AttemptItems, WhatWasJudgedIsKnownOfEveryAttempt) {
    const auto id = start();
    const learn::QuizAnswer right{.response = {.parts = {{"1", {"x"}}, {"2", {"y"}}}}};
    ASSERT_TRUE(store.record_answer(id, 0, right, learn::kPoint, at(10h)));
    EXPECT_TRUE(store.judged_answers(learner)->empty()) << "not before it is submitted";
    ASSERT_TRUE(store.submit_attempt(id, 1, at(11h)));
    const auto recall = start(drawn(learn::Purpose::Recall));
    ASSERT_TRUE(store.submit_attempt(recall, 0, at(12h)));
    const auto judged = *store.judged_answers(learner);
    ASSERT_EQ(judged.size(), 4U);
    EXPECT_EQ(judged[0].question, "q-a");
    EXPECT_TRUE(judged[0].right);
    EXPECT_FALSE(judged[1].right) << "not answered";
    EXPECT_EQ(judged[1].when, at(11h).wall);
    EXPECT_EQ(judged[2].purpose, learn::Purpose::Recall);
    EXPECT_EQ(judged[2].quiz, "m1-quiz");
}

TEST_F(AttemptItems, AreTakenOverToAnotherPc) {
    const auto id = start();
    const learn::QuizAnswer answer{.response = {.parts = {{"1", {"x"}}}}, .hints = 2};
    ASSERT_TRUE(store.record_answer(id, 0, answer, learn::kPoint / 2, at(11h)));
    const tests::TempDir other_folder;
    Store other = opened(other_folder.path());
    ASSERT_TRUE(other.merge(store));
    ASSERT_TRUE(other.merge(store));
    const auto attempt = other.open_attempt(other.learners()->front().id, "m1-quiz");
    ASSERT_TRUE(attempt && *attempt);
    ASSERT_NE((*attempt)->questions[0].item, nullptr);
    EXPECT_EQ((*attempt)->questions[0].item->text.lv, "Kāds?");
    EXPECT_EQ((*attempt)->answers[0], answer);
    EXPECT_EQ((*attempt)->mode, content::Quiz::Mode::Test);
}

TEST_F(AttemptItems, ATextThatIsNoQuestionIsNoItem) {
    start();
    store.impl().database->raw().exec(
        "DROP TRIGGER item_is_final; UPDATE item SET question = 'no JSON'");
    EXPECT_EQ(open().questions[0].item, nullptr);
}

/// A store as the program before wrote it: one attempt with one answer.
void write_old_store(const std::filesystem::path& folder) {
    auto old = Database::open(folder / "lasitava.db", Database::Access::ReadWrite);
    ASSERT_TRUE(old);
    ASSERT_TRUE(migrate(*old, kItemsSince - 1));
    old->raw().exec(
        "INSERT INTO learner (nonce, name, library, pin_hash, created_utc_ms) "
        "VALUES ('n', 'Ilze', 'Ogre', '', 0);"
        "INSERT INTO attempt (nonce, learner, quiz, seed, pass_mark, started_utc_ms, "
        "zone_offset_min) VALUES ('a', 1, 'm1-quiz', 7, 1, 1000, 120);"
        "INSERT INTO attempt_question VALUES (1, 0, 'q-a', 'b' || char(10) || 'a');"
        "INSERT INTO answer VALUES (1, 0, 1, 'a' || char(10) || 'b', 1, 1, 2000);"
        "INSERT INTO submission VALUES (1, 1, 3000)");
}

void expect_old_attempt(const Store& store) {
    const auto past = store.past_attempts(1, "m1-quiz");
    ASSERT_TRUE(past) << past.error().message;
    ASSERT_EQ(past->size(), 1U);
    const learn::Attempt& attempt = past->front().attempt;
    EXPECT_EQ(attempt.mode, content::Quiz::Mode::Learning);
    EXPECT_EQ(attempt.questions[0].item, nullptr);
    const learn::QuizAnswer answer{.response = learn::chosen({"a", "b"}), .confirmed = true};
    EXPECT_EQ(attempt.answers[0], answer);
    EXPECT_TRUE(store.judged_answers(1)->front().right);
}

TEST(AttemptsOfBefore, AreReadWhenTheStoreIsBroughtUpToDate) {
    const tests::TempDir folder;
    write_old_store(folder.path());
    expect_old_attempt(opened(folder.path()));
}

TEST(AttemptsOfBefore, AreReadWhenTheStoreIsOnlyLookedAt) {
    const tests::TempDir folder;
    write_old_store(folder.path());
    expect_old_attempt(opened(folder.path(), at(9h), {.read_only = true}));
}

}  // namespace
}  // namespace engine::records
