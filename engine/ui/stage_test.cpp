#include "engine/ui/stage.h"

#include <array>

#include <gtest/gtest.h>

namespace engine::ui {
namespace {

const paint::DisplayList kPage{.size = {100, 200}, .commands = {}};

Frame example() {
    Frame frame;
    frame.chrome.size = {800, 600};
    frame.chrome.commands = {paint::FillRect{.rect = {0, 0, 10, 10}, .tone = base::Tone::Accent}};
    frame.pages = {{.list = &kPage, .version = 1, .rect = {0, 0, 100, 100}, .scroll = 5}};
    return frame;
}

TEST(SamePixels, AFrameEqualsItsCopy) {
    EXPECT_TRUE(same_pixels(example(), example()));
    EXPECT_TRUE(same_pixels({}, {}));
}

TEST(SamePixels, WhatIsNotDrawnDoesNotCount) {
    Frame other = example();
    other.items = {{.id = "a"}};
    other.focused = "a";
    EXPECT_TRUE(same_pixels(example(), other));
}

TEST(SamePixels, EveryThingThatIsDrawnCounts) {
    using Change = void (*)(Frame&);
    const auto changes = std::to_array<Change>(
        {[](Frame& frame) { frame.zoom = 2; },
         [](Frame& frame) { frame.ground = base::Tone::Brand; },
         [](Frame& frame) { frame.cursor = Cursor::Hand; },
         [](Frame& frame) { frame.chrome.commands.clear(); },
         [](Frame& frame) { std::get<paint::FillRect>(frame.chrome.commands[0]).radius = 1; },
         [](Frame& frame) { std::get<paint::FillRect>(frame.chrome.commands[0]).rect.x = 1; },
         [](Frame& frame) { frame.chrome.size.width = 801; },
         [](Frame& frame) { frame.pages.clear(); },
         [](Frame& frame) { frame.pages[0].list = nullptr; },
         [](Frame& frame) { frame.pages[0].version = 2; },
         [](Frame& frame) { frame.pages[0].rect.y = 1; },
         [](Frame& frame) { frame.pages[0].scroll = 6; },
         [](Frame& frame) { frame.pages[0].scale = 2; },
         [](Frame& frame) { frame.pages[0].ground = base::Tone::Surface; },
         [](Frame& frame) {
             frame.pages[0].marks = {{{0, 0, 5, 5}, base::Tone::Amber, 0}};
         }});
    int number = 0;
    for (const Change& change : changes) {
        Frame changed = example();
        change(changed);
        EXPECT_FALSE(same_pixels(example(), changed)) << "change " << number;
        EXPECT_FALSE(same_pixels(changed, example())) << "change " << number;
        ++number;
    }
}

}  // namespace
}  // namespace engine::ui
