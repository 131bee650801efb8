#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

using tests::kSpotterJson;

TEST(SpotterReader, ReadsMessagesAndParts) {
    const Read result = read(kSpotterJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& spotter = result.as<Spotter>();
    ASSERT_EQ(spotter.messages.size(), 2U);
    const Message& sms = spotter.messages[0];
    EXPECT_EQ(sms.kind, Message::Kind::Sms);
    EXPECT_FALSE(sms.genuine);
    ASSERT_EQ(sms.parts.size(), 7U);
    EXPECT_EQ(sms.parts[0].where, MessagePart::Where::From);
    EXPECT_TRUE(sms.parts[0].flag);
    EXPECT_EQ(sms.parts[0].name.en, "Sender");
    EXPECT_EQ(sms.parts[1].id, "");
    EXPECT_FALSE(sms.parts[2].flag);
    EXPECT_EQ(sms.hint.en, "Who sends it?");
    EXPECT_TRUE(spotter.messages[1].genuine);
}

TEST(SpotterReader, WantsAFlagExplainedAndNamed) {
    const std::string said = "m/a.json:17: a red flag needs an \"id\", a \"name\" and a \"why\"\n";
    EXPECT_EQ(said_without(kSpotterJson, R"(, "name": "Steiga")", ""), said);
    EXPECT_EQ(said_without(kSpotterJson, R"("id": "steiga", )", ""), said);
    EXPECT_EQ(said_without(kSpotterJson, R"(, "why": "Tā varētu rakstīt arī iestāde.")", ""),
              "m/a.json:16: say in \"why\" that the part \"sods\" is harmless\n");
}

TEST(SpotterReader, WantsMessagesThatCanBeDecided) {
    EXPECT_EQ(said_without(kSpotterJson, R"("kind": "sms")", R"("kind": "sms", "genuine": true)"),
              "m/a.json:9: a genuine message has no \"flag\"\n");
    EXPECT_EQ(said_without(kSpotterJson, "\"genuine\": true,", ""),
              "m/a.json:30: give at least one part a \"flag\", or the message \"genuine\": true\n"
              "m/a.json:6: no message is genuine: the learner need not read them\n");
    EXPECT_EQ(said_without(kSpotterJson, R"("id": "zina", )", ""),
              "m/a.json:30: give at least one harmless part an \"id\": else marking everything "
              "pays\n");
    EXPECT_EQ(said_without(kSpotterJson, R"("id": "saite")", R"("id": "steiga")"),
              "m/a.json:10: two parts have the id \"steiga\"\n");
}

TEST(SpotterReader, WarnsWhenMistakesCostMuchOrNothingIsGenuine) {
    Read result = read(with(kSpotterJson, R"("id": "sods", )", ""));
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said,
              "m/a.json:10: there are 3 red flags and only 2 harmless parts with an \"id\": one "
              "mistake costs many points\n");
    result = read(with(with(kSpotterJson, "\"genuine\": true,", ""),
                       R"("Grāmata gaida.", "why": "Nekas nav prasīts."})",
                       R"("Grāmata gaida.", "why": "Nekas nav prasīts."}, {"id": "x", )"
                       R"("where": "text", "text": "X", "flag": true, "name": "X", )"
                       R"("why": "X"})"));
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said, "m/a.json:6: no message is genuine: the learner need not read them\n");
}

}  // namespace
}  // namespace content::activity::load
