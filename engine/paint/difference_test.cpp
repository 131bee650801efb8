#include "engine/paint/difference.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/paint/bounds.h"

namespace engine::paint {
namespace {

using base::Rect;
using base::Tone;
using Rects = std::vector<Rect>;

FillRect bar(float y) {
    return {{90, y, 4, 20}, Tone::Line};
}

DrawGlyphs words(float x, float y) {
    DrawGlyphs text;
    text.run.font.size = 10;
    text.run.width = 50;
    text.origin = {x, y};
    return text;
}

TEST(Bounds, HoldAllTheInk) {
    EXPECT_EQ(bounds(FillRect{{1, 2, 3, 4}}), (Rect{1, 2, 3, 4}));
    EXPECT_EQ(bounds(StrokeRect{{1, 2, 3, 4}}), (Rect{1, 2, 3, 4}));
    EXPECT_EQ(bounds(FillCircle{{10, 10}, 3}), (Rect{7, 7, 6, 6}));
    EXPECT_EQ(bounds(FillRing{{10, 10}, 2, 3}), (Rect{7, 7, 6, 6}));
    EXPECT_EQ(bounds(StrokeLine{{20, 10}, {10, 30}, Tone::Ink, 2}), (Rect{8, 8, 14, 24}));
    EXPECT_EQ(bounds(words(100, 50)), (Rect{80, 30, 90, 40}));
    EXPECT_EQ(bounds(DrawPicture{{5, 5, 9, 9}, "a.png"}), (Rect{5, 5, 9, 9}));
    EXPECT_TRUE(bounds(OpenTag{}).empty());
    EXPECT_TRUE(bounds(MarksHere{}).empty());
}

TEST(Difference, OfTheSameListsIsNowhere) {
    const DisplayList list{{100, 100}, {bar(10), words(0, 50)}};
    EXPECT_EQ(difference(list, list), Rects{});
    EXPECT_EQ(difference({}, {}), Rects{});
}

TEST(Difference, IsWhereSomethingWasAndWhereItIs) {
    const DisplayList before{{100, 100}, {words(0, 20), bar(10), words(0, 90)}};
    const DisplayList after{{100, 100}, {words(0, 20), bar(60), words(0, 90)}};
    EXPECT_EQ(difference(before, after), (Rects{{90, 60, 4, 20}, {90, 10, 4, 20}}));
}

TEST(Difference, HoldsWhatIsNewAndWhatIsGone) {
    const DisplayList without{{100, 100}, {words(0, 20), words(0, 90)}};
    const DisplayList with{{100, 100}, {words(0, 20), bar(30), words(0, 90)}};
    EXPECT_EQ(difference(without, with), (Rects{{90, 30, 4, 20}}));
    EXPECT_EQ(difference(with, without), (Rects{{90, 30, 4, 20}}));
}

TEST(Difference, InTwoPlacesLeavesOutWhatIsBetween) {
    DisplayList before{{100, 100}, {bar(0)}};
    for (float y = 0; y < 2000; y += 10) {
        before.commands.emplace_back(words(0, y));
    }
    DisplayList after = before;
    after.commands.front() = bar(5);
    after.commands.emplace_back(bar(80));
    after.commands.erase(after.commands.begin() + 100);
    EXPECT_EQ(difference(before, after),
              (Rects{{90, 5, 4, 20}, {90, 0, 4, 20}, bounds(words(0, 990)), {90, 80, 4, 20}}));
}

TEST(Difference, OfRepeatedCommandsCountsNoneTwice) {
    const DisplayList two{{100, 100}, {bar(10), bar(10)}};
    const DisplayList three{{100, 100}, {bar(10), bar(10), bar(10)}};
    EXPECT_EQ(difference(two, three), (Rects{{90, 10, 4, 20}}));
}

TEST(Difference, CannotBeToldWhenAClipChanged) {
    const DisplayList before{{100, 100}, {Clip{{0, 0, 50, 50}}, bar(10), Unclip{}}};
    DisplayList after = before;
    after.commands.front() = Clip{{0, 0, 50, 60}};
    EXPECT_EQ(difference(before, after), std::nullopt);
    after = before;
    after.commands[1] = bar(11);
    EXPECT_EQ(difference(before, after), (Rects{{90, 11, 4, 20}, {90, 10, 4, 20}}))
        << "the clips are as they were";
}

/// Whatever the lists are, what both rectangles and lists leave out is alike.
TEST(Difference, OfListsInAnyOrderHoldsEveryCommandThatOnlyOneHas) {
    for (int seed = 0; seed < 200; ++seed) {
        DisplayList before{{100, 100}, {}};
        DisplayList after{{100, 100}, {}};
        for (int i = 0; i < 60; ++i) {
            (i * seed % 7 < 4 ? before : after).commands.emplace_back(bar(static_cast<float>(i)));
            if (i * seed % 5 < 2) {
                after.commands.emplace_back(bar(static_cast<float>(seed * i % 40)));
            }
        }
        const auto rects = difference(before, after);
        ASSERT_TRUE(rects);
        const auto has = [](const DisplayList& list, const Command& command) {
            return std::ranges::find(list.commands, command) != list.commands.end();
        };
        for (const DisplayList* one : {&before, &after}) {
            const DisplayList& other = one == &before ? after : before;
            for (const Command& command : one->commands) {
                if (!has(other, command)) {
                    EXPECT_NE(std::ranges::find(*rects, bounds(command)), rects->end()) << seed;
                }
            }
        }
    }
}

}  // namespace
}  // namespace engine::paint
