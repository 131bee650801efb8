// Flash cards and checklists, which nobody marks.
#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;

TEST(FlashCardsRoom, BringsBackWhatWasNotKnown) {
    Playing<FlashCardsRoom> room(tests::kFlashCardsJson);
    const std::size_t first = room.it().pile().front();
    EXPECT_EQ(room.kind(Verb::Know), Refused) << "not before it was turned";
    EXPECT_NE(room.does(Verb::Turn).why.lv, "");
    EXPECT_EQ(room.kind(Verb::Turn), Refused);
    EXPECT_EQ(room.kind(Verb::Again), Done);
    EXPECT_EQ(room.it().pile().back(), first);
    for (int card = 0; card < 2; ++card) {
        EXPECT_FALSE(room.finished());
        room.does(Verb::Turn);
        room.does(Verb::Know);
    }
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.score(), (Score{1, 2}));
    EXPECT_EQ(room.kind(Verb::Turn), Refused);
}

TEST(FlashCardsRoom, CountsNothingBeforeItWasSeen) {
    Playing<FlashCardsRoom> room(tests::kFlashCardsJson);
    EXPECT_EQ(room.score(), (Score{0, 2}));
    room.does(Verb::Turn);
    EXPECT_EQ(room.score(), (Score{0, 2}));
    room.does(Verb::Know);
    EXPECT_EQ(room.score(), (Score{1, 2}));
}

TEST(ChecklistRoom, KeepsTicksAndTakesThemBack) {
    Playing<ChecklistRoom> room(tests::kChecklistJson);
    EXPECT_EQ(room.does(Verb::Tick, "iziet").why.lv, "Nākamais redzētu.");
    EXPECT_EQ(room.kind(Verb::Tick, "iziet"), Refused);
    EXPECT_EQ(room.kind(Verb::Tick, "x"), Refused);
    EXPECT_FALSE(room.finished());
    room.does(Verb::Tick, "karte");
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.kind(Verb::Untick, "karte"), Done);
    EXPECT_FALSE(room.finished());
    EXPECT_EQ(room.it().ticked(), (std::vector<bool>{true, false}));
    EXPECT_EQ(room.score(), (Score{0, 0}));
}

}  // namespace
}  // namespace engine::learn::rooms
