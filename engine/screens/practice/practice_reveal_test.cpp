// What a room answers to an act is brought into sight, once.
#include <vector>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/practice/practice_views_for_test.h"

namespace engine::screens {
namespace {

/// The rooms whose answer stands below them, each higher than the window of these tests.
std::vector<RoomView> rooms() {
    return {example::ordering(), example::hotspot(),    example::role_play(),
            example::scenario(), example::passphrase(), example::walkthrough(),
            example::spotter()};
}

/// As it was before the room answered.
PracticeView silent(PracticeView view) {
    view.reply.reset();
    return view;
}

TEST(PracticeReveal, TheAnswerToAnActIsBroughtIntoSight) {
    for (const RoomView& room : rooms()) {
        HeadlessScreen screen({600, 300});
        const PracticeView view = example::practice(room);
        screen.show(silent(view));
        ASSERT_FALSE(screen.find("practice.title")->offscreen) << room.index();
        screen.show(view);
        EXPECT_FALSE(screen.find("practice.reply")->offscreen) << room.index();
    }
}

TEST(PracticeReveal, TheButtonsBelowTheAnswerStayInSight) {
    for (const RoomView& room : rooms()) {
        HeadlessScreen screen({600, 500});
        const PracticeView view = example::practice(room);
        screen.show(silent(view));
        screen.show(view);
        EXPECT_FALSE(screen.find("practice.reply")->offscreen) << room.index();
        EXPECT_FALSE(screen.find("practice.check")->offscreen) << room.index();
        EXPECT_FALSE(screen.find("practice.leave")->offscreen) << room.index();
    }
}

TEST(PracticeReveal, AtTheEndHowItWentIsBroughtIntoSightOnce) {
    for (const RoomView& room : rooms()) {
        HeadlessScreen screen({600, 500});
        PracticeView view = silent(example::practice(room));
        screen.show(view);
        view.finished = true;
        view.verdict = "Pabeigts: 2 no 2 punktiem";
        screen.show(view);
        EXPECT_FALSE(screen.find("practice.outcome")->offscreen) << room.index();
        EXPECT_FALSE(screen.find("practice.leave")->offscreen) << room.index();
        screen.show(view, ui::wheel_at({300, 250}, 100));
        EXPECT_FALSE(screen.find("practice.title")->offscreen) << room.index();
    }
}

TEST(PracticeReveal, AButtonThatWasPartlyInSightComesIntoItWhole) {
    HeadlessScreen screen({1280, 800});
    PracticeView view = example::practice(example::hotspot());
    screen.show(silent(view));
    screen.show(view);
    ASSERT_FALSE(screen.find("practice.leave")->clipped);
    view.reply->words += " Un vēl kas.";
    view.finished = true;
    view.verdict = "Pabeigts";
    screen.show(view);
    EXPECT_FALSE(screen.find("practice.leave")->clipped);
    EXPECT_FALSE(screen.find("practice.leave")->offscreen);
}

TEST(PracticeReveal, ARoomThatWasFinishedBeforeBeginsAtItsTop) {
    HeadlessScreen screen({600, 500});
    PracticeView view = silent(example::practice(example::hotspot()));
    view.finished = true;
    view.verdict = "Pabeigts";
    screen.show(view);
    EXPECT_FALSE(screen.find("practice.title")->offscreen);
}

TEST(PracticeReveal, AnotherScreenOfTheRoomBeginsAtItsTop) {
    HeadlessScreen screen({1280, 400});
    WalkthroughView walk = example::walkthrough();
    screen.show(silent(example::practice(walk)));
    screen.show(example::practice(walk));
    walk.title = "Nākamais ekrāns";
    screen.show(example::practice(walk));
    EXPECT_FALSE(screen.find("practice.title")->offscreen);
}

}  // namespace
}  // namespace engine::screens
