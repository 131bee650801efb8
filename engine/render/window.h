// The program's window: the GLFW window, its OpenGL context and the Dear ImGui context behind it.
//
// One window a process. All sizes and positions are device px, also where the system's own window
// units are larger. Events are collected by wait() and handed out by take_events().
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "engine/base/geometry.h"
#include "engine/render/input.h"

struct GLFWwindow;

namespace engine::render {

class ImGuiContextOwner;

inline constexpr base::Size kSmallestWindow{320, 256};  // px at 100 %, times the content scale

enum class PointerShape { Arrow, Hand, Text };

struct WindowOptions {
    std::string title;
    base::Size size{1280, 800};  // px at 100 %; grown by the content scale, cut to the monitor
    bool hidden = false;
};

class Window {
public:
    /// Opens the window and makes its OpenGL context current on the calling thread, which must be
    /// the main one. Fails with Kind::NotFound when there is no screen and with Kind::Unsupported
    /// when there is no OpenGL 2.1.
    static content::Result<std::unique_ptr<Window>> create(const WindowOptions& options);

    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    Window(Window&&) = delete;
    Window& operator=(Window&&) = delete;

    /// Sleeps until something happens or `timeout` passes; for ever without one. A zero timeout
    /// only looks.
    void wait(std::optional<std::chrono::milliseconds> timeout);

    /// Ends a wait() from any thread, also if it has not begun yet.
    static void wake();

    /// What happened since the last call, in order.
    std::vector<InputEvent> take_events();

    base::Size size() const;      // device px, as last told; 0 x 0 while iconified on some systems
    float content_scale() const;  // device px per layout px that the desktop asks for, 0.5 to 8
    bool full_screen() const;

    /// What was copied last, here or elsewhere; "" when that is no text.
    std::string clipboard() const;
    void set_clipboard(const std::string& text);

    void set_pointer_shape(PointerShape shape);
    void set_title(const std::string& title);
    /// Covers the monitor that most of the window is on, or goes back to where it was.
    void set_full_screen(bool full);
    void show();
    /// As if the person had closed it: CloseRequested comes with the next take_events().
    void request_close();

    /// The frame becomes visible. Renderer calls it; nobody else needs to.
    void swap();

    struct State;  // known to the implementation only

private:
    explicit Window(std::unique_ptr<State> state);
    void begin_input();

    std::unique_ptr<State> state_;
    std::unique_ptr<ImGuiContextOwner> imgui_;
};

}  // namespace engine::render
