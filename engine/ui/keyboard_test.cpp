#include "engine/ui/keyboard.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

Events operator+(Events first, const Events& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

TEST(Keyboard, APressIsTakenOnce) {
    Keyboard keyboard;
    const Events events = pressed(Enter);
    keyboard.begin(events);
    EXPECT_FALSE(keyboard.take(Space));
    EXPECT_TRUE(keyboard.take(Enter));
    EXPECT_FALSE(keyboard.take(Enter));
}

TEST(Keyboard, TwoPressesAreTakenTwice) {
    Keyboard keyboard;
    const Events events = pressed(Right) + pressed(Right);
    keyboard.begin(events);
    EXPECT_TRUE(keyboard.take(Right));
    EXPECT_TRUE(keyboard.take(Right));
    EXPECT_FALSE(keyboard.take(Right));
}

TEST(Keyboard, ModifiersMustBeTheSame) {
    Keyboard keyboard;
    const Events events = pressed(Tab, {.shift = true});
    keyboard.begin(events);
    EXPECT_FALSE(keyboard.take(Tab));
    EXPECT_FALSE(keyboard.take(Tab, {.shift = true, .control = true}));
    EXPECT_TRUE(keyboard.take(Tab, {.shift = true}));
}

TEST(Keyboard, WhatNobodyTookIsGoneWithTheFrame) {
    Keyboard keyboard;
    const Events events = pressed(F1);
    keyboard.begin(events);
    keyboard.begin({});
    EXPECT_FALSE(keyboard.take(F1));
}

TEST(Keyboard, ALetterIsNoKeyPress) {
    Keyboard keyboard;
    const Events events = typed("a");
    keyboard.begin(events);
    EXPECT_FALSE(keyboard.take(A));
    EXPECT_FALSE(keyboard.take(Unknown));
    ASSERT_EQ(keyboard.take_text().size(), 1U);
}

TEST(Keyboard, TextKeepsTheOrderOfLettersAndEditingKeys) {
    Keyboard keyboard;
    const Events events = typed("ā") + pressed(Backspace) + typed("ž");
    keyboard.begin(events);
    const auto strokes = keyboard.take_text();
    ASSERT_EQ(strokes.size(), 3U);
    EXPECT_EQ(strokes[0].character, U'ā');
    EXPECT_EQ(strokes[1].key, Backspace);
    EXPECT_EQ(strokes[2].character, U'ž');
    EXPECT_TRUE(keyboard.take_text().empty());
}

TEST(Keyboard, TextLeavesTheScreensKeysAlone) {
    const render::Mods control{.control = true};
    const Events events = pressed(Enter) + pressed(Escape) + pressed(Tab) + pressed(F1) +
                          pressed(F3) + pressed(F5) + pressed(F11) + pressed(Plus, control);
    Keyboard keyboard;
    keyboard.begin(events);
    EXPECT_TRUE(keyboard.take_text().empty());
    for (const render::Key key : {Enter, Escape, Tab, F1, F3, F5, F11}) {
        EXPECT_TRUE(keyboard.take(key));
    }
    EXPECT_TRUE(keyboard.take(Plus, control));
}

TEST(Keyboard, OneLineLeavesTheKeysThatGoUpAndDownToTheScreen) {
    for (const render::Key key : {Up, Down, PageUp, PageDown, Enter}) {
        Keyboard keyboard;
        const Events events = pressed(key);
        keyboard.begin(events);
        EXPECT_TRUE(keyboard.take_text().empty());
        EXPECT_EQ(keyboard.take_text(Keyboard::Text::ManyLines).size(), 1U);
        EXPECT_FALSE(keyboard.take(key));
    }
}

TEST(Keyboard, ManyLinesLeaveControlEnterToTheScreen) {
    Keyboard keyboard;
    const Events events = pressed(Enter, {.control = true});
    keyboard.begin(events);
    EXPECT_TRUE(keyboard.take_text(Keyboard::Text::ManyLines).empty());
    EXPECT_TRUE(keyboard.take(Enter, {.control = true}));
}

TEST(Keyboard, TextTakesTheEditingCommands) {
    const render::Mods control{.control = true};
    Keyboard keyboard;
    for (const render::Key key : {A, C, V, X, Z, Left, Right}) {
        const Events events = pressed(key, control);
        keyboard.begin(events);
        EXPECT_EQ(keyboard.take_text().size(), 1U);
        EXPECT_FALSE(keyboard.take(key, control));
    }
}

}  // namespace
}  // namespace engine::ui
