// Time comes in: what may grow, what may not, and what a replay does.
#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using learn::StretchEnd;

class Stretches : public testing::Test {
protected:
    Stretches() : store(opened(folder.path())), learner(add(store)), id(sign_in(store, learner)) {}

    void record(const std::vector<learn::Stretch>& stretches) {
        const auto done = store.record(learner, id, stretches);
        EXPECT_TRUE(done) << (done ? "" : done.error().message);
    }
    std::vector<IntervalRow> rows() const {
        auto rows = intervals(store, learner, {});
        EXPECT_TRUE(rows);
        return rows ? *rows : std::vector<IntervalRow>{};
    }
    /// Runs `sql` on the store as a person with a database tool would; returns the complaint.
    std::string by_hand(const std::string& sql) const {
        const auto done = store.impl().database->read([&]() -> content::Status {
            store.impl().database->raw().exec(sql);
            return content::kDone;
        });
        return done ? "" : done.error().message;
    }

    tests::TempDir folder;
    Store store;
    LearnerId learner;
    std::int64_t id;
};

TEST_F(Stretches, ComeBackAsTheyWent) {
    auto stretch = tail(1, at(10h), 90s, StretchEnd::Left);
    stretch.clock_step = true;
    stretch.date_unverified = true;
    stretch = at_question(stretch, 7, "q-1");
    record({stretch});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().stretch, stretch);
}

TEST_F(Stretches, TheOpenOneGrowsAndCloses) {
    auto stretch = active(1, at(10h), 5s);
    stretch.end = StretchEnd::Open;
    record({stretch});
    stretch.span = 10s;
    record({stretch});
    stretch.span = 12s;
    stretch.end = StretchEnd::Input;
    record({stretch, active(2, at(10h + 12s), 3s)});
    EXPECT_EQ(sums(store, learner).counted, 15s);
    EXPECT_EQ(rows().size(), 2U);
}

TEST_F(Stretches, AReplayChangesNothing) {  // TIME 9, vector 14
    const std::vector<learn::Stretch> sent{active(1, at(10h), 300s), active(2, at(11h), 60s)};
    record(sent);
    record(sent);
    auto shorter = sent;
    shorter[1].span = 1s;
    record(shorter);
    EXPECT_EQ(sums(store, learner).counted, 360s);
}

TEST_F(Stretches, AClosedOneDoesNotGrow) {
    record({active(1, at(10h), 300s)});
    record({active(1, at(10h), 900s)});
    EXPECT_EQ(sums(store, learner).counted, 300s);
}

TEST_F(Stretches, TheTableItselfRefusesToForget) {
    auto open = active(1, at(10h), 30s);
    open.end = StretchEnd::Open;
    record({open});
    EXPECT_NE(by_hand("UPDATE stretch SET span_ms = 10"), "");
    EXPECT_NE(by_hand("UPDATE stretch SET lesson = 'other'"), "");
    EXPECT_NE(by_hand("DELETE FROM stretch"), "");
    record({active(1, at(10h), 30s)});
    EXPECT_NE(by_hand("UPDATE stretch SET span_ms = 3600000"), "");
    EXPECT_NE(by_hand("INSERT INTO stretch SELECT sign_in, 2, 'nap', module, lesson, page, attempt,"
                      " question, slow_read_ms, started_utc_ms, zone_offset_min, span_ms, tail,"
                      " ended, clock_step, date_unverified, seal FROM stretch"),
              "");
    EXPECT_EQ(sums(store, learner).counted, 30s);
}

TEST_F(Stretches, OneActIsKeptWholeOrNotAtAll) {
    const auto done = store.record(learner, id, {active(1, at(10h), 60s), active(0, at(11h), 60s)});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, content::Error::Kind::Storage);
    EXPECT_TRUE(rows().empty());
}

TEST_F(Stretches, BelongToTheSignInsLearner) {
    const LearnerId other = add(store, "Jānis");
    EXPECT_FALSE(store.record(other, id, {active(1, at(10h), 60s)}));
    EXPECT_FALSE(store.record(learner, 99, {active(1, at(10h), 60s)}));
    EXPECT_TRUE(rows().empty());
}

TEST_F(Stretches, KeepWordsThatLookLikeCommands) {
    auto stretch = active(1, at(10h), 60s);
    stretch.place.lesson = "'); DROP TABLE stretch; --\"\\\n";
    record({stretch});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().stretch.place.lesson, stretch.place.lesson);
    HoursRules rules;
    rules.lesson_caps[stretch.place.lesson] = 20s;
    EXPECT_EQ(sums(store, learner, rules).counted, 20s);
}

}  // namespace
}  // namespace engine::records
