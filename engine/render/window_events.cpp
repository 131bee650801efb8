#include <algorithm>
#include <cmath>

#include "engine/render/window_state.h"

namespace engine::render {
namespace {

constexpr double kMultiClickSeconds = 0.4;
constexpr float kMultiClickReach = 6;  // px at 100 %

Window::State& state_of(GLFWwindow* window) {
    return *static_cast<Window::State*>(glfwGetWindowUserPointer(window));
}

void add(GLFWwindow* window, const InputEvent& event) {
    state_of(window).events.push_back(event);
}

Mods mods_from(int bits) {
    return {.shift = (bits & GLFW_MOD_SHIFT) != 0,
            .control = (bits & GLFW_MOD_CONTROL) != 0,
            .alt = (bits & GLFW_MOD_ALT) != 0,
            .super = (bits & GLFW_MOD_SUPER) != 0};
}

bool held(GLFWwindow* window, int left, int right) {
    return glfwGetKey(window, left) == GLFW_PRESS || glfwGetKey(window, right) == GLFW_PRESS;
}

/// For events that GLFW reports without them.
Mods mods_now(GLFWwindow* window) {
    return {.shift = held(window, GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT),
            .control = held(window, GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL),
            .alt = held(window, GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT),
            .super = held(window, GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER)};
}

/// Where the pointer was when the event happened. GLFW would tell where it is by now: in a busy
/// moment a fast drag would begin where it ends.
base::Point pointer_of(GLFWwindow* window) {
    return state_of(window).pointer;
}

float content_scale_of(GLFWwindow* window) {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(window, &x, &y);
    return sensible_scale(x, y);
}

int count_click(GLFWwindow* window, int button, base::Point at) {
    auto& last = state_of(window).last_click;
    const double now_s = glfwGetTime();
    const float reach = kMultiClickReach * content_scale_of(window);
    const bool again = button == last.button && now_s - last.time_s <= kMultiClickSeconds &&
                       std::abs(at.x - last.at.x) <= reach && std::abs(at.y - last.at.y) <= reach;
    last = {.button = button, .time_s = now_s, .at = at, .count = again ? last.count + 1 : 1};
    return last.count;
}

void on_key(GLFWwindow* window, int code, int, int action, int mods) {
    if (action != GLFW_RELEASE) {
        add(window, KeyPressed{key_from_glfw(code), mods_from(mods), action == GLFW_REPEAT});
    }
}

void on_button(GLFWwindow* window, int button, int action, int mods) {
    if (button > GLFW_MOUSE_BUTTON_5) {
        return;
    }
    const auto which = static_cast<PointerButton>(button);
    const base::Point at = pointer_of(window);
    if (action == GLFW_PRESS) {
        add(window, ButtonPressed{which, at, count_click(window, button, at), mods_from(mods)});
    } else {
        add(window, ButtonReleased{which, at});
    }
}

void on_pointer_moved(GLFWwindow* window, double x, double y) {
    auto& events = state_of(window).events;
    const float scale = state_of(window).px_per_unit;
    const PointerMoved moved{{static_cast<float>(x) * scale, static_cast<float>(y) * scale}};
    state_of(window).pointer = moved.at;
    // A mouse reports up to a thousand moves a second; only the last of a row matters.
    if (!events.empty() && std::holds_alternative<PointerMoved>(events.back())) {
        events.back() = moved;
    } else {
        events.emplace_back(moved);
    }
}

void on_close(GLFWwindow* window) {
    glfwSetWindowShouldClose(window, GLFW_FALSE);  // the program decides, after saving
    add(window, CloseRequested{});
}

void on_scale(GLFWwindow* window, float x, float y) {
    limit_size(window, sensible_scale(x, y));
    add(window, ScaleChanged{sensible_scale(x, y)});
}

void collect_window_events(GLFWwindow* window) {
    glfwSetWindowFocusCallback(
        window, [](GLFWwindow* w, int focused) { add(w, FocusChanged{focused == GLFW_TRUE}); });
    glfwSetWindowIconifyCallback(
        window, [](GLFWwindow* w, int iconified) { add(w, Iconified{iconified == GLFW_TRUE}); });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) {
        measure(w, state_of(w));
        add(w, Resized{state_of(w).size});
    });
    glfwSetWindowContentScaleCallback(window, on_scale);
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { add(w, Damaged{}); });
    glfwSetWindowCloseCallback(window, on_close);
}

}  // namespace

void measure(GLFWwindow* window, Window::State& state) {
    int units = 0;
    int width = 0;
    int height = 0;
    glfwGetWindowSize(window, &units, &height);
    glfwGetFramebufferSize(window, &width, &height);
    state.size = {static_cast<float>(width), static_cast<float>(height)};
    if (units > 0 && width > 0) {
        state.px_per_unit = state.size.width / static_cast<float>(units);
    }
}

float sensible_scale(float x, float y) {
    return std::clamp(std::max(x, y), 0.5F, 8.0F);
}

void limit_size(GLFWwindow* window, float content_scale) {
    const float units = content_scale / state_of(window).px_per_unit;
    glfwSetWindowSizeLimits(window, static_cast<int>(kSmallestWindow.width * units),
                            static_cast<int>(kSmallestWindow.height * units), GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
}

void collect_events(GLFWwindow* window, Window::State& state) {
    glfwSetWindowUserPointer(window, &state);
    collect_window_events(window);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, [](GLFWwindow* w, unsigned int character) {
        add(w, CharTyped{static_cast<char32_t>(character)});
    });
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetCursorPosCallback(window, on_pointer_moved);
    glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
        if (entered == GLFW_FALSE) {
            add(w, PointerLeft{});
        }
    });
    glfwSetScrollCallback(window, [](GLFWwindow* w, double dx, double dy) {
        add(w, Wheel{static_cast<float>(dx), static_cast<float>(dy), pointer_of(w), mods_now(w)});
    });
}

}  // namespace engine::render
