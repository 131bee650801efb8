#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

TEST(OrderingReader, RanksCardsByTheirOrder) {
    const Read result = read(tests::kOrderingJson);
    ASSERT_TRUE(result.loaded);
    const auto& ordering = result.as<Ordering>();
    ASSERT_EQ(ordering.cards.size(), 3U);
    EXPECT_EQ(ordering.cards[0].rank, 0);
    EXPECT_EQ(ordering.cards[1].rank, 1);
    EXPECT_EQ(ordering.cards[2].rank, 1);
    EXPECT_EQ(ordering.cards[0].why.en, "The aim comes first.");
    EXPECT_EQ(ordering.tries, 2);
    EXPECT_EQ(ordering.explanation.en, "Questions lead to steps.");
}

TEST(OrderingReader, NeedsSomethingToPutInOrder) {
    EXPECT_EQ(said_without(tests::kOrderingJson, "\"kur\",", R"("kur", "same_place": true,)"),
              "m/a.json:6: every card has the same place: there is nothing to put in order\n");
}

TEST(OrderingReader, HasNoCardBeforeTheFirst) {
    EXPECT_EQ(said_without(tests::kOrderingJson, "\"kas\",", R"("kas", "same_place": true,)"),
              "m/a.json:7: the first card has no card before it: remove \"same_place\"\n");
}

TEST(OrderingReader, RefusesAnIdUsedTwice) {
    EXPECT_EQ(said_without(tests::kOrderingJson, "\"kad\"", "\"kas\""),
              "m/a.json:10: the id \"kas\" stands twice in \"cards\": give each entry its own\n");
}

TEST(SortingReader, ReadsColumnsAndCards) {
    const Read result = read(tests::kSortingJson);
    ASSERT_TRUE(result.loaded);
    const auto& sorting = result.as<Sorting>();
    EXPECT_FALSE(sorting.one_each);
    ASSERT_EQ(sorting.columns.size(), 2U);
    EXPECT_EQ(sorting.columns[0].title.en, "May");
    ASSERT_EQ(sorting.cards.size(), 3U);
    EXPECT_EQ(sorting.cards[2].columns, (std::vector<std::string>{"drikst", "nedrikst"}));
    EXPECT_EQ(sorting.tries, 1);
}

TEST(SortingReader, NeedsAColumnForEachCard) {
    EXPECT_EQ(said_without(tests::kSortingJson, R"("Zināt PIN", "columns": ["nedrikst"])",
                           R"("Zināt PIN", "columns": ["varbut"])"),
              "m/a.json:13: there is no column \"varbut\"\n");
    EXPECT_EQ(said_without(tests::kSortingJson, R"(, "columns": ["nedrikst"])", ""),
              R"(m/a.json:13: the card "pin" needs "columns": the ids of those where it is )"
              "right\n");
}

TEST(SortingReader, WarnsOfAnEmptyColumn) {
    std::string text = with(tests::kSortingJson, "\"nedrikst\"]},", "\"drikst\"]},");
    text = with(text, R"(["drikst", "nedrikst"])", "[\"drikst\"]");
    const Read result = read(text);
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said, "m/a.json:6: no card belongs to the column \"nedrikst\"\n");
}

TEST(MatchingReader, MakesAColumnOfEachLeftSide) {
    const Read result = read(tests::kMatchingJson);
    ASSERT_TRUE(result.loaded);
    const auto& matching = result.as<Sorting>();
    EXPECT_TRUE(matching.one_each);
    ASSERT_EQ(matching.columns.size(), 2U);
    EXPECT_EQ(matching.columns[1].title.lv, "PIN2");
    ASSERT_EQ(matching.cards.size(), 3U);
    EXPECT_EQ(matching.cards[0].columns, std::vector<std::string>{"pin1"});
    EXPECT_TRUE(matching.cards[2].columns.empty());
    EXPECT_EQ(said_without(tests::kMatchingJson, "\"puk\"", "\"pin1\""),
              "m/a.json:11: the id \"pin1\" is already used: give each card its own\n");
}

TEST(FlashCardsReader, ReadsBothSides) {
    const Read result = read(tests::kFlashCardsJson);
    ASSERT_TRUE(result.loaded);
    ASSERT_EQ(result.as<FlashCards>().cards.size(), 2U);
    EXPECT_EQ(result.as<FlashCards>().cards[0].back.en, "A card");
}

TEST(ChecklistReader, NeedsTwoItems) {
    const Read result = read(tests::kChecklistJson);
    ASSERT_TRUE(result.loaded);
    EXPECT_EQ(result.as<Checklist>().items[0].why.en, "The next one would see.");
    EXPECT_EQ(said_without(tests::kChecklistJson,
                           ",\n    {\"id\": \"karte\", \"text\": \"Karte rokā\"}", ""),
              "m/a.json:6: \"items\" has 2 to 40 entries, not 1\n");
}

}  // namespace
}  // namespace content::activity::load
