// Signing in and out, crashes, and two programs for one learner.
#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"

namespace engine::records {
namespace {

using learn::StretchEnd;

learn::Stretch open(learn::Stretch stretch) {
    stretch.end = StretchEnd::Open;
    return stretch;
}

TEST(SignIns, TellTheNewestRow) {
    const tests::TempDir folder;
    Store store = opened(folder.path());
    const LearnerId learner = add(store);
    const auto first = store.sign_in(learner, at(9h));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->newest_row, base::Wall{});
    ASSERT_TRUE(store.record(learner, first->id, {active(1, at(10h), 60s)}));
    const auto second = store.sign_in(add(store, "Jānis"), at(11h));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->newest_row, at(10h + 60s).wall);
}

TEST(SignIns, CloseWhatACrashLeftOpen) {  // TIME 9, vectors 5 and 6
    const tests::TempDir folder;
    LearnerId long_silence = 0;
    LearnerId short_silence = 0;
    {
        Store store = opened(folder.path());
        long_silence = add(store);
        short_silence = add(store, "Jānis");
        ASSERT_TRUE(store.record(
            long_silence, sign_in(store, long_silence),
            {active(1, at(10h), 30s), open(tail(2, at(10h + 30s), 165s, StretchEnd::Open))}));
        ASSERT_TRUE(store.record(short_silence, sign_in(store, short_silence),
                                 {open(active(1, at(10h), 15s))}));
    }
    Store store = opened(folder.path(), at(12h));
    EXPECT_EQ(sums(store, long_silence).counted, 60s);
    EXPECT_EQ(sums(store, long_silence).flags, kFlagAbandoned);
    EXPECT_EQ(sums(store, short_silence).counted, 15s);

    const auto told = store.sign_in(long_silence, at(12h));
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->had_abandoned);
    EXPECT_EQ(told->kept_abandoned, 60s);
    const auto told_again = store.sign_in(long_silence, at(13h));
    ASSERT_TRUE(told_again);
    EXPECT_FALSE(told_again->had_abandoned);
    EXPECT_EQ(sums(store, long_silence).counted, 60s);
}

TEST(SignIns, ACleanEndLeavesNothingToTell) {
    const tests::TempDir folder;
    LearnerId learner = 0;
    {
        Store store = opened(folder.path());
        learner = add(store);
        const auto id = sign_in(store, learner);
        ASSERT_TRUE(store.record(learner, id, {active(1, at(10h), 60s)}));
        ASSERT_TRUE(store.sign_out(id, at(11h)));
    }
    Store store = opened(folder.path(), at(12h));
    const auto next = store.sign_in(learner, at(12h));
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->had_abandoned);
}

TEST(SignIns, ASecondProgramAsksTakesOverAndEndsTheFirst) {
    const tests::TempDir folder;
    Store first = opened(folder.path());
    const LearnerId learner = add(first);
    const auto first_id = sign_in(first, learner);
    ASSERT_TRUE(first.record(learner, first_id, {open(active(1, at(10h), 20s))}));

    Store second = opened(folder.path(), at(10h + 30s));
    EXPECT_EQ(sums(second, learner).flags, 0) << "the first is alive: nothing is abandoned";
    auto live = second.live_sign_in(learner);
    ASSERT_TRUE(live);
    EXPECT_EQ(*live, first_id);
    EXPECT_EQ(*first.live_sign_in(learner), std::nullopt) << "its own sign-in is no other program";

    const auto second_id = sign_in(second, learner, at(10h + 30s));
    ASSERT_TRUE(second.record(learner, second_id, {active(1, at(10h + 30s), 30s)}));
    const auto refused = first.record(learner, first_id, {active(1, at(10h), 60s)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, content::Error::Kind::Storage);
    EXPECT_EQ(refused.error().message, kTakenOver);
    EXPECT_EQ(sums(second, learner).counted, 50s);
    EXPECT_EQ(sums(first, learner).counted, 50s);
}

TEST(SignIns, NobodyIsThereAfterSigningOutOrEnding) {
    const tests::TempDir folder;
    Store watcher = opened(folder.path());
    const LearnerId learner = add(watcher);
    {
        Store other = opened(folder.path());
        const auto id = sign_in(other, learner);
        EXPECT_TRUE(*watcher.live_sign_in(learner));
        ASSERT_TRUE(other.sign_out(id, at(10h)));
        EXPECT_FALSE(*watcher.live_sign_in(learner));
        sign_in(other, learner);
        EXPECT_TRUE(*watcher.live_sign_in(learner));
    }
    EXPECT_FALSE(*watcher.live_sign_in(learner));
}

TEST(SignIns, NeedALearner) {
    const tests::TempDir folder;
    Store store = opened(folder.path());
    EXPECT_FALSE(store.sign_in(42, at(9h)));
}

}  // namespace
}  // namespace engine::records
