// The rooms that show a scene, an e-service or a card for the class.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/practice/practice_views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;
using learn::rooms::Act;
using learn::rooms::Verb;

void expect_act(const learn::Action& action, Verb verb, const std::string& item,
                const std::string& target = {}, int position = 0) {
    EXPECT_EQ(as<learn::Practise>(action).act,
              (Act{.verb = verb, .item = item, .target = target, .position = position}));
}

void focus(HeadlessScreen& screen, const PracticeView& view, const std::string& id) {
    for (int i = 0; i < 60 && screen.head.ui.focus() != id; ++i) {
        screen.show(view, ui::pressed(Tab));
    }
    ASSERT_EQ(screen.head.ui.focus(), id);
}

TEST(HotspotScreen, AnAreaIsMarkedInTheSceneAndInTheList) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::hotspot());
    expect_act(screen.click(view, "practice.area.screen"), Verb::Mark, "screen");
    focus(screen, view, "practice.list.screen");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Mark, "screen");
    EXPECT_EQ(screen.find("practice.list.note")->value, "pareizi");
    EXPECT_FALSE(screen.find("practice.list.note")->enabled);
    EXPECT_EQ(screen.find("practice.scene")->name, "Galds ar datoru");
}

TEST(HotspotScreen, OnceAnsweredNothingIsMarkedAnyMore) {
    HeadlessScreen screen;
    HotspotView hotspot = example::hotspot();
    hotspot.answered = true;
    const PracticeView view = example::practice(hotspot);
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.area.screen")));
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.list.screen")));
}

/// Where words of this tone begin.
std::vector<base::Point> words_in(const HeadlessScreen& screen, base::Tone tone) {
    std::vector<base::Point> found;
    for (const paint::Command& command : screen.head.ui.frame().chrome.commands) {
        const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command);
        if (glyphs != nullptr && glyphs->tone == tone) {
            found.push_back(glyphs->origin);
        }
    }
    return found;
}

TEST(HotspotScreen, TheWordsOfFurnitureStandWhereNothingLiesOnIt) {
    HeadlessScreen screen;
    HotspotView hotspot = example::hotspot();
    hotspot.furniture = {{.share = {0, 0.5F, 1, 0.5F}, .text = "Galds"}};
    hotspot.areas[0].share = {0.3F, 0.65F, 0.4F, 0.2F};
    screen.show(example::practice(hotspot));
    const base::Rect on_it = screen.find("practice.area.screen")->rect;
    const base::Rect scene = screen.find("practice.scene")->rect;
    const auto words = words_in(screen, base::Tone::Muted);
    EXPECT_TRUE(std::ranges::any_of(
        words, [&](base::Point at) { return at.y > on_it.bottom() && at.y < scene.bottom(); }));
    EXPECT_FALSE(std::ranges::any_of(words, [&](base::Point at) { return on_it.contains(at); }));
}

TEST(HotspotScreen, ANarrowSceneHasRoomForTheWordsInIt) {
    HeadlessScreen screen({512, 1600});
    HotspotView hotspot = example::hotspot();
    hotspot.areas[0].share = {0.1F, 0.1F, 0.22F, 0.12F};
    hotspot.areas[0].name = "Izraksti datorā";
    screen.show(example::practice(hotspot));
    const base::Rect box = screen.find("practice.area.screen")->rect;
    const auto words = words_in(screen, base::Tone::Ink);
    EXPECT_EQ(std::ranges::count_if(words, [&](base::Point at) { return box.contains(at); }), 2);
}

PracticeView watched_step() {
    WalkthroughView walk = example::walkthrough();
    walk.finished = true;
    PracticeView view = example::practice(walk);
    view.watching = true;
    view.reply = PracticeReply{.title = "1. solis no 2", .words = "Nospiežam pogu"};
    view.buttons = {{.id = "watch_on", .label = "Tālāk →", .action = learn::WatchOn{}}};
    return view;
}

TEST(WalkthroughScreen, AChosenOptionIsSeenAndNoOtherCanBeChosen) {
    HeadlessScreen screen;
    WalkthroughView walk = example::walkthrough();
    walk.elements[3].filled = true;
    walk.elements[3].options[1].chosen = true;
    screen.show(example::practice(walk));
    EXPECT_TRUE(screen.find("practice.option.c.y")->selected);
    EXPECT_TRUE(screen.find("practice.option.c.y")->enabled);
    EXPECT_FALSE(screen.find("practice.option.c.x")->enabled);
}

TEST(WalkthroughScreen, ALinkHasTheColourOfLinks) {
    HeadlessScreen screen;
    screen.show(example::practice(example::walkthrough()));
    const base::Rect link = screen.find("practice.element.a")->rect;
    const auto words = words_in(screen, base::Tone::Blue);
    EXPECT_TRUE(std::ranges::any_of(words, [&](base::Point at) { return link.contains(at); }));
}

TEST(WalkthroughScreen, IsPlayedByPressingAndFilling) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::walkthrough());
    expect_act(screen.click(view, "practice.element.b"), Verb::Press, "b");
    expect_act(screen.click(view, "practice.element.a"), Verb::Press, "a");
    expect_act(screen.click(view, "practice.element.f"), Verb::Fill, "f");
    expect_act(screen.click(view, "practice.option.c.y"), Verb::Choose, "c", "y");
    focus(screen, view, "practice.element.f");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Fill, "f");
    EXPECT_EQ(screen.find("practice.address")->name, "https://latvija.example");
    EXPECT_EQ(screen.find("practice.shown")->name, "Tagad šeit: Pieteikties");
}

TEST(WalkthroughScreen, ALinkOfSeveralLinesIsUnderlinedBelowTheLastOne) {
    HeadlessScreen screen({360, 1024});
    WalkthroughView walk = example::walkthrough();
    walk.elements[4].text = "Raksts: kā portālā pieslēgties ar internetbanku un ko darīt tālāk";
    screen.show(example::practice(walk));
    const ui::Item* link = screen.find("practice.element.a");
    ASSERT_GT(link->rect.height, 60);
    std::vector<float> lines;
    for (const paint::Command& command : screen.head.ui.frame().chrome.commands) {
        const auto* fill = std::get_if<paint::FillRect>(&command);
        if (fill != nullptr && fill->rect.height == 1 && fill->tone == base::Tone::Blue) {
            lines.push_back(fill->rect.y);
        }
    }
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_FLOAT_EQ(lines.front(), link->rect.bottom() - 8);
}

TEST(WalkthroughScreen, OfAChoiceTheRightOptionIsShown) {
    HeadlessScreen screen;
    WalkthroughView walk = example::walkthrough();
    walk.elements[5].shown = false;
    walk.elements[3].shown = true;
    walk.elements[3].options[1].shown = true;
    screen.show(example::practice(walk));
    EXPECT_EQ(screen.find("practice.shown")->name, "Tagad šeit: Pieteikties: Pieteikties");
    EXPECT_EQ(screen.find("practice.shown")->rect, screen.find("practice.option.c.y")->rect);
}

TEST(WalkthroughScreen, WhoWatchesGoesOnAboveTheRoomAndPressesNothingInIt) {
    HeadlessScreen screen;
    WalkthroughView walk = example::walkthrough();
    walk.finished = true;
    PracticeView view = example::practice(walk);
    view.watching = true;
    view.buttons = {
        {.id = "watch_on", .label = "Tālāk →", .action = learn::WatchOn{}, .primary = true},
        {.id = "play", .label = "Beigt", .action = learn::StopWatching{}}};
    EXPECT_TRUE(is<learn::WatchOn>(screen.press(view, Enter)));
    EXPECT_TRUE(is<learn::WatchOn>(screen.click(view, "practice.watch_on")));
    EXPECT_TRUE(is<learn::StopWatching>(screen.click(view, "practice.play")));
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.element.b")));
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.option.c.y")));
    EXPECT_LT(screen.find("practice.reply")->rect.y, screen.find("practice.watch_on")->rect.y);
    EXPECT_LT(screen.find("practice.watch_on")->rect.bottom(),
              screen.find("practice.shown")->rect.y);
}

TEST(WalkthroughScreen, WhatAWatchedStepIsAboutIsBroughtIntoSightOnce) {
    HeadlessScreen screen;
    screen.head.zoom = 2;
    PracticeView view = watched_step();
    screen.show(view);
    ASSERT_GT(screen.find("practice.shown")->rect.bottom(), 0);
    EXPECT_FALSE(screen.find("practice.shown")->offscreen);
    EXPECT_FALSE(screen.find("practice.watch_on")->offscreen);
    EXPECT_LE(screen.find("practice.shown")->rect.bottom(), screen.head.ui.screen().bottom());
    for (int i = 0; i < 5; ++i) {
        screen.show(view, ui::pressed(PageUp));
    }
    EXPECT_TRUE(screen.find("practice.shown")->offscreen) << "she scrolled away, and may";
    view.reply->title = "2. solis no 2";
    screen.show(view);
    EXPECT_FALSE(screen.find("practice.shown")->offscreen);
}

TEST(WalkthroughScreen, WhereTheStepWouldLeaveNoRoomItScrollsWithTheRest) {
    HeadlessScreen screen({1280, 240});
    PracticeView view = watched_step();
    screen.show(view);
    EXPECT_LT(screen.find("practice.title")->rect.y, screen.find("practice.reply")->rect.y);
    EXPECT_FALSE(screen.find("practice.shown")->offscreen);
}

TEST(WalkthroughScreen, NothingCanBeTypedIntoIt) {
    HeadlessScreen screen;
    WalkthroughView walk = example::walkthrough(WalkthroughView::Frame::Phone);
    const PracticeView view = example::practice(walk);
    screen.show(view);
    focus(screen, view, "practice.element.f");
    screen.show(view, ui::typed("1234"));
    for (const ui::Item& item : screen.items()) {
        EXPECT_FALSE(item.takes_text) << item.id;
        EXPECT_EQ((item.name + item.value).find("1234"), std::string::npos) << item.id;
    }
    walk.elements[2].filled = true;
    screen.show(example::practice(walk));
    EXPECT_EQ(screen.find("practice.element.f")->value, "aizpildīts");
    EXPECT_FALSE(screen.find("practice.element.f")->enabled);
}

TEST(PassphraseScreen, OnlyTheGradeOfWhatWasTypedLeavesTheScreen) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::passphrase());
    focus(screen, view, "practice.phrase");
    screen.show(view, ui::typed("slepens ezers tilts"));
    for (const ui::Item& item : screen.items()) {
        EXPECT_EQ((item.name + item.value).find("slepens"), std::string::npos) << item.id;
    }
    EXPECT_EQ(screen.find("practice.grade")->name, "stipra");
    expect_act(screen.click(view, "practice.build"), Verb::Build, "", "strong");
    screen.show(view);
    EXPECT_EQ(screen.find("practice.phrase")->value, "");
    EXPECT_FALSE(screen.find("practice.build")->enabled);
}

TEST(PassphraseScreen, WordsAreDrawnAndSamplesJudged) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::passphrase());
    screen.click(view, "practice.draw");
    EXPECT_EQ(screen.find("practice.grade")->name, "stipra");
    expect_act(screen.click(view, "practice.sample.a.weak"), Verb::Judge, "a", "weak");
    EXPECT_EQ(screen.find("practice.sample.b.weak"), nullptr);
}

TEST(PassphraseScreen, AWrongJudgementIsShownWithTheRightOne) {
    HeadlessScreen screen;
    PassphraseView room = example::passphrase();
    room.samples[1].right = false;
    room.samples[1].instead = "pareizi: stipra";
    room.samples[1].why = "gara";
    screen.show(example::practice(room));
    EXPECT_EQ(screen.find("practice.sample.b.judged")->name, "✕ vāja, pareizi: stipra – gara");
}

TEST(RolePlayScreen, ARowGetsItsPoints) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::role_play());
    expect_act(screen.click(view, "practice.rate.pin.2"), Verb::Rate, "pin", "", 2);
    EXPECT_TRUE(screen.find("practice.rate.calm.1")->selected);
    EXPECT_FLOAT_EQ(screen.find("practice.rate.calm.2")->rect.right(),
                    screen.find("practice.sheet")->rect.right());
    focus(screen, view, "practice.rate.calm.0");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Rate, "calm", "", 0);
    EXPECT_EQ(screen.find("practice.section.1.line.1")->name, "Saglabā mieru");
}

TEST(RolePlayScreen, ItsCardIsPrinted) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::role_play());
    view.buttons.push_back({.id = "print", .label = "Kartīte", .action = learn::PrintCard{}});
    EXPECT_TRUE(is<learn::PrintCard>(screen.click(view, "practice.print")));
    EXPECT_TRUE(is<learn::PrintCard>(screen.press(view, P, {.control = true})));
    EXPECT_FALSE(
        learn::acted(screen.press(example::practice(example::scenario()), P, {.control = true})));
}

TEST(RolePlayScreen, ASheetThatWasHandedInStays) {
    HeadlessScreen screen;
    RolePlayView card = example::role_play();
    card.handed_in = true;
    EXPECT_FALSE(learn::acted(screen.click(example::practice(card), "practice.rate.pin.2")));
}

}  // namespace
}  // namespace engine::screens
