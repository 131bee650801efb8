#include "engine/learn/rooms/scenario_room.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;
using content::activity::Effect;

using Story = Playing<ScenarioRoom>;

TEST(ScenarioRoom, TellsTheConsequenceBeforeItGoesOn) {
    Story story(tests::kScenarioJson);
    EXPECT_EQ(story.it().node()->id, "zvans");
    EXPECT_EQ(story.kind(Verb::Next), Refused);
    EXPECT_EQ(story.kind(Verb::Choose, "varbut"), Refused);
    EXPECT_EQ(story.does(Verb::Choose, "ne").why.en, "Right.");
    EXPECT_EQ(story.it().chosen()->goes, "drosi");
    EXPECT_EQ(story.kind(Verb::Choose, "ja"), Refused);
    EXPECT_FALSE(story.finished());
    EXPECT_EQ(story.does(Verb::Next).why.en, "Kept.");
    EXPECT_TRUE(story.finished());
    EXPECT_EQ(story.it().ending()->id, "drosi");
    EXPECT_EQ(story.score(), (Score{3, 3}));
    EXPECT_EQ(story.kind(Verb::Choose, "ne"), Refused);
}

TEST(ScenarioRoom, EndsWithThePointsOfTheEnding) {
    for (const auto& [choice, points] : {std::pair("ne", 1), std::pair("ja", 0)}) {
        Story story(tests::kScenarioJson);
        story.does(Verb::Choose, "ja");
        story.does(Verb::Next);
        EXPECT_EQ(story.score(), (Score{0, 3}));
        story.does(Verb::Choose, choice);
        story.does(Verb::Next);
        EXPECT_EQ(story.score(), (Score{points, 3}));
    }
}

TEST(ScenarioRoom, MovesTheMetersAndKeepsThemInside) {
    Story story(tests::kScenarioJson);
    EXPECT_EQ(story.it().meters(), (Effect{5, 5, 5}));
    story.does(Verb::Choose, "ja");
    EXPECT_EQ(story.it().meters(), (Effect{0, 5, 5}));
    story.does(Verb::Next);
    story.does(Verb::Choose, "ja");
    EXPECT_EQ(story.it().meters(), (Effect{0, 5, 5}));
    Story other(tests::kScenarioJson);
    other.does(Verb::Choose, "ne");
    EXPECT_EQ(other.it().meters(), (Effect{7, 4, 6}));
}

TEST(ScenarioRoom, GoesBackOneStepOnce) {
    Story story(tests::kScenarioJson);
    EXPECT_EQ(story.kind(Verb::Back), Refused);
    story.does(Verb::Choose, "ja");
    story.does(Verb::Next);
    EXPECT_EQ(story.kind(Verb::Back), Done);
    EXPECT_EQ(story.it().node()->id, "zvans");
    EXPECT_EQ(story.it().meters(), (Effect{5, 5, 5}));
    EXPECT_TRUE(story.it().path().empty());
    EXPECT_EQ(story.it().taken_back(), (ScenarioRoom::Step{"zvans", "ja"}));
    story.does(Verb::Choose, "ja");
    EXPECT_EQ(story.kind(Verb::Back), Refused) << "once in a run";
    story.does(Verb::Next);
    story.does(Verb::Choose, "ne");
    story.does(Verb::Next);
    EXPECT_EQ(story.it().path(),
              (std::vector<ScenarioRoom::Step>{{"zvans", "ja"}, {"kods", "ne"}}));
}

TEST(ScenarioRoom, TakesBackAChoiceWhoseConsequenceIsShown) {
    Story story(tests::kScenarioJson);
    story.does(Verb::Choose, "ne");
    EXPECT_EQ(story.kind(Verb::Back), Done);
    EXPECT_EQ(story.it().chosen(), nullptr);
    EXPECT_EQ(story.kind(Verb::Next), Refused);
    story.does(Verb::Choose, "ne");
    story.does(Verb::Next);
    EXPECT_EQ(story.kind(Verb::Back), Refused) << "not after the ending";
}

TEST(ScenarioRoom, ShufflesChoicesAlikeEachTime) {
    bool differs = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Story story(tests::kScenarioJson, seed);
        const auto shown = story.it().choices();
        ASSERT_EQ(shown.size(), 2U);
        EXPECT_EQ(shown, story.it().choices());
        differs |= shown[0]->id != "ne";
    }
    EXPECT_TRUE(differs);
}

}  // namespace
}  // namespace engine::learn::rooms
