#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

using tests::kHotspotJson;

TEST(HotspotReader, ReadsTheScene) {
    const Read result = read(kHotspotJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& hotspot = result.as<Hotspot>();
    EXPECT_EQ(hotspot.picture, "m/img/galds.png");
    EXPECT_EQ(hotspot.alt.en, "A desk with a computer");
    ASSERT_EQ(hotspot.areas.size(), 4U);
    EXPECT_EQ(hotspot.areas[1].box, (SceneBox{300, 100, 100, 100}));
    ASSERT_EQ(hotspot.questions.size(), 2U);
    EXPECT_EQ(hotspot.questions[0].areas.size(), 3U);
    EXPECT_EQ(hotspot.furniture[0].text.en, "Desk");
}

TEST(HotspotReader, WantsAWrongAreaForEachQuestion) {
    EXPECT_EQ(said_without(kHotspotJson, "\"lapa\"],", R"("lapa", "pele"],)"),
              "m/a.json:18: every area is right: add one that is not, else marking all pays\n");
    EXPECT_EQ(said_without(kHotspotJson, R"("usb", "lapa"])", R"("usb", "nav"])"),
              "m/a.json:18: there is no area \"nav\"\n");
    EXPECT_EQ(said_without(kHotspotJson, R"("usb", "lapa"])", R"("usb", "usb"])"),
              "m/a.json:18: the area \"usb\" is listed twice\n");
    EXPECT_EQ(said_without(kHotspotJson, R"(, "areas": ["pele"])", ""),
              "m/a.json:20: list the areas that are right for this question\n");
}

TEST(HotspotReader, WantsAreasInsideAndApart) {
    EXPECT_EQ(said_without(kHotspotJson, "\"x\": 700", "\"x\": 901"),
              "m/a.json:14: the box reaches beyond the scene: x + width and y + height are at most "
              "1000\n");
    EXPECT_EQ(said_without(kHotspotJson, "\"x\": 700", "\"x\": 599"),
              R"(m/a.json:9: the areas "lapa" and "pele" overlap: a press there could mean )"
              "either\n");
    EXPECT_TRUE(read(with(kHotspotJson, "\"x\": 700", "\"x\": 600")).loaded);
}

TEST(HotspotReader, KeepsPicturesInsideTheCourse) {
    for (const char* path : {"../x.png", "/x.png", "C:/x.png", "a/../../x.png"}) {
        EXPECT_NE(said_without(kHotspotJson, "img/galds.png", path).find("m/a.json:6: the picture"),
                  std::string::npos)
            << path;
    }
}

}  // namespace
}  // namespace content::activity::load
