// What the records know of recall rounds.
#include <gtest/gtest.h>

#include "engine/records/hours_for_test.h"
#include "engine/records/reports.h"

namespace engine::records {
namespace {

using learn::RecallState;

class RecallRounds : public Hours {
protected:
    RecallRounds() : course(small_course()) {
        course.modules[0].recalls = {{.id = "m1-recall",
                                      .number = "1.0",
                                      .title = {.lv = "Atceries"},
                                      .planned = 2min,
                                      .scored = false}};
    }
    std::int64_t start(const std::string& quiz) {
        learn::Attempt attempt{.quiz = quiz, .purpose = learn::Purpose::Recall};
        attempt.questions = {{.question = "q-a", .options = {"a", "b"}}};
        attempt.answers.resize(1);
        const auto started = store.start_attempt(learner, attempt, at(9h));
        EXPECT_TRUE(started);
        return started ? *started : 0;
    }
    learn::History history() const {
        const auto known = records::history(store, learner, hours_rules(course), at(12h));
        EXPECT_TRUE(known);
        return known ? *known : learn::History{};
    }

    content::Course course;
};

TEST_F(RecallRounds, AreBegunAndThenDone) {
    EXPECT_TRUE(history().recalls.empty());
    const auto round = start("m1-recall");
    EXPECT_EQ(history().recalls.at("m1-recall"), RecallState::Begun);
    ASSERT_TRUE(store.submit_attempt(round, 0, at(10h)));
    EXPECT_EQ(history().recalls.at("m1-recall"), RecallState::Done);
    start("m1-recall");
    EXPECT_EQ(history().recalls.at("m1-recall"), RecallState::Done) << "once is enough";
    EXPECT_TRUE(history().best.empty()) << "it has no score";
}

TEST_F(RecallRounds, CountForTheirModuleAndAreNamedInTheReport) {
    const auto round = start("m1-recall");
    learn::Stretch stretch = at_question(active(1, at(10h), 60s), round, "q-a");
    stretch.place.lesson = "m1-recall";
    record({stretch});
    EXPECT_EQ(history().counted.at("m1-recall"), 60s);
    const auto rows = hours(store, learner, hours_rules(course));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().module, "m1");
    EXPECT_EQ(rows->front().channel, Channel::Quiz);
    const auto text = report(store, &course, "", Format::Csv);
    ASSERT_TRUE(text);
    EXPECT_NE(text->find("m1-recall,Atceries,"), std::string::npos) << *text;
}

}  // namespace
}  // namespace engine::records
