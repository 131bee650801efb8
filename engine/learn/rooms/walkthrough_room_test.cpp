#include "engine/learn/rooms/walkthrough_room.h"

#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;

struct Service : Playing<WalkthroughRoom> {
    Service() : Playing(tests::kWalkthroughJson) {}

    std::string screen() const { return it().screen().id; }
    void enter() {
        does(Verb::Fill, "vards");
        does(Verb::Choose, "riks", "eid");
        does(Verb::Press, "ieiet");
        ASSERT_EQ(screen(), "viltus");
    }
};

TEST(WalkthroughRoom, IsPlayedTheRightWay) {
    Service service;
    service.enter();
    EXPECT_EQ(service.does(Verb::Stop).why.en, "The codes differ.");
    EXPECT_EQ(service.screen(), "telefons");
    service.does(Verb::Fill, "pin");
    const Reply reply = service.does(Verb::Press, "labi");
    EXPECT_EQ(reply.kind, Right);
    EXPECT_EQ(reply.why.en, "That is how.");
    EXPECT_TRUE(service.finished());
    EXPECT_EQ(service.score(), (Score{3, 3}));
    EXPECT_EQ(service.kind(Verb::Stop), Refused);
}

TEST(WalkthroughRoom, WantsTheFieldsFilledInFirst) {
    Service service;
    EXPECT_EQ(service.kind(Verb::Press, "ieiet"), Incomplete);
    service.does(Verb::Fill, "vards");
    EXPECT_TRUE(service.it().is_filled("vards"));
    EXPECT_EQ(service.kind(Verb::Fill, "vards"), Refused);
    EXPECT_EQ(service.kind(Verb::Press, "ieiet"), Incomplete);
    EXPECT_EQ(service.kind(Verb::Fill, "riks"), Refused) << "that is a choice";
    EXPECT_EQ(service.kind(Verb::Choose, "riks", "skaidra"), Refused);
    EXPECT_EQ(service.kind(Verb::Choose, "riks", "eid"), Right);
    EXPECT_EQ(service.score().points, 0);
    EXPECT_EQ(service.kind(Verb::Press, "ieiet"), Right);
    EXPECT_EQ(service.score().points, 1);
}

TEST(WalkthroughRoom, TakesThePointOfAScreenForAMistake) {
    const std::vector<Act> mistakes{act(Verb::Choose, "riks", "banka"), act(Verb::Press, "reklama"),
                                    act(Verb::Stop)};
    for (const Act& mistake : mistakes) {
        Service service;
        EXPECT_EQ(perform(service.room, mistake).kind, Wrong);
        EXPECT_EQ(service.screen(), "sakums") << "the learner goes on from there";
        service.enter();
        EXPECT_EQ(service.score(), (Score{0, 3}));
    }
}

TEST(WalkthroughRoom, FallsForAPlantedFault) {
    for (const Act& fall : {act(Verb::Fill, "pin-a"), act(Verb::Press, "labi-a")}) {
        Service service;
        service.enter();
        const Reply reply = perform(service.room, fall);
        EXPECT_EQ(reply.kind, Wrong);
        EXPECT_EQ(reply.why.en, "The codes differ.");
        EXPECT_EQ(service.screen(), "viltus");
        EXPECT_EQ(service.kind(Verb::Stop), Right);
        EXPECT_EQ(service.score().points, 1) << "only that of the first screen";
    }
}

TEST(WalkthroughRoom, AllowsDetours) {
    Service service;
    service.does(Verb::Fill, "vards");
    EXPECT_EQ(service.kind(Verb::Press, "palidziba"), Done);
    service.does(Verb::Press, "atpakal");
    EXPECT_EQ(service.screen(), "sakums");
    EXPECT_FALSE(service.it().is_filled("vards")) << "a page that was left is empty again";
    service.enter();
    EXPECT_EQ(service.score().points, 1);
}

TEST(WalkthroughRoom, HintsTwiceAndThenShows) {
    Service service;
    EXPECT_EQ(service.does(Verb::Hint).why.en, "What is empty?");
    EXPECT_EQ(service.does(Verb::Hint).why.lv, "Vārds.");
    EXPECT_FALSE(service.it().shown());
    EXPECT_EQ(service.kind(Verb::Hint), Hint);
    EXPECT_TRUE(service.it().shown());
    EXPECT_EQ(service.kind(Verb::Hint), Refused);
    EXPECT_EQ(service.it().next_right_act(), act(Verb::Fill, "vards"));
    service.enter();
    EXPECT_EQ(service.score().points, 0) << "what was shown gives no point";
    EXPECT_EQ(service.it().hints(), 0) << "the next screen has its own";
    EXPECT_EQ(service.it().next_right_act(), act(Verb::Stop));
}

TEST(WalkthroughRoom, TakesHintsWithoutAPrice) {
    Service service;
    service.does(Verb::Hint);
    service.does(Verb::Hint);
    service.enter();
    EXPECT_EQ(service.score().points, 1);
}

TEST(WalkthroughRoom, CanBeWatched) {
    Service service;
    const auto way = right_way(std::get<content::activity::Walkthrough>(service.activity.content));
    EXPECT_EQ(way, (std::vector<Act>{act(Verb::Fill, "vards"), act(Verb::Choose, "riks", "eid"),
                                     act(Verb::Press, "ieiet"), act(Verb::Stop),
                                     act(Verb::Fill, "pin"), act(Verb::Press, "labi")}));
    for (const Act& step : way) {
        EXPECT_TRUE(accepted(perform(service.room, step)));
    }
    EXPECT_TRUE(service.finished());
    EXPECT_EQ(service.score(), (Score{3, 3}));
}

// What was typed has no way into a run: neither act nor state has a place for it.
TEST(WalkthroughRoom, NeverKeepsWhatWasTyped) {
    Service service;
    EXPECT_EQ(service.kind(Verb::Fill, "vards", "Anna"), Refused);
    EXPECT_EQ(service.kind(Verb::Fill, "vards", "", 1234), Refused);
    Player player(service.activity, {.activity = "m1-ieiet"});
    for (const Act& step :
         right_way(std::get<content::activity::Walkthrough>(service.activity.content))) {
        player.apply(step);
    }
    EXPECT_EQ(to_json(player.run()),
              "{\"format\": 1, \"activity\": \"m1-ieiet\", \"seed\": \"0\", \"acts\": [\n"
              "{\"act\": \"fill\", \"item\": \"vards\"},\n"
              "{\"act\": \"choose\", \"item\": \"riks\", \"target\": \"eid\"},\n"
              "{\"act\": \"press\", \"item\": \"ieiet\"},\n"
              "{\"act\": \"stop\"},\n"
              "{\"act\": \"fill\", \"item\": \"pin\"},\n"
              "{\"act\": \"press\", \"item\": \"labi\"}]}\n");
}

}  // namespace
}  // namespace engine::learn::rooms
