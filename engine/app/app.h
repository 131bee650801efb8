// App: the program in its window. Owns both and lets a frame go by.
//
//     wait -> input -> draw -> apply -> record -> present
//
// It sleeps until something happens; between events it wakes only when the program asks (once a
// second while time counts), and a wake that changes no pixel draws no frame.
#pragma once

#include <memory>
#include <optional>
#include <span>

#include "content/base/result.h"
#include "engine/app/options.h"
#include "engine/app/program.h"
#include "engine/app/ui_tree.h"
#include "engine/app/window_parts.h"

namespace engine::app {

class App {
public:
    /// Loads the course, opens the store and the window. What fails is said in the error.
    static content::Result<std::unique_ptr<App>> start(const Options& options);

    /// Runs until the window is closed. Returns the exit code.
    int run();

private:
    explicit App(Options options);

    // What there can be before the window is (startup.cpp)
    content::Status get_ready();

    Surroundings surroundings();
    render::Window& window() const { return *window_->window; }
    Canvas canvas() const;
    const base::Theme& theme() const;
    void present(std::span<const render::InputEvent> events);
    std::vector<render::InputEvent> wait();
    bool make_ready();

    Options options_;
    std::optional<base::ThemeName> desktop_theme_;
    UiTree ui_tree_;
    std::unique_ptr<TextParts> text_;
    std::unique_ptr<WindowParts> window_;
    std::unique_ptr<Program> program_;  // draws for the window and goes first
};

}  // namespace engine::app
