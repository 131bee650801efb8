#include "engine/learn/qualified_input.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

using namespace std::chrono_literals;

base::Moment at(std::chrono::milliseconds steady) {
    return {.steady = base::Steady(steady)};
}

TEST(QualifiedInput, AHeldKeyIsOnePress) {
    EXPECT_TRUE(QualifiedInput::key(false));
    EXPECT_FALSE(QualifiedInput::key(true));
}

TEST(QualifiedInput, ATravellingPointerCounts) {
    QualifiedInput input;
    EXPECT_FALSE(input.pointer({100, 100}, at(0ms)));
    EXPECT_FALSE(input.pointer({104, 100}, at(200ms)));
    EXPECT_TRUE(input.pointer({108, 100}, at(400ms)));
}

TEST(QualifiedInput, AJitteringTableDoesNot) {
    QualifiedInput input;
    for (int i = 0; i < 100; ++i) {
        EXPECT_FALSE(input.pointer({100.0F + static_cast<float>(i % 2) * 3, 100},
                                   at(std::chrono::milliseconds(i * 100))));
    }
}

TEST(QualifiedInput, ASlowDriftDoesNot) {
    QualifiedInput input;
    for (int i = 0; i < 60; ++i) {
        EXPECT_FALSE(input.pointer({100.0F + static_cast<float>(i), 100},
                                   at(std::chrono::milliseconds(i * 400))));
    }
}

}  // namespace
}  // namespace engine::learn
