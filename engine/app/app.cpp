#include "engine/app/app.h"

#include <algorithm>
#include <fstream>
#include <utility>
#include <vector>

#include "engine/platform/desktop.h"
#include "engine/platform/documents.h"
#include "engine/platform/open_link.h"

namespace engine::app {
namespace {

/// The system lost our pixels, or there are others.
bool is_damage(const render::InputEvent& event) {
    return std::holds_alternative<render::Damaged>(event) ||
           std::holds_alternative<render::Resized>(event);
}

}  // namespace

App::App(Options options)
    : options_(std::move(options)),
      desktop_theme_(platform::preferred_theme()),
      ui_tree_(options_.ui_tree) {}

/// Its functions are for the window: the program calls none of them before there is one.
Surroundings App::surroundings() {
    return {
        .measurer = text_->measurer,
        .hyphenator = &text_->hyphenator,
        .dyslexic_font = text_->fonts->files().has(text::Family::Dyslexic),
        .clipboard = {.paste = [this] { return window().clipboard(); },
                      .copy = [this](const auto& text) { window().set_clipboard(text); }},
        .open_link = [](const std::string& url) { return platform::open_link(url).has_value(); },
        .open_document =
            [](const std::filesystem::path& file) {
                return platform::open_document(file).has_value();
            },
        .toggle_full_screen = [this] { window().set_full_screen(!window().full_screen()); },
        .wake = [] { render::Window::wake(); }};
}

int App::run() {
    std::vector<render::InputEvent> events{render::Iconified{false}};  // it was not there yet
    while (!program_->over()) {
        const base::Moment now = base::now();
        program_->take_input(events, now);
        program_->draw(events, canvas(), now);
        present(events);
        program_->shown(now);
        events = wait();
    }
    program_->close(base::now());
    return 0;
}

/// Waits until something happens or a frame is due. What the next frame is likely to need is made
/// ready meanwhile, a few ms at a time, as long as nobody waits.
std::vector<render::InputEvent> App::wait() {
    const auto due = [this] { return program_->next_frame(base::now()); };
    std::vector<render::InputEvent> events;
    do {
        window().wait(std::chrono::milliseconds(0));
        events = window().take_events();
    } while (events.empty() && due() != learn::Milliseconds(0) && make_ready());
    if (events.empty()) {
        window().wait(due());
        events = window().take_events();
    }
    return events;
}

bool App::make_ready() {
    return program_->make_ready(base::now()) ||
           window_->stage.draw_ahead(program_->frame(), theme());
}

Canvas App::canvas() const {
    return {.size = window().size(), .scale = window().content_scale()};
}

void App::present(std::span<const render::InputEvent> events) {
    const ui::Frame& frame = program_->frame();
    const bool drawn = window_->stage.show(frame, theme(), std::ranges::any_of(events, is_damage));
    if (drawn && !options_.frame_log.empty()) {
        std::ofstream(options_.frame_log, std::ios::app) << "frame\n";
    }
    ui_tree_.write(frame);
}

const base::Theme& App::theme() const {
    const auto& chosen = program_->state().preferences.theme;
    return base::theme(chosen.value_or(desktop_theme_.value_or(base::ThemeName::Light)));
}

}  // namespace engine::app
