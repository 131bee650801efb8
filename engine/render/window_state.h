// What window.cpp and window_events.cpp share; nobody else includes this.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <GLFW/glfw3.h>

#include "engine/base/geometry.h"
#include "engine/render/input.h"
#include "engine/render/window.h"

namespace engine::render {

struct Window::State {
    GLFWwindow* window = nullptr;
    std::vector<InputEvent> events;
    base::Point pointer{-1, -1};  // as last told, device px
    base::Size size;              // the same
    float px_per_unit = 1;        // device px for one of the window system's own

    struct Click {
        int button = -1;
        double time_s = 0;
        base::Point at;
        int count = 0;
    };
    Click last_click;

    struct Placement {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
    };
    Placement before_full_screen;

    PointerShape pointer_shape = PointerShape::Arrow;
    std::array<GLFWcursor*, 3> cursors{};  // by PointerShape; made when first needed
};

/// Keeps what the window system says of the window's size: to ask takes long on X11, and a frame
/// needs it several times.
void measure(GLFWwindow* window, Window::State& state);

/// The larger of the two, within what a screen can have: some drivers answer 0.
float sensible_scale(float x, float y);

/// The person can make the window no smaller than kSmallestWindow at this scale.
void limit_size(GLFWwindow* window, float content_scale);

/// Sends the window's events into `state.events`. `state` is also the window's user pointer.
void collect_events(GLFWwindow* window, Window::State& state);

/// GLFW's key code (a place on a US keyboard) as ours.
Key key_from_glfw(int code);

}  // namespace engine::render
