#include <gtest/gtest.h>

#include "engine/render/window_state.h"

namespace engine::render {
namespace {

TEST(KeyMap, RowsAreCountedThrough) {
    EXPECT_EQ(key_from_glfw(GLFW_KEY_A), Key::A);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_Z), Key::Z);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_0), Key::Digit0);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_9), Key::Digit9);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_F1), Key::F1);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_F12), Key::F12);
}

TEST(KeyMap, TheKeypadMeansTheSame) {
    EXPECT_EQ(key_from_glfw(GLFW_KEY_KP_7), Key::Digit7);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_KP_ENTER), Key::Enter);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_KP_ADD), Key::Plus);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_KP_SUBTRACT), Key::Minus);
}

TEST(KeyMap, NamedKeys) {
    EXPECT_EQ(key_from_glfw(GLFW_KEY_EQUAL), Key::Plus);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_PAGE_DOWN), Key::PageDown);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_ESCAPE), Key::Escape);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_UNKNOWN), Key::Unknown);
    EXPECT_EQ(key_from_glfw(GLFW_KEY_F25), Key::Unknown);
}

}  // namespace
}  // namespace engine::render
