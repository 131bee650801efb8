#include "engine/render/window.h"

#include <algorithm>

#include <GLFW/glfw3.h>

#include "engine/platform/environment_for_test.h"
#include "engine/render/screen_for_test.h"

namespace engine::render {
namespace {

TEST(Window, WithoutADisplaySaysSo) {
    platform::EnvironmentForTest environment;
    environment.set("DISPLAY", std::nullopt);
    environment.set("WAYLAND_DISPLAY", std::nullopt);
    const auto window = Window::create({});
    ASSERT_FALSE(window);
    EXPECT_EQ(window.error().kind, content::Error::Kind::NotFound);
}

TEST(Window, AnUnreachableDisplaySaysSoToo) {
    platform::EnvironmentForTest environment;
    environment.set("DISPLAY", ":9999");
    environment.set("WAYLAND_DISPLAY", std::nullopt);
    const auto window = Window::create({});
    ASSERT_FALSE(window);
    EXPECT_EQ(window.error().kind, content::Error::Kind::NotFound);
}

TEST_F(Screen, ClosingAndResizingArriveAsEvents) {
    shared_window->wait(std::chrono::milliseconds(0));
    shared_window->take_events();
    shared_window->request_close();
    shared_window->wait(std::nullopt);  // request_close() ends it
    // The desktop may add a change of focus of its own at any moment, before or after ours.
    const auto closes = [](const InputEvent& event) {
        return std::holds_alternative<CloseRequested>(event);
    };
    EXPECT_EQ(std::ranges::count_if(shared_window->take_events(), closes), 1);
    EXPECT_EQ(std::ranges::count_if(shared_window->take_events(), closes), 0);
}

/// Whoever has something to do meanwhile looks into the queue, and takes GLFW's event out of it.
TEST_F(Screen, AWakeIsNotLostToALookInBetween) {
    shared_window->wait(std::chrono::milliseconds(1));
    Window::wake();
    shared_window->wait(std::chrono::milliseconds(0));
    const auto before = std::chrono::steady_clock::now();
    shared_window->wait(std::chrono::seconds(30));
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(15));
}

/// X11 tells its scale only once; elsewhere it changes when the window comes to another monitor.
TEST_F(Screen, AnotherMonitorsScaleArrivesAsAnEvent) {
    GLFWwindow* window = glfwGetCurrentContext();
    const auto on_scale = glfwSetWindowContentScaleCallback(window, nullptr);
    ASSERT_NE(on_scale, nullptr);
    glfwSetWindowContentScaleCallback(window, on_scale);
    shared_window->take_events();
    on_scale(window, 1.5F, 1.25F);
    std::vector<float> scales;
    for (const InputEvent& event : shared_window->take_events()) {
        if (const auto* changed = std::get_if<ScaleChanged>(&event)) {
            scales.push_back(changed->content_scale);
        }
    }
    EXPECT_EQ(scales, std::vector<float>{1.5F});
    EXPECT_EQ(shared_window->content_scale(), 1) << "the window itself is asked, not the event";
}

TEST_F(Screen, FullScreenCoversTheMonitorAndComesBack) {
    const base::Size before = shared_window->size();
    const auto wait_while = [](auto&& condition) {
        for (int tries = 0; tries < 100 && condition(); ++tries) {
            shared_window->wait(std::chrono::milliseconds(20));
        }
    };
    shared_window->set_full_screen(true);
    wait_while([&] { return shared_window->size() == before; });
    EXPECT_TRUE(shared_window->full_screen());
    EXPECT_GT(shared_window->size().width, before.width);
    shared_window->set_full_screen(true);
    shared_window->set_full_screen(false);
    wait_while([&] { return shared_window->size() != before; });
    EXPECT_FALSE(shared_window->full_screen());
    EXPECT_EQ(shared_window->size(), before);
}

TEST_F(Screen, AScreenshotThatCannotBeWrittenIsAnError) {
    shoot({}, {});
    EXPECT_FALSE(save_screenshot(*shared_window, folder_.path() / "no" / "such" / "folder.png"));
}

}  // namespace
}  // namespace engine::render
