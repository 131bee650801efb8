#include "engine/learn/rooms/spotter_room.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;
using Verdict = SpotterRoom::Desk::Verdict;

// In the fraud: flags no, steiga, saite; harmless iestade, sods, sveiki. Then a genuine message.
struct Messages : Playing<SpotterRoom> {
    Messages() : Playing(tests::kSpotterJson) {}

    void marks(const std::vector<const char*>& parts) {
        for (const char* part : parts) {
            does(Verb::Mark, part);
        }
    }
};

TEST(Findings, CostNothingMoreThanTheyGive) {
    EXPECT_EQ(points_for({.found = 3, .wrong = 0}, 3, 3), 3);
    EXPECT_EQ(points_for({.found = 3, .wrong = 1}, 3, 3), 2);
    EXPECT_EQ(points_for({.found = 1, .wrong = 2}, 3, 3), 0);
    EXPECT_EQ(points_for({.found = 10, .wrong = 1}, 10, 2), 5);
    for (int wanted = 1; wanted <= 20; ++wanted) {
        for (int decoys = 1; decoys <= 20; ++decoys) {
            EXPECT_EQ(points_for({.found = wanted, .wrong = decoys}, wanted, decoys), 0);
            EXPECT_EQ(points_for({.found = wanted, .wrong = 0}, wanted, decoys), wanted);
        }
    }
}

TEST(SpotterRoom, ExplainsEachMarkAtOnce) {
    Messages room;
    Reply reply = room.does(Verb::Mark, "no");
    EXPECT_EQ(reply.kind, Right);
    EXPECT_EQ(reply.why.en, "Not the office's number.");
    reply = room.does(Verb::Mark, "sods");
    EXPECT_EQ(reply.kind, Wrong);
    EXPECT_EQ(reply.why.lv, "Tā varētu rakstīt arī iestāde.");
    EXPECT_EQ(room.it().found_in(0), (Score{1, 3}));
    EXPECT_EQ(room.kind(Verb::Mark, "no"), Refused) << "once is enough";
    EXPECT_EQ(room.kind(Verb::Mark, "zina"), Refused) << "of another message";
    EXPECT_EQ(room.kind(Verb::Mark), Refused) << "a part that is only to be read";
}

TEST(SpotterRoom, TakesWrongMarksFromFoundFlags) {
    const std::vector<std::pair<std::vector<const char*>, int>> table{
        {{"no", "steiga", "saite"}, 3},
        {{"no"}, 1},
        {{"no", "steiga", "saite", "sods"}, 2},
        {{"no", "sods", "sveiki"}, 0},
        {{"sods"}, 0}};
    for (const auto& [parts, points] : table) {
        Messages room;
        room.marks(parts);
        EXPECT_EQ(room.score().points, 0) << "not before it is decided";
        EXPECT_EQ(room.kind(Verb::Done), Right);
        EXPECT_EQ(room.it().score_of(0), (Score{points, 3}));
    }
}

TEST(SpotterRoom, GivesNothingForMarkingEverything) {
    for (const Verb verdict : {Verb::Done, Verb::Genuine}) {
        Messages room;
        room.marks({"no", "iestade", "sods", "steiga", "saite", "sveiki"});
        room.does(verdict);
        room.does(Verb::Next);
        room.marks({"zina"});
        room.does(verdict);
        EXPECT_TRUE(room.finished());
        EXPECT_EQ(room.score(), (Score{0, 4}));
    }
}

TEST(SpotterRoom, GoesOnUntilTheLearnerSaysSo) {
    Messages room;
    EXPECT_EQ(room.kind(Verb::Done), Incomplete) << "nothing was marked";
    room.marks({"no", "steiga", "saite"});
    EXPECT_EQ(room.it().desks()[0].verdict, Verdict::Open);
    EXPECT_EQ(room.kind(Verb::Next), Refused);
    EXPECT_EQ(room.does(Verb::Done).why.en, "Three flags.");
    EXPECT_EQ(room.kind(Verb::Done), Refused);
    EXPECT_EQ(room.kind(Verb::Mark, "sods"), Refused);
    EXPECT_EQ(room.kind(Verb::Next), Done);
    EXPECT_EQ(room.it().current(), 1U);
    EXPECT_EQ(room.kind(Verb::Genuine), Right);
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.kind(Verb::Next), Refused);
    EXPECT_EQ(room.score(), (Score{4, 4}));
}

TEST(SpotterRoom, KnowsAGenuineMessage) {
    Messages fraud;
    fraud.marks({"no"});
    EXPECT_EQ(fraud.kind(Verb::Genuine), Wrong);
    EXPECT_EQ(fraud.score().points, 0);
    fraud.does(Verb::Next);
    EXPECT_EQ(fraud.kind(Verb::Mark, "zina"), Wrong);
    EXPECT_EQ(fraud.kind(Verb::Genuine), Right);
    EXPECT_EQ(fraud.it().score_of(1), (Score{0, 1})) << "it was suspected";
}

TEST(SpotterRoom, HintsOnceWhereThereIsAHint) {
    Messages room;
    EXPECT_EQ(room.does(Verb::Hint).why.en, "Who sends it?");
    EXPECT_EQ(room.kind(Verb::Hint), Refused);
    room.does(Verb::Genuine);
    room.does(Verb::Next);
    EXPECT_EQ(room.kind(Verb::Hint), Refused);
}

}  // namespace
}  // namespace engine::learn::rooms
