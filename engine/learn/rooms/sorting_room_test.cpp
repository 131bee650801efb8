#include "engine/learn/rooms/sorting_room.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;

constexpr std::string_view kThree = R"({"format": 1, "id": "s", "room": "sorting", "task": "T",
  "columns": [{"id": "yes", "title": "Y"}, {"id": "no", "title": "N"}],
  "cards": [{"id": "a", "text": "A", "columns": ["yes"]}, {"id": "b", "text": "B", "columns": ["no"]},
            {"id": "c", "text": "C", "columns": ["yes", "no"]}],
  "tries": 3, "explanation": "Tā."})";

using Columns = Playing<SortingRoom>;

void place(Columns& room, const std::string& a, const std::string& b, const std::string& c) {
    room.does(Verb::Place, "a", a);
    room.does(Verb::Place, "b", b);
    room.does(Verb::Place, "c", c);
}

TEST(SortingRoom, CountsEveryCardInOneOfItsColumns) {
    const std::vector<std::tuple<std::string, std::string, std::string, int>> table{
        {"yes", "no", "yes", 3},
        {"yes", "no", "no", 3},
        {"no", "no", "no", 2},
        {"yes", "yes", "no", 2},
        {"no", "yes", "yes", 1}};
    for (const auto& [a, b, c, points] : table) {
        Columns room(kThree);
        place(room, a, b, c);
        EXPECT_EQ(room.kind(Verb::Check), points == 3 ? Right : Wrong);
        EXPECT_EQ(room.score(), (Score{points, 3}));
    }
}

TEST(SortingRoom, ChecksOnlyWhenEverythingLiesSomewhere) {
    Columns room(kThree);
    EXPECT_EQ(room.kind(Verb::Check), Incomplete);
    room.does(Verb::Place, "a", "yes");
    room.does(Verb::Place, "b", "no");
    EXPECT_EQ(room.kind(Verb::Check), Incomplete);
    room.does(Verb::Place, "c", "no");
    EXPECT_TRUE(room.it().ready());
    EXPECT_EQ(room.kind(Verb::TakeBack, "c"), Done);
    EXPECT_FALSE(room.it().ready());
    EXPECT_EQ(room.kind(Verb::TakeBack, "c"), Refused);
    EXPECT_EQ(room.kind(Verb::Place, "c", "nowhere"), Refused);
    EXPECT_EQ(room.kind(Verb::Place, "x", "no"), Refused);
    EXPECT_EQ(room.kind(Verb::Place, "a", "yes"), Refused) << "it lies there already";
}

TEST(SortingRoom, LeavesRightCardsWhereTheyAre) {
    Columns room(kThree);
    place(room, "yes", "yes", "yes");
    EXPECT_EQ(room.kind(Verb::Check), Wrong);
    EXPECT_EQ(room.it().settled(), (std::vector<bool>{true, false, true}));
    EXPECT_EQ(room.kind(Verb::TakeBack, "a"), Refused);
    EXPECT_EQ(room.kind(Verb::Place, "a", "no"), Refused);
    EXPECT_EQ(room.kind(Verb::Check), Incomplete) << "nothing has changed";
    room.does(Verb::Place, "b", "no");
    const Reply reply = room.does(Verb::Check);
    EXPECT_EQ(reply.kind, Right);
    EXPECT_EQ(reply.why.lv, "Tā.");
    EXPECT_EQ(room.score(), (Score{2, 3})) << "the second try costs a point";
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.kind(Verb::Place, "b", "yes"), Refused);
}

TEST(SortingRoom, TellsWhichCardsLieWrongUntilTheyAreMoved) {
    Columns room(kThree);
    place(room, "no", "yes", "no");
    const std::vector<bool> none(3, false);
    EXPECT_EQ(room.it().misplaced(), none) << "nobody has looked yet";
    room.does(Verb::Check);
    EXPECT_EQ(room.it().misplaced(), (std::vector<bool>{true, true, false}));
    room.does(Verb::Place, "a", "yes");
    EXPECT_EQ(room.it().misplaced(), (std::vector<bool>{false, true, false}));
    room.does(Verb::TakeBack, "b");
    EXPECT_EQ(room.it().misplaced(), none);
}

TEST(SortingRoom, EndsAfterTheLastTry) {
    Columns room(kThree);
    place(room, "no", "yes", "no");
    room.does(Verb::Check);
    for (const char* column : {"yes", "no"}) {
        EXPECT_FALSE(room.finished());
        room.does(Verb::Place, "a", column);
        room.does(Verb::Place, "b", "yes");
        room.does(Verb::TakeBack, "b");
        room.does(Verb::Place, "b", "yes");
        room.does(Verb::Check);
    }
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.score(), (Score{1, 3}));
}

TEST(SortingRoom, MatchingHoldsOneCardAColumn) {
    Columns room(tests::kMatchingJson);
    EXPECT_EQ(room.score().most, 2) << "the extra card belongs nowhere";
    room.does(Verb::Place, "puk", "pin1");
    room.does(Verb::Place, "pin1", "pin1");
    EXPECT_FALSE(room.it().places()[2]) << "the extra card went back to the tray";
    EXPECT_EQ(room.kind(Verb::Check), Incomplete);
    room.does(Verb::Place, "puk", "pin2");
    EXPECT_EQ(room.kind(Verb::Check), Wrong);
    EXPECT_EQ(room.score().points, 1);
    EXPECT_EQ(room.kind(Verb::Place, "puk", "pin1"), Refused) << "a right card lies there";
    room.does(Verb::Place, "pin2", "pin2");
    EXPECT_EQ(room.kind(Verb::Check), Right);
    EXPECT_EQ(room.score().points, 1);
}

TEST(SortingRoom, ShufflesTheTray) {
    EXPECT_EQ(Columns(kThree, 5).it().tray_order(), Columns(kThree, 5).it().tray_order());
    bool differs = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        differs |= Columns(kThree, seed).it().tray_order() != Columns(kThree, 20).it().tray_order();
    }
    EXPECT_TRUE(differs);
}

}  // namespace
}  // namespace engine::learn::rooms
