#include "content/activity/load/activity_loader.h"

#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"
#include "tests/support/temp_dir.h"

namespace content::activity::load {
namespace {

class EveryRoom : public testing::TestWithParam<std::string_view> {};

TEST_P(EveryRoom, ChecksEveryField) {
    const std::string_view sound = GetParam();
    content::load::expect_every_field_checked(
        sound, [&](std::string_view bytes) { return read(bytes, id_in(sound)).issues; });
}

TEST_P(EveryRoom, CollectsItsTexts) {
    const Read result = read(GetParam());
    ASSERT_TRUE(result.loaded);
    EXPECT_GT(result.loaded->texts.size(), 3U);
    for (const PlacedText& placed : result.loaded->texts) {
        EXPECT_GT(placed.line, 0) << placed.text.lv;
    }
}

INSTANTIATE_TEST_SUITE_P(Rooms, EveryRoom, testing::ValuesIn(tests::kRoomJsons));

TEST(ActivityLoader, ReadsWhatEveryActivityHas) {
    const Read result = read(tests::kOrderingJson);
    EXPECT_EQ(result.said, "");
    ASSERT_TRUE(result.loaded);
    EXPECT_EQ(result.loaded->activity.id, "m1-kartiba");
    EXPECT_EQ(result.loaded->activity.task.en, "Put the steps in order.");
}

TEST(ActivityLoader, PutsFactsInBothLanguages) {
    const Read result = read(tests::kOrderingJson);
    ASSERT_TRUE(result.loaded);
    EXPECT_EQ(result.as<Ordering>().cards[1].text.lv, "Kur? latvija.gov.lv");
    EXPECT_EQ(said_without(tests::kOrderingJson, "portal.address", "no.fact"),
              "m/a.json:9: the fact \"no.fact\" is not in facts.json\n");
}

TEST(ActivityLoader, NeedsARoomItKnows) {
    EXPECT_EQ(said_without(tests::kOrderingJson, "\"ordering\"", "\"dancing\"").substr(0, 46),
              R"(m/a.json:4: "room" must be one of "ordering" ")");
    EXPECT_EQ(said_without(tests::kOrderingJson, R"("room": "ordering",)", "").substr(0, 44),
              "m/a.json:1: the field \"room\" is missing: giv");
}

TEST(ActivityLoader, NeedsTheIdOfTheModule) {
    EXPECT_EQ(read(tests::kOrderingJson, "m9").said,
              "m/a.json:3: module.json calls this activity \"m9\": write the same id in both\n");
}

TEST(ActivityLoader, LoadsFromTheCourseFolder) {
    const tests::TempDir dir;
    dir.write("m/activities/a.json", tests::kOrderingJson);
    Facts facts;
    facts["portal.address"].value.lv = "x";
    Issues issues;
    const ActivityInfo info{.id = "m1-kartiba", .file = "m/activities/a.json"};
    EXPECT_TRUE(load_activity(dir.path(), info, facts, issues));
    EXPECT_TRUE(issues.empty());
    const auto none = load_activity(dir.path(), {.id = "a", .file = "m/none.json"}, facts, issues);
    EXPECT_EQ(none.error().kind, Error::Kind::NotFound);
    dir.write("m/activities/a.json", "{\"format\": 9}");
    EXPECT_EQ(load_activity(dir.path(), info, facts, issues).error().kind,
              Error::Kind::Unsupported);
}

}  // namespace
}  // namespace content::activity::load
