#include "engine/render/window.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <clocale>
#include <utility>

#include "engine/platform/desktop.h"
#include "engine/render/imgui_context.h"
#include "engine/render/opengl.h"
#include "engine/render/window_state.h"

namespace engine::render {
namespace {

using content::Error;

/// The kinds of OpenGL we can draw with, the best first.
struct ContextKind {
    int major;
    int minor;
    int profile;
};
constexpr std::array kContexts{ContextKind{3, 3, GLFW_OPENGL_CORE_PROFILE},
                               ContextKind{2, 1, GLFW_OPENGL_ANY_PROFILE}};

// Whether wake() was called since anybody waited: a look at the queue in between takes the event
// that GLFW sends for it. A global, because that queue is one.
std::atomic<bool> woken{false};  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

std::string last_glfw_error() {
    const char* description = nullptr;
    glfwGetError(&description);
    return description == nullptr ? "no reason given" : description;
}

Error cannot_open(Error::Kind kind, const std::string& what_is_wrong) {
    return {kind, {}, what_is_wrong + ": " + last_glfw_error()};
}

void set_hints(const ContextKind& kind, bool hidden) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, kind.major);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, kind.minor);
    glfwWindowHint(GLFW_OPENGL_PROFILE, kind.profile);
    glfwWindowHint(GLFW_VISIBLE, hidden ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);  // a trainer works on the other monitor
    // We draw flat pictures: no depth, no stencil, and no samples, which would forbid blitting.
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_SAMPLES, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "lasitava");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "lasitava");
}

/// The wanted size, but never larger than the primary monitor leaves room for.
base::Size fitting(base::Size wanted) {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) {
        return wanted;
    }
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    glfwGetMonitorWorkarea(monitor, &x, &y, &width, &height);
    float scale = 1;
    float scale_y = 1;
    glfwGetMonitorContentScale(monitor, &scale, &scale_y);
    scale = std::max(scale, 1.0F);
    return {std::clamp(static_cast<float>(width) / scale, kSmallestWindow.width, wanted.width),
            std::clamp(static_cast<float>(height) / scale, kSmallestWindow.height, wanted.height)};
}

GLFWwindow* open_window(const WindowOptions& options) {
    const base::Size wanted{std::max(options.size.width, kSmallestWindow.width),
                            std::max(options.size.height, kSmallestWindow.height)};
    const base::Size size = fitting(wanted);
    for (const ContextKind& kind : kContexts) {
        set_hints(kind, options.hidden);
        GLFWwindow* window =
            glfwCreateWindow(static_cast<int>(size.width), static_cast<int>(size.height),
                             options.title.c_str(), nullptr, nullptr);
        if (window != nullptr) {
            return window;
        }
    }
    return nullptr;
}

int overlap(int a, int a_length, int b, int b_length) {
    return std::max(0, std::min(a + a_length, b + b_length) - std::max(a, b));
}

/// The monitor that shows most of the window; null when there is none at all.
GLFWmonitor* monitor_of(const Window::State::Placement& window) {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    GLFWmonitor* best = glfwGetPrimaryMonitor();
    int best_area = 0;
    for (int i = 0; i < count; ++i) {
        int x = 0;
        int y = 0;
        glfwGetMonitorPos(monitors[i], &x, &y);
        const GLFWvidmode* mode = glfwGetVideoMode(monitors[i]);
        if (mode == nullptr) {
            continue;
        }
        const int area = overlap(window.x, window.width, x, mode->width) *
                         overlap(window.y, window.height, y, mode->height);
        if (area > best_area) {
            best_area = area;
            best = monitors[i];
        }
    }
    return best;
}

}  // namespace

content::Result<std::unique_ptr<Window>> Window::create(const WindowOptions& options) {
    if (!platform::display_available()) {
        return Error{Error::Kind::NotFound, {}, "there is no screen to open a window on"};
    }
    std::setlocale(LC_CTYPE, "");  // dead keys and Latvian letters need it, before glfwInit
    if (glfwInit() == GLFW_FALSE) {
        return cannot_open(Error::Kind::NotFound, "the screen cannot be reached");
    }
    auto state = std::make_unique<State>();
    state->window = open_window(options);
    // From here on the destructor cleans up, whatever is missing.
    std::unique_ptr<Window> window(new Window(std::move(state)));
    if (window->state_->window == nullptr) {
        return cannot_open(Error::Kind::Unsupported, "there is no OpenGL 2.1");
    }
    glfwMakeContextCurrent(window->state_->window);
    if (!load_opengl()) {
        return cannot_open(Error::Kind::Unsupported, "OpenGL 2.1 could not be loaded");
    }
    glfwSwapInterval(1);
    window->begin_input();
    return window;
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}

Window::~Window() {
    imgui_.reset();
    if (state_->window != nullptr) {
        glfwDestroyWindow(state_->window);
    }
    glfwTerminate();
}

void Window::begin_input() {
    measure(state_->window, *state_);
    collect_events(state_->window, *state_);
    limit_size(state_->window, content_scale());
    imgui_ = std::make_unique<ImGuiContextOwner>();
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): GLFW knows only one queue
void Window::wait(std::optional<std::chrono::milliseconds> timeout) {
    const bool only_look = timeout && *timeout <= std::chrono::milliseconds(0);
    if (only_look || woken.exchange(false)) {
        glfwPollEvents();
    } else if (!timeout) {
        glfwWaitEvents();
    } else {
        glfwWaitEventsTimeout(std::chrono::duration<double>(*timeout).count());
    }
}

void Window::wake() {
    woken = true;
    glfwPostEmptyEvent();
}

std::vector<InputEvent> Window::take_events() {
    return std::exchange(state_->events, {});
}

base::Size Window::size() const {
    return state_->size;
}

float Window::content_scale() const {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(state_->window, &x, &y);
    return sensible_scale(x, y);
}

bool Window::full_screen() const {
    return glfwGetWindowMonitor(state_->window) != nullptr;
}

void Window::set_pointer_shape(PointerShape shape) {
    static constexpr std::array kShapes{GLFW_ARROW_CURSOR, GLFW_HAND_CURSOR, GLFW_IBEAM_CURSOR};
    if (shape == state_->pointer_shape) {
        return;
    }
    const auto index = static_cast<std::size_t>(shape);
    GLFWcursor*& cursor = state_->cursors[index];
    if (cursor == nullptr) {
        cursor = glfwCreateStandardCursor(kShapes[index]);
    }
    glfwSetCursor(state_->window, cursor);
    state_->pointer_shape = shape;
}

std::string Window::clipboard() const {
    const char* text = glfwGetClipboardString(state_->window);
    return text == nullptr ? "" : text;
}

void Window::set_clipboard(const std::string& text) {
    glfwSetClipboardString(state_->window, text.c_str());
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(state_->window, title.c_str());
}

void Window::set_full_screen(bool full) {
    if (full == full_screen()) {
        return;
    }
    auto& before = state_->before_full_screen;
    if (!full) {
        glfwSetWindowMonitor(state_->window, nullptr, before.x, before.y, before.width,
                             before.height, GLFW_DONT_CARE);
        return;
    }
    glfwGetWindowPos(state_->window, &before.x, &before.y);
    glfwGetWindowSize(state_->window, &before.width, &before.height);
    GLFWmonitor* monitor = monitor_of(before);
    const GLFWvidmode* mode = monitor == nullptr ? nullptr : glfwGetVideoMode(monitor);
    if (mode != nullptr) {
        glfwSetWindowMonitor(state_->window, monitor, 0, 0, mode->width, mode->height,
                             mode->refreshRate);
    }
}

void Window::show() {
    glfwShowWindow(state_->window);
}

void Window::request_close() {
    state_->events.emplace_back(CloseRequested{});
    wake();
}

void Window::swap() {
    glfwSwapBuffers(state_->window);
}

}  // namespace engine::render
