// Runs through practice rooms: begun once, done act by act, ended once.
#include "engine/records/room_runs.h"

#include <gtest/gtest.h>

#include "engine/learn/rooms/room_for_test.h"
#include "engine/records/migrations.h"
#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"
#include "tests/support/example_rooms.h"

namespace engine::records {
namespace {

using learn::rooms::act;
using learn::rooms::Player;
using learn::rooms::Score;
using learn::rooms::Verb;
using StoredRun = learn::rooms::Run;  // a test has a Run() of its own

class RoomRuns : public testing::Test {
protected:
    RoomRuns() : store(opened(folder.path())), learner(add(store)) {}

    Player begin(std::uint64_t seed = 0xFEDCBA9876543210ULL) {
        rooms_run = {.activity = "m1-drikst", .seed = seed};
        rooms_run.id = *start_room_run(store, learner, rooms_run, at(10h));
        return {activity, rooms_run};
    }
    void does(Player& player, const learn::rooms::Act& what) {
        ASSERT_TRUE(accepted(player.apply(what)));
        const auto kept = record_room_act(store, player.run(), at(10h + 1min));
        ASSERT_TRUE(kept) << kept.error().message;
    }
    StoredRun newest() const {
        const auto run = newest_room_run(store, learner, "m1-drikst");
        EXPECT_TRUE(run && *run);
        return run ? run->value_or(StoredRun{}) : StoredRun{};
    }
    std::int64_t rows(const std::string& table) const {
        return store.impl().database->raw().execAndGet("SELECT count(*) FROM " + table).getInt64();
    }
    void sort_all(Player& player) {
        does(player, act(Verb::Place, "radit", "drikst"));
        does(player, act(Verb::Place, "pin", "nedrikst"));
        does(player, act(Verb::Place, "tel", "drikst"));
        does(player, act(Verb::Check));
    }

    content::activity::Activity activity = learn::rooms::activity_in(tests::kSortingJson);
    tests::TempDir folder;
    Store store;
    LearnerId learner;
    StoredRun rooms_run;
};

TEST_F(RoomRuns, GoOnAfterEveryAct) {
    Player player = begin();
    EXPECT_EQ(newest(), player.run());
    for (const auto& what :
         {act(Verb::Place, "radit", "nedrikst"), act(Verb::TakeBack, "radit"),
          act(Verb::Place, "radit", "drikst"), act(Verb::Place, "pin", "nedrikst"),
          act(Verb::Place, "tel", "nedrikst"), act(Verb::Check)}) {
        does(player, what);
        EXPECT_EQ(newest(), player.run());
        EXPECT_EQ(Player(activity, newest()).room(), player.room());
    }
    EXPECT_TRUE(newest().ended);
    EXPECT_EQ(newest().score, (Score{3, 3}));
}

TEST_F(RoomRuns, SurviveARestart) {
    Player player = begin();
    does(player, act(Verb::Place, "radit", "drikst"));
    const tests::TempDir elsewhere;
    store = opened(elsewhere.path());  // closes the one that was open
    store = opened(folder.path());
    EXPECT_EQ(newest(), player.run());
}

TEST_F(RoomRuns, AreNotChangedByDoingItAgain) {
    Player player = begin();
    sort_all(player);
    EXPECT_TRUE(record_room_act(store, player.run(), at(11h)));
    EXPECT_EQ(rows("room_act"), 4);
    EXPECT_EQ(rows("room_end"), 1);
    EXPECT_EQ(newest(), player.run());
}

TEST_F(RoomRuns, RefuseGapsAndOtherActs) {
    Player player = begin();
    EXPECT_FALSE(record_room_act(store, player.run(), at(10h))) << "no act";
    player.apply(act(Verb::Place, "radit", "drikst"));
    player.apply(act(Verb::Place, "pin", "drikst"));
    EXPECT_EQ(record_room_act(store, player.run(), at(10h)).error().kind,
              content::Error::Kind::Invalid)
        << "the first act is missing";
    Player other(activity, rooms_run);
    does(other, act(Verb::Place, "tel", "drikst"));
    StoredRun changed = rooms_run;
    changed.acts = {act(Verb::Place, "tel", "nedrikst")};
    EXPECT_FALSE(record_room_act(store, changed, at(10h)));
    EXPECT_EQ(rows("room_act"), 1);
}

TEST_F(RoomRuns, TheNewestOneCountsAndTheBestIsKept) {
    Player first = begin(1);
    sort_all(first);
    Player second = begin(2);
    EXPECT_EQ(newest().seed, 2U);
    EXPECT_FALSE(newest().ended);
    does(second, act(Verb::Place, "radit", "nedrikst"));
    does(second, act(Verb::Place, "pin", "drikst"));
    does(second, act(Verb::Place, "tel", "drikst"));
    does(second, act(Verb::Check));
    EXPECT_EQ(newest().score, (Score{1, 3}));
    const auto best = best_room_scores(store, learner);
    ASSERT_TRUE(best);
    EXPECT_EQ(*best, (std::map<std::string, Score>{{"m1-drikst", {3, 3}}}));
    EXPECT_TRUE(best_room_scores(store, add(store, "Anna"))->empty());
}

TEST_F(RoomRuns, MergeAndDoNotDouble) {
    Player player = begin();
    does(player, act(Verb::Place, "radit", "drikst"));
    const tests::TempDir other_folder;
    Store other = opened(other_folder.path());
    ASSERT_TRUE(other.merge(store));
    does(player, act(Verb::Place, "pin", "nedrikst"));
    does(player, act(Verb::Place, "tel", "drikst"));
    does(player, act(Verb::Check));
    ASSERT_TRUE(other.merge(store));
    ASSERT_TRUE(other.merge(store));
    const auto there = newest_room_run(other, other.learners()->front().id, "m1-drikst");
    ASSERT_TRUE(there && *there);
    EXPECT_EQ((*there)->acts, player.run().acts);
    EXPECT_TRUE((*there)->ended);
    EXPECT_EQ(other.impl().database->raw().execAndGet("SELECT count(*) FROM room_act").getInt64(),
              4);
}

TEST_F(RoomRuns, RowsAreNeverRewritten) {
    Player player = begin();
    sort_all(player);
    auto& database = store.impl().database->raw();
    for (const char* table : {"room_run", "room_act", "room_end"}) {
        EXPECT_THROW(database.exec(std::string("DELETE FROM ") + table), SQLite::Exception);
    }
    EXPECT_THROW(database.exec("UPDATE room_act SET verb = 'x'"), SQLite::Exception);
    EXPECT_THROW(database.exec("UPDATE room_end SET points = 1"), SQLite::Exception);
}

TEST_F(RoomRuns, AreNotHalfReadWhenANewerProgramWentOn) {
    Player player = begin();
    does(player, act(Verb::Place, "radit", "drikst"));
    store.impl().database->raw().exec(
        "INSERT INTO room_act SELECT run, 2, 'dance', '', '', 0, 0 FROM room_act");
    EXPECT_EQ(newest_room_run(store, learner, "m1-drikst").error().kind,
              content::Error::Kind::Unsupported);
}

TEST(RoomRunsOfAnOlderStore, AreNone) {
    const tests::TempDir folder;
    {
        auto old = Database::open(folder.path() / "lasitava.db", Database::Access::ReadWrite);
        ASSERT_TRUE(old);
        ASSERT_TRUE(migrate(*old, kRoomsSince - 1));
    }
    const Store old = opened(folder.path(), at(9h), {.read_only = true});
    const auto run = newest_room_run(old, 1, "m1-drikst");
    ASSERT_TRUE(run);
    EXPECT_FALSE(*run);
    EXPECT_TRUE(best_room_scores(old, 1)->empty());
    const tests::TempDir new_folder;
    Store store = opened(new_folder.path());
    EXPECT_TRUE(store.merge(old));
}

}  // namespace
}  // namespace engine::records
