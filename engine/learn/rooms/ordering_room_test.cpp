#include "engine/learn/rooms/ordering_room.h"

#include "engine/learn/rooms/room_for_test.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;

// Five cards: a, b and c in this order, then d and e in any.
constexpr std::string_view kFive = R"({"format": 1, "id": "o", "room": "ordering", "task": "T",
  "cards": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}, {"id": "c", "text": "C"},
            {"id": "d", "text": "D"}, {"id": "e", "text": "E", "same_place": true}],
  "explanation": "Tā."})";

struct Cards : Playing<OrderingRoom> {
    explicit Cards(std::uint64_t seed = 1) : Playing(kFive, seed) {}

    std::string order() const {
        std::string ids;
        for (const std::size_t card : it().order()) {
            ids += "abcde"[card];
        }
        return ids;
    }
    /// Moves cards until they lie so.
    void lay(const std::string& ids) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            does(Verb::Move, std::string(1, ids[i]), "", static_cast<int>(i));
        }
        ASSERT_EQ(order(), ids);
    }
};

TEST(OrderingRoom, NeverBeginsInOrder) {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const std::string order = Cards(seed).order();
        EXPECT_NE(order, "abcde");
        EXPECT_NE(order, "abced");
    }
    EXPECT_EQ(Cards(7).order(), Cards(7).order());
    EXPECT_NE(Cards(7).order(), Cards(8).order());
}

TEST(OrderingRoom, MovesCardsUpAndDown) {
    Cards cards;
    cards.lay("edcba");
    EXPECT_EQ(cards.kind(Verb::Move, "e", "", 2), Done);
    EXPECT_EQ(cards.order(), "dceba");
    EXPECT_EQ(cards.kind(Verb::Move, "a", "", 0), Done);
    EXPECT_EQ(cards.order(), "adceb");
    EXPECT_EQ(cards.kind(Verb::Move, "a", "", 0), Refused);
    EXPECT_EQ(cards.kind(Verb::Move, "x", "", 0), Refused);
    EXPECT_EQ(cards.kind(Verb::Move, "a", "", 5), Refused);
    EXPECT_EQ(cards.kind(Verb::Move, "a", "", -1), Refused);
    EXPECT_EQ(cards.kind(Verb::Mark, "a"), Refused);
}

TEST(OrderingRoom, GivesAPointForEachCardThatKeepsItsPlace) {
    const std::vector<std::pair<std::string, int>> points{
        {"abcde", 4}, {"abced", 4}, {"bcdea", 3}, {"eabcd", 3}, {"bacde", 3},
        {"abdce", 3}, {"edcba", 1}, {"cbade", 2}, {"dabce", 3}, {"ecdab", 1}};
    for (const auto& [order, expected] : points) {
        Cards cards;
        cards.lay(order);
        cards.does(Verb::Check);
        EXPECT_EQ(cards.score(), (Score{expected, 4})) << order;
    }
}

TEST(OrderingRoom, TellsWhichCardsToMove) {
    Cards cards;
    cards.lay("bcdea");
    EXPECT_EQ(cards.kind(Verb::Check), Wrong);
    EXPECT_EQ(cards.it().kept(), (std::vector<bool>{false, true, true, true, true}));
    cards.does(Verb::Move, "a", "", 0);
    EXPECT_TRUE(cards.it().kept().empty());
    const Reply reply = cards.does(Verb::Check);
    EXPECT_EQ(reply.kind, Right);
    EXPECT_EQ(reply.why.lv, "Tā.");
    EXPECT_TRUE(cards.finished());
}

TEST(OrderingRoom, TakesAPointForEachFurtherTryAndKeepsTheBest) {
    Cards cards;
    cards.lay("bacde");
    cards.does(Verb::Check);
    EXPECT_EQ(cards.score().points, 3);
    cards.lay("abcde");
    cards.does(Verb::Check);
    EXPECT_EQ(cards.score().points, 3);

    Cards worse;
    worse.lay("abdce");
    worse.does(Verb::Check);
    worse.lay("edcba");
    worse.does(Verb::Check);
    EXPECT_EQ(worse.score().points, 3);
    EXPECT_FALSE(worse.finished());
    worse.lay("edcab");
    EXPECT_EQ(worse.kind(Verb::Check), Wrong);
    EXPECT_TRUE(worse.finished());
    EXPECT_FALSE(worse.it().tries().solved());
    EXPECT_EQ(worse.kind(Verb::Move, "a", "", 0), Refused);
}

TEST(OrderingRoom, WantsAMoveBeforeEachCheck) {
    Cards cards;
    EXPECT_EQ(cards.kind(Verb::Check), Incomplete);
    cards.does(Verb::Move, "a", "", cards.it().order().back() == 0 ? 0 : 4);
    const Reply::Kind first = cards.kind(Verb::Check);
    EXPECT_TRUE(first == Right || first == Wrong);
    EXPECT_FALSE(accepted(cards.does(Verb::Check)));
    EXPECT_EQ(cards.it().tries().used(), 1);
}

}  // namespace
}  // namespace engine::learn::rooms
