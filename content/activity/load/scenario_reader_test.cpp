#include "content/activity/load/activity_for_test.h"
#include "tests/support/example_rooms.h"

namespace content::activity::load {
namespace {

using tests::kScenarioJson;

TEST(ScenarioReader, ReadsNodesChoicesAndEndings) {
    const Read result = read(kScenarioJson);
    ASSERT_TRUE(result.loaded) << result.said;
    const auto& scenario = result.as<Scenario>();
    const ScenarioNode* start = scenario.node(scenario.start);
    ASSERT_NE(start, nullptr);
    EXPECT_EQ(start->speaker.en, "Caller");
    ASSERT_EQ(start->choices.size(), 2U);
    EXPECT_EQ(start->choices[0].effect, (Effect{.safety = 2, .trust = -1, .time = 1}));
    ASSERT_NE(scenario.ending("drosi"), nullptr);
    EXPECT_EQ(scenario.ending("drosi")->points, 3);
    EXPECT_EQ(scenario.ending("zvans"), nullptr);
}

TEST(ScenarioReader, FollowsEveryPathToAnEnding) {
    EXPECT_EQ(said_without(kScenarioJson, R"("goes": "velu")", R"("goes": "zvans")"),
              "m/a.json:7: a path leads back to \"zvans\": every path must come to an ending\n"
              "m/a.json:27: no choice leads to the ending \"velu\"\n");
    EXPECT_EQ(said_without(kScenarioJson, R"("goes": "velu")", R"("goes": "kods")"),
              "m/a.json:7: a path leads back to \"kods\": every path must come to an ending\n"
              "m/a.json:27: no choice leads to the ending \"velu\"\n");
    EXPECT_EQ(said_without(kScenarioJson, R"("goes": "velu")", R"("goes": "nekur")"),
              R"(m/a.json:7: the choice "ne" of "kods" goes to "nekur", which is neither a )"
              "node nor an ending\n");
    EXPECT_EQ(said_without(kScenarioJson, R"("start": "zvans")", R"("start": "drosi")"),
              "m/a.json:6: there is no node \"drosi\"\n");
    EXPECT_EQ(said_without(kScenarioJson, R"("id": "velu")", R"("id": "kods")").substr(0, 60),
              "m/a.json:7: a node and an ending have the id \"kods\"\nm/a.json");
}

TEST(ScenarioReader, WarnsOfWhatNobodyReaches) {
    const Read result = read(with(kScenarioJson, R"("goes": "kods")", R"("goes": "velu")"));
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said,
              "m/a.json:7: no choice leads to the node \"kods\"\n"
              "m/a.json:27: no choice leads to the ending \"zaudets\"\n");
}

// Each node is followed once: a ladder of choices that all meet again has 2^30 paths.
TEST(ScenarioReader, IsNotLedAstrayByManyPaths) {
    std::string nodes;
    for (int i = 0; i < 50; ++i) {
        const std::string next = i == 49 ? "a" : "n" + std::to_string(i + 1);
        nodes += i == 0 ? "" : ",";
        nodes.append(R"({"id": "n)").append(std::to_string(i));
        nodes.append(R"(", "text": "T", "choices": [{"id": "a", "text": "A", "goes": ")");
        nodes.append(next).append(R"("}, {"id": "b", "text": "B", "goes": ")");
        nodes.append(next).append("\"}]}");
    }
    const Read result = read(R"({"format": 1, "id": "s", "room": "scenario", "task": "T",
        "start": "n0", "endings": [{"id": "a", "title": "A", "text": "A", "points": 1},
        {"id": "b", "title": "B", "text": "B", "points": 0}], "nodes": [)" +
                             nodes + "]}");
    EXPECT_TRUE(result.loaded);
    EXPECT_EQ(result.said, "m/a.json:2: no choice leads to the ending \"b\"\n");
}

TEST(ScenarioReader, WantsShortTextsAndABestEnding) {
    std::string words;
    for (int i = 0; i < 61; ++i) {
        words += "vārds ";
    }
    EXPECT_EQ(read(with(kScenarioJson, "Viņš prasa PIN2.", words)).said,
              "m/a.json:20: the text has 61 words: 60 are enough before a choice\n");
    std::string text = with(kScenarioJson, "\"points\": 3", "\"points\": 0");
    text = with(text, "\"points\": 1", "\"points\": 0");
    EXPECT_EQ(read(text).said, "m/a.json:27: give the best ending \"points\"\n");
}

}  // namespace
}  // namespace content::activity::load
