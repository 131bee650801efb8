// Attempts: drawn once, answered row by row, judged once.
#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

learn::Attempt drawn() {
    return {.quiz = "m1-quiz",
            .seed = 0xFEDCBA9876543210ULL,
            .pass_mark = 2,
            .questions = {{"q-b", {"c", "a", "b"}}, {"q-a", {"b", "a"}}, {"q-c", {"a", "b"}}},
            .answers = {{}, {}, {}}};
}

class Attempts : public testing::Test {
protected:
    Attempts() : store(opened(folder.path())), learner(add(store)) {}

    std::int64_t start() {
        const auto id = store.start_attempt(learner, drawn(), at(10h));
        EXPECT_TRUE(id);
        return id ? *id : 0;
    }
    bool answer(std::int64_t attempt, std::size_t question,
                std::initializer_list<std::string> chosen, bool confirmed) {
        const auto done = store.record_answer(
            attempt, question, {.response = learn::chosen(chosen), .confirmed = confirmed},
            learn::kPoint, at(10h + 1min));
        EXPECT_TRUE(done || done.error().kind == content::Error::Kind::Invalid);
        return done.has_value();
    }
    learn::Attempt open() const {
        const auto attempt = store.open_attempt(learner, "m1-quiz");
        EXPECT_TRUE(attempt && *attempt);
        return attempt ? attempt->value_or(learn::Attempt{}) : learn::Attempt{};
    }
    std::int64_t answer_rows() const {
        return store.impl().database->raw().execAndGet("SELECT count(*) FROM answer").getInt64();
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
};

TEST_F(Attempts, GoOnWhereTheyWereLeft) {
    const auto id = start();
    EXPECT_TRUE(answer(id, 0, {"a"}, false));
    EXPECT_TRUE(answer(id, 0, {"a", "c"}, true));
    EXPECT_TRUE(answer(id, 2, {"b"}, false));

    const auto attempt = open();
    EXPECT_EQ(attempt.id, id);
    EXPECT_EQ(attempt.seed, drawn().seed);
    EXPECT_EQ(attempt.pass_mark, 2);
    EXPECT_FALSE(attempt.submitted);
    ASSERT_EQ(attempt.questions.size(), 3U);
    EXPECT_EQ(attempt.questions[0].question, "q-b");
    EXPECT_EQ(attempt.questions[0].options, (std::vector<std::string>{"c", "a", "b"}));
    const std::vector<learn::QuizAnswer> answers{
        {.response = learn::chosen({"a", "c"}), .confirmed = true},
        {},
        {.response = learn::chosen({"b"})}};
    EXPECT_EQ(attempt.answers, answers);
}

TEST_F(Attempts, AConfirmedAnswerStands) {
    const auto id = start();
    EXPECT_TRUE(answer(id, 0, {"a"}, true));
    EXPECT_TRUE(answer(id, 0, {"a"}, true)) << "saying it again is no change";
    EXPECT_FALSE(answer(id, 0, {"b"}, true));
    EXPECT_FALSE(answer(id, 0, {"a"}, false));
    EXPECT_EQ(answer_rows(), 1);
}

TEST_F(Attempts, EveryChangeIsARow) {
    const auto id = start();
    EXPECT_TRUE(answer(id, 0, {"a"}, false));
    EXPECT_TRUE(answer(id, 0, {"b"}, false));
    EXPECT_TRUE(answer(id, 0, {"b"}, false));
    EXPECT_TRUE(answer(id, 0, {"a"}, false));
    EXPECT_EQ(answer_rows(), 3);
}

TEST_F(Attempts, ASubmittedOneIsClosedForGood) {
    const auto id = start();
    EXPECT_TRUE(answer(id, 0, {"a"}, true));
    ASSERT_TRUE(store.submit_attempt(id, 1, at(11h)));
    ASSERT_TRUE(store.submit_attempt(id, 1, at(11h)));
    EXPECT_FALSE(store.submit_attempt(id, 3, at(11h)));
    EXPECT_FALSE(answer(id, 1, {"a"}, true));
    EXPECT_EQ(*store.open_attempt(learner, "m1-quiz"), std::nullopt);
}

TEST_F(Attempts, ASecondAttemptStartsAtNothing) {  // TIME 9, vector 24
    const auto first = start();
    EXPECT_TRUE(answer(first, 0, {"a"}, true));
    ASSERT_TRUE(store.submit_attempt(first, 1, at(11h)));
    const auto second = start();
    EXPECT_NE(second, first);
    EXPECT_EQ(open().answers, (std::vector<learn::QuizAnswer>{{}, {}, {}}));

    const auto id = sign_in(store, learner);
    ASSERT_TRUE(store.record(learner, id,
                             {at_question(active(1, at(10h), 200s), first, "q-b"),
                              at_question(active(2, at(11h), 100s), second, "q-b")}));
    EXPECT_EQ(sums(store, learner).counted, 180s + 100s);
    EXPECT_EQ(sums(store, learner).over_limit, 20s);
}

TEST_F(Attempts, TheBestOneIsRemembered) {
    const auto submit = [&](int score, base::Moment when) {
        ASSERT_TRUE(store.submit_attempt(start(), score, when));
    };
    submit(1, at(11h));
    submit(3, at(12h));
    submit(2, at(13h));
    const auto past = store.past_attempts(learner, "m1-quiz");
    ASSERT_TRUE(past);
    ASSERT_EQ(past->size(), 3U);
    EXPECT_EQ((*past)[1].attempt.score, 3);
    EXPECT_EQ((*past)[1].submitted, at(12h).wall);
    EXPECT_EQ((*past)[1].attempt.questions.size(), 3U);

    const auto known = history(store, learner, {}, at(14h));
    ASSERT_TRUE(known);
    const auto& best = known->best.at("m1-quiz");
    EXPECT_EQ(best.score, 3);
    EXPECT_EQ(best.drawn, 3);
    EXPECT_TRUE(best.passed);
}

TEST_F(Attempts, NeedTheirQuestion) {
    const auto id = start();
    const learn::QuizAnswer a{.response = learn::chosen({"a"}), .confirmed = true};
    EXPECT_FALSE(store.record_answer(id, 3, a, 0, at(11h)));
    EXPECT_FALSE(store.record_answer(id + 1, 0, a, 0, at(11h)));
    EXPECT_FALSE(store.submit_attempt(id + 1, 0, at(11h)));
}

}  // namespace
}  // namespace engine::records
