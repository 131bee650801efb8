// The passphrase builder and the observer's sheet.
#include "engine/learn/rooms/passphrase_room.h"
#include "engine/learn/rooms/role_play_room.h"
#include "engine/learn/rooms/room_for_test.h"
#include "tests/support/example_rooms.h"

namespace engine::learn::rooms {
namespace {

using enum Reply::Kind;
using content::activity::Grade;

TEST(PassphraseRoom, JudgesSamplesAndHearsOnlyTheGrade) {
    Playing<PassphraseRoom> room(tests::kPassphraseJson);
    EXPECT_EQ(room.does(Verb::Judge, "vasara", "weak").kind, Right);
    EXPECT_EQ(room.kind(Verb::Judge, "vasara", "strong"), Refused) << "once";
    const Reply reply = room.does(Verb::Judge, "vardi", "fair");
    EXPECT_EQ(reply.kind, Wrong);
    EXPECT_EQ(reply.why.lv, "Četri vārdi.");
    EXPECT_EQ(room.kind(Verb::Judge, "nav", "weak"), Refused);
    EXPECT_EQ(room.kind(Verb::Done), Incomplete) << "nothing was built";
    EXPECT_EQ(room.kind(Verb::Build, "", "weak"), Wrong);
    EXPECT_EQ(room.kind(Verb::Build, "", "brilliant"), Refused);
    EXPECT_EQ(room.score(), (Score{1, 3}));
    EXPECT_EQ(room.kind(Verb::Build, "", "strong"), Right);
    room.does(Verb::Build, "", "weak");
    EXPECT_EQ(room.it().built(), Grade::Strong) << "the best one counts";
    EXPECT_EQ(room.score(), (Score{2, 3}));
    EXPECT_EQ(room.does(Verb::Done).why.en, "Length.");
    EXPECT_TRUE(room.finished());
    EXPECT_EQ(room.kind(Verb::Build, "", "weak"), Refused);
}

TEST(RolePlayRoom, AddsUpWhatTheObserverGives) {
    Playing<RolePlayRoom> room(tests::kRolePlayJson);
    EXPECT_EQ(room.kind(Verb::Done), Incomplete);
    EXPECT_EQ(room.kind(Verb::Rate, "klausas", "", 2), Done);
    EXPECT_EQ(room.kind(Verb::Rate, "klausas", "", 2), Refused);
    EXPECT_EQ(room.kind(Verb::Rate, "klausas", "", 3), Refused);
    EXPECT_EQ(room.kind(Verb::Rate, "nav", "", 1), Refused);
    EXPECT_EQ(room.kind(Verb::Done), Incomplete);
    room.does(Verb::Rate, "drosi", "", 0);
    EXPECT_EQ(room.score(), (Score{2, 4}));
    EXPECT_EQ(room.kind(Verb::Rate, "drosi", "", 1), Done) << "it may change";
    EXPECT_FALSE(room.it().passed());
    EXPECT_EQ(room.kind(Verb::Done), Right);
    EXPECT_TRUE(room.it().passed());
    EXPECT_EQ(room.score(), (Score{3, 4}));
    EXPECT_EQ(room.kind(Verb::Rate, "drosi", "", 0), Refused);
}

TEST(RolePlayRoom, DoesNotPassWithTooFew) {
    Playing<RolePlayRoom> room(tests::kRolePlayJson);
    room.does(Verb::Rate, "klausas", "", 1);
    room.does(Verb::Rate, "drosi", "", 1);
    EXPECT_EQ(room.kind(Verb::Done), Wrong);
    EXPECT_FALSE(room.it().passed());
}

}  // namespace
}  // namespace engine::learn::rooms
