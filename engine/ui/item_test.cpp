#include "engine/ui/item.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace engine::ui {
namespace {

TEST(ItemJson, NoItemsIsAnEmptyList) {
    EXPECT_EQ(to_json({}, "", 1), "[\n]\n");
}

TEST(ItemJson, WritesEveryField) {
    const Item item{.id = "quiz.option.0",
                    .role = Role::Radio,
                    .name = "A. Tīmeklī",
                    .value = "Jūsu atbilde",
                    .focusable = true,
                    .checked = true,
                    .rect = {10, 20, 300, 64}};
    EXPECT_EQ(to_json({item}, "", 1),
              "[\n {\"id\":\"quiz.option.0\",\"role\":\"radio\",\"name\":\"A. Tīmeklī\","
              R"("value":"Jūsu atbilde","state":["focusable","checked"],)"
              "\"rect\":[10,20,300,64],\"focused\":false}\n]\n");
}

TEST(ItemJson, EscapesWhatWouldBreakTheText) {
    const Item item{.id = "a", .name = "\"\\\n\t\x01", .value = "č"};
    const std::string json = to_json({item}, "", 1);
    EXPECT_NE(json.find(R"("name":"\"\\\n\u0009\u0001")"), std::string::npos) << json;
    EXPECT_NE(json.find(R"("value":"č")"), std::string::npos) << json;
}

TEST(ItemJson, ADisabledItemIsNotCalledFocusable) {
    const Item item{.id = "a", .enabled = false, .focusable = true};
    EXPECT_NE(to_json({item}, "", 1).find(R"("state":["disabled"])"), std::string::npos);
}

TEST(ItemJson, MarksFollowTheOtherStates) {
    const Item item{.id = "a", .selected = true, .offscreen = true, .marks = {"read", "invalid"}};
    EXPECT_NE(to_json({item}, "", 1).find(R"("state":["selected","offscreen","read","invalid"])"),
              std::string::npos);
}

TEST(ItemJson, RectanglesAreInDevicePixels) {
    const Item item{.id = "a", .rect = {10.4F, 20.6F, 30, 40}};
    EXPECT_NE(to_json({item}, "", 2).find(R"("rect":[21,41,60,80])"), std::string::npos);
    EXPECT_NE(to_json({item}, "", 1).find(R"("rect":[10,21,30,40])"), std::string::npos);
}

TEST(ItemJson, ExactlyTheFocusedOneSaysSo) {
    const std::string json = to_json({{.id = "a"}, {.id = "b"}}, "b", 1);
    const auto first = json.find(R"("focused":false)");
    const auto second = json.find(R"("focused":true)");
    ASSERT_NE(first, std::string::npos);
    ASSERT_NE(second, std::string::npos);
    EXPECT_LT(first, json.find(R"("id":"b")"));
    EXPECT_GT(second, json.find(R"("id":"b")"));
}

TEST(ItemRole, EachHasANameOfItsOwn) {
    std::vector<std::string> names;
    for (int role = 0; role <= static_cast<int>(Role::Alert); ++role) {
        names.emplace_back(name_of(static_cast<Role>(role)));
        EXPECT_FALSE(names.back().empty()) << role;
    }
    std::ranges::sort(names);
    EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
}

}  // namespace
}  // namespace engine::ui
