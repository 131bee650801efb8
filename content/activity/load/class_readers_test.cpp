#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

TEST(PassphraseReader, ReadsSamples) {
    const Read result = read(tests::kPassphraseJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& room = result.as<Passphrase>();
    ASSERT_EQ(room.samples.size(), 2U);
    EXPECT_EQ(room.samples[0].grade, Grade::Weak);
    EXPECT_EQ(room.samples[1].grade, Grade::Strong);
    EXPECT_EQ(room.words, 4);
    EXPECT_EQ(read(with(tests::kPassphraseJson, "\"strong\"", "\"weak\"")).said,
              "m/a.json:6: all samples have one grade: there is nothing to tell apart\n");
}

TEST(RolePlayReader, ReadsTheCard) {
    const Read result = read(tests::kRolePlayJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& card = result.as<RolePlay>();
    EXPECT_EQ(card.lines.size(), 2U);
    EXPECT_EQ(card.lines[0].en, "I need paper.");
    EXPECT_EQ(card.rubric.size(), 2U);
    EXPECT_EQ(card.pass, 3);
    EXPECT_EQ(said_without(tests::kRolePlayJson, "\"pass\": 3", "\"pass\": 5"),
              "m/a.json:14: \"pass\" is 5, but only 4 points can be given\n");
}

}  // namespace
}  // namespace content::activity::load
