#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

using tests::kWalkthroughJson;

std::string said_with(std::string_view from, std::string_view to) {
    return said_without(kWalkthroughJson, from, to);
}

TEST(WalkthroughReader, ReadsScreensAndElements) {
    const Read result = read(kWalkthroughJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& walk = result.as<Walkthrough>();
    const SimulatedScreen* start = walk.screen("sakums");
    ASSERT_NE(start, nullptr);
    EXPECT_EQ(start->address, "portals.example");
    EXPECT_EQ(start->hints.size(), 2U);
    ASSERT_EQ(start->elements.size(), 6U);
    EXPECT_EQ(start->elements[0].items[0].en, "One");
    EXPECT_EQ(start->elements[1].sample.en, "Anna");
    EXPECT_TRUE(start->elements[2].options[0].right);
    EXPECT_EQ(right_exit(*start)->id, "ieiet");
    EXPECT_EQ(right_exit(*start)->needs, (std::vector<std::string>{"vards", "riks"}));
    EXPECT_EQ(find_element(*start, "reklama")->forbidden.en, "An advertisement.");
    EXPECT_EQ(find_element(*start, ""), nullptr);
    const SimulatedScreen* phone = walk.screen("viltus");
    EXPECT_EQ(phone->kind, SimulatedScreen::Kind::Phone);
    ASSERT_TRUE(phone->fault);
    EXPECT_EQ(phone->fault->goes, "telefons");
    EXPECT_EQ(phone->asks, "PIN1");
}

TEST(WalkthroughReader, FindsTheRightWay) {
    const Read result = read(kWalkthroughJson);
    ASSERT_TRUE(result.loaded);
    std::string way;
    for (const SimulatedScreen* screen : result.as<Walkthrough>().right_way("palidziba")) {
        way += screen->id + " ";
    }
    EXPECT_EQ(way, "palidziba sakums viltus telefons beigas ");
}

TEST(WalkthroughReader, WantsOneRightExitOfEachScreen) {
    EXPECT_EQ(said_with(R"("goes": "palidziba"})", R"("goes": "palidziba", "right": true})"),
              "m/a.json:14: exactly one button or link of the screen must be \"right\", not 2\n");
    EXPECT_EQ(said_with(R"("goes": "sakums", "right": true)", R"("goes": "sakums")"),
              "m/a.json:31: exactly one button or link of the screen must be \"right\", not 0\n"
              R"(m/a.json:8: the right way from "palidziba" never comes to a screen with "end": )"
              "true\n");
    EXPECT_EQ(
        said_with(R"("Labi", "goes": "beigas"})", R"("Labi", "goes": "beigas", "right": true})"),
        "m/a.json:42: on a screen with a \"fault\" the right act is to stop: no button is "
        "\"right\"\n");
}

TEST(WalkthroughReader, FollowsTheRightWayToItsEnd) {
    EXPECT_EQ(said_with(R"("goes": "telefons")", R"("goes": "palidziba")"),
              R"(m/a.json:8: the right way from "sakums" never comes to a screen with "end": )"
              "true\n");
    EXPECT_EQ(said_with(R"("goes": "telefons")", R"("goes": "nav")"),
              "m/a.json:8: the screen \"viltus\" leads to \"nav\", which is not there\n");
    EXPECT_EQ(said_with(R"("start": "sakums")", R"("start": "nav")"),
              "m/a.json:7: there is no screen \"nav\"\n");
    EXPECT_EQ(said_with(R"("start": "sakums")", R"("start": "telefons")"),
              "m/a.json:7: the right way has at least two screens before the last one, and not "
              "only faults\n");
    EXPECT_EQ(said_with(R"("start": "sakums")", R"("start": "beigas")"),
              "m/a.json:7: the right way has at least two screens before the last one, and not "
              "only faults\n");
}

TEST(WalkthroughReader, ComparesTheControlCodes) {
    EXPECT_EQ(said_with(R"("phone_code": "7310")", R"("phone_code": "4821")"),
              "m/a.json:42: the fault is the code: give a \"page_code\" and another "
              "\"phone_code\"\n");
    EXPECT_EQ(said_with(R"("phone_code": "5555")", R"("phone_code": "5556")"),
              "m/a.json:49: the codes of page and phone differ: plant that as a \"fault\" or make "
              "them equal\n");
    EXPECT_EQ(said_with(R"("kind": "code")", R"("kind": "pin2")").substr(0, 60),
              "m/a.json:38: the codes of page and phone differ: plant that ");
    EXPECT_EQ(said_with(R"("kind": "code")", R"("kind": "address")").substr(0, 60),
              "m/a.json:38: the codes of page and phone differ: plant that ");
}

TEST(WalkthroughReader, HoldsElementsToTheirKind) {
    EXPECT_EQ(said_with(R"(, "goes": "palidziba"})", "}"),
              R"(m/a.json:22: say where it leads in "goes", or in "forbidden" why not to press )"
              "it\n");
    EXPECT_EQ(said_with(R"("id": "pin", )", "").substr(0, 76),
              "m/a.json:51: give the element an \"id\": the learner does something with it\nm/");
    EXPECT_EQ(said_with(R"("text": "Vārds", "sample": {"lv": "Anna", "en": "Anna"})",
                        R"("text": "Vārds")"),
              "m/a.json:16: a field, and only a field, has a \"sample\" to be filled in\n");
    EXPECT_EQ(said_with(R"("text": "PIN1"})", R"("text": "PIN1", "goes": "beigas"})"),
              "m/a.json:40: only a button or a link has \"goes\", \"right\" or \"forbidden\"\n");
    EXPECT_EQ(said_with(R"("right": true, "why")", "\"why\""),
              "m/a.json:17: a choice, and only a choice, has \"options\", one of them \"right\"\n");
    EXPECT_EQ(said_with(R"(["vards", "riks"])", R"(["vards", "reklama"])"),
              R"(m/a.json:14: "needs" names "reklama", which is no field, pin or choice of this )"
              "screen\n");
    EXPECT_EQ(said_with(R"("id": "pin-a")", R"("id": "pin")"),
              "m/a.json:8: two elements have the id \"pin\": give each its own, on all screens "
              "together\n");
}

TEST(WalkthroughReader, WarnsOfAFalseAddressThatSomebodyCouldOwn) {
    const std::string text = with(kWalkthroughJson, R"("page_code": "4821",
      "phone_code": "7310",)",
                                  R"("address": "https://portals.lv/x",)");
    const Read result = read(with(text, R"("kind": "code")", R"("kind": "address")"));
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said,
              "m/a.json:37: end the false address with .example, so that nobody can own it\n");
}

}  // namespace
}  // namespace content::activity::load
