// What every room promises, whatever is done in it.
#include "engine/learn/rooms/room.h"

#include "engine/learn/rooms/random_player.h"
#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

class EveryRoom : public testing::TestWithParam<std::string_view> {
protected:
    content::activity::Activity activity = activity_in(GetParam());
};

TEST_P(EveryRoom, StandsARandomPlayerAndIsSavedAtEachStep) {
    RandomPlayer player(42);
    const auto fault = player.play(activity, 1'500, true);
    EXPECT_FALSE(fault) << *fault;
    EXPECT_GT(player.finished(), 0U) << "no run came to an end";
}

TEST_P(EveryRoom, IsNotFinishedByOneActAgainAndAgain) {
    for (const Act& only : possible(make_room(activity, 3))) {
        Room room = make_room(activity, 3);
        for (int i = 0; i < 100; ++i) {
            perform(room, only);
        }
        EXPECT_FALSE(finished(room)) << name_of(only.verb) << " " << only.item;
    }
}

TEST_P(EveryRoom, BeginsWithNothing) {
    const Room room = make_room(activity, 1);
    EXPECT_FALSE(finished(room));
    EXPECT_EQ(score(room).points, 0);
}

INSTANTIATE_TEST_SUITE_P(Rooms, EveryRoom, testing::ValuesIn(tests::kRoomJsons), test_name);

}  // namespace
}  // namespace engine::learn::rooms
