#include "engine/learn/rooms/run.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

TEST(Verbs, HaveNamesThatLeadBack) {
    for (int verb = 0; verb <= static_cast<int>(Verb::Rate); ++verb) {
        EXPECT_EQ(verb_called(name_of(static_cast<Verb>(verb))), static_cast<Verb>(verb));
    }
    EXPECT_FALSE(verb_called("dance"));
    EXPECT_FALSE(verb_called(""));
}

TEST(Acts, HaveTheirPartsAndNothingElse) {
    EXPECT_TRUE(is_well_formed(act(Verb::Fill, "pin")));
    EXPECT_FALSE(is_well_formed(act(Verb::Fill)));
    EXPECT_FALSE(is_well_formed(act(Verb::Fill, "pin", "1234"))) << "what was typed";
    EXPECT_FALSE(is_well_formed(act(Verb::Fill, "pin", "", 1234)));
    EXPECT_FALSE(is_well_formed(act(Verb::Build, "", "mana slepenā frāze")));
    EXPECT_TRUE(is_well_formed(act(Verb::Choose, "a")));
    EXPECT_TRUE(is_well_formed(act(Verb::Choose, "a", "b")));
    EXPECT_TRUE(is_well_formed(act(Verb::Move, "a", "", kMostPosition)));
    EXPECT_FALSE(is_well_formed(act(Verb::Move, "a", "", kMostPosition + 1)));
    EXPECT_FALSE(is_well_formed(act(Verb::Move, "a", "", -1)));
    EXPECT_FALSE(is_well_formed(act(Verb::Check, "a")));
}

class AChecklist : public testing::Test {
protected:
    content::activity::Activity activity = activity_in(tests::kChecklistJson);
    Player player{activity, {.activity = "m1-saraksts", .seed = 7}};
};

TEST_F(AChecklist, KeepsOnlyWhatWasDone) {
    EXPECT_EQ(player.last_reply().kind, Reply::Kind::Refused);
    EXPECT_TRUE(accepted(player.apply(act(Verb::Tick, "iziet"))));
    EXPECT_FALSE(accepted(player.apply(act(Verb::Tick, "iziet"))));
    EXPECT_EQ(player.run().acts.size(), 1U);
    EXPECT_EQ(player.last_reply().why.lv, "Nākamais redzētu.");
}

TEST_F(AChecklist, EndsOnceAndGoesOn) {
    player.apply(act(Verb::Tick, "iziet"));
    EXPECT_FALSE(player.run().ended);
    player.apply(act(Verb::Tick, "karte"));
    EXPECT_TRUE(player.run().ended);
    player.apply(act(Verb::Untick, "karte"));
    EXPECT_TRUE(player.run().ended);
    const Player again(activity, player.run());
    EXPECT_EQ(again.room(), player.room());
    EXPECT_EQ(again.run(), player.run());
}

// A course update may take a part away that somebody has used already.
TEST_F(AChecklist, PassesOverActsThatNoLongerMakeSense) {
    const rooms::Run old{
        .activity = "m1-saraksts",
        .acts = {act(Verb::Tick, "gone"), act(Verb::Tick, "karte"), act(Verb::Check)}};
    Player resumed(activity, old);
    EXPECT_EQ(std::get<ChecklistRoom>(resumed.room()).ticked(), (std::vector<bool>{false, true}));
    EXPECT_EQ(resumed.run().acts.size(), 3U) << "what was stored stays";
    resumed.apply(act(Verb::Tick, "iziet"));
    EXPECT_TRUE(resumed.run().ended);
}

TEST(RunJson, IsReadableAndComesBackTheSame) {
    const rooms::Run run{
        .activity = "m1-kartiba",
        .seed = 18'446'744'073'709'551'615U,
        .acts = {act(Verb::Move, "kas", "", 2), act(Verb::Check), act(Verb::Place, "a", "b")}};
    const std::string text = to_json(run);
    EXPECT_EQ(text, R"({"format": 1, "activity": "m1-kartiba", "seed": "18446744073709551615", )"
                    "\"acts\": [\n"
                    "{\"act\": \"move\", \"item\": \"kas\", \"position\": 2},\n"
                    "{\"act\": \"check\"},\n"
                    "{\"act\": \"place\", \"item\": \"a\", \"target\": \"b\"}]}\n");
    const auto back = run_in_json(text);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(*back, run);
}

TEST(RunJson, RefusesWhatItDoesNotWrite) {
    for (
        const char* text :
        {"", "[]", "{}", R"({"format": 2, "activity": "a", "seed": "1", "acts": []})",
         R"({"format": 1, "activity": "a", "seed": 1, "acts": []})",
         R"({"format": 1, "activity": "a", "seed": "-1", "acts": []})",
         R"({"format": 1, "activity": "a", "seed": "18446744073709551616", "acts": []})",
         R"({"format": 1, "activity": "a", "seed": "1", "acts": [{"act": "dance"}]})",
         R"({"format": 1, "activity": "a", "seed": "1", "acts": [{"act": "fill", "text": "x"}]})",
         R"({"format": 1, "activity": "a", "seed": "1", "acts": [{"act": "move", "position": -1}]})",
         R"({"format": 1, "activity": "a", "seed": "1", "acts": [{"act": "fill", "item": "pin", "target": "1234"}]})",
         R"({"format": 1, "activity": "A b", "seed": "1", "acts": []})"}) {
        EXPECT_FALSE(run_in_json(text)) << text;
    }
}

}  // namespace
}  // namespace engine::learn::rooms
