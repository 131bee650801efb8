#include "engine/learn/preferences.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

TEST(TextStep, ClimbsToTheTopAndStays) {
    int percent = kSmallestText;
    for (int i = 0; i < 8; ++i) {
        const int next = text_step(percent, +1);
        EXPECT_GT(next, percent);
        percent = next;
    }
    EXPECT_EQ(percent, kLargestText);
    EXPECT_EQ(text_step(percent, +1), kLargestText);
}

TEST(TextStep, ComesDownAgain) {
    EXPECT_EQ(text_step(200, -1), 175);
    EXPECT_EQ(text_step(kSmallestText, -1), kSmallestText);
}

TEST(TextStep, FindsAStepFromAnOddSize) {
    EXPECT_EQ(text_step(160, +1), 175);
    EXPECT_EQ(text_step(160, -1), 150);
}

}  // namespace
}  // namespace engine::learn
