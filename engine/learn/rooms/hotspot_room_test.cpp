#include "engine/learn/rooms/hotspot_room.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;

using Scene = Playing<HotspotRoom>;

TEST(HotspotRoom, ScoresEachQuestion) {
    const std::vector<std::pair<std::vector<std::string>, int>> table{
        {{"karte", "usb", "lapa"}, 3},
        {{"karte"}, 1},
        {{"pele"}, 0},
        {{"karte", "usb", "lapa", "pele"}, 0}};
    for (const auto& [areas, points] : table) {
        Scene scene(tests::kHotspotJson);
        for (const std::string& area : areas) {
            scene.does(Verb::Mark, area);
        }
        EXPECT_EQ(scene.kind(Verb::Done), points == 3 ? Right : Wrong);
        EXPECT_EQ(scene.it().score_of(0), (Score{points, 3}));
        EXPECT_EQ(scene.score(), (Score{points, 4}));
    }
}

TEST(HotspotRoom, ExplainsMarksAndGoesOn) {
    Scene scene(tests::kHotspotJson);
    EXPECT_EQ(scene.kind(Verb::Done), Incomplete);
    const Reply reply = scene.does(Verb::Mark, "karte");
    EXPECT_EQ(reply.kind, Right);
    EXPECT_EQ(reply.why.en, "Take it out.");
    EXPECT_EQ(scene.kind(Verb::Mark, "karte"), Refused);
    EXPECT_EQ(scene.kind(Verb::Mark, "nav"), Refused);
    EXPECT_EQ(scene.kind(Verb::Next), Refused);
    EXPECT_EQ(scene.does(Verb::Done).why.en, "Leave the mouse.");
    EXPECT_EQ(scene.kind(Verb::Mark, "usb"), Refused);
    EXPECT_EQ(scene.kind(Verb::Next), Done);
    EXPECT_EQ(scene.it().current(), 1U);
    EXPECT_EQ(scene.kind(Verb::Mark, "karte"), Wrong) << "right for the other question only";
    EXPECT_EQ(scene.kind(Verb::Mark, "pele"), Right);
    scene.does(Verb::Done);
    EXPECT_TRUE(scene.finished());
    EXPECT_EQ(scene.it().score_of(1), (Score{0, 1}));
}

}  // namespace
}  // namespace engine::learn::rooms
