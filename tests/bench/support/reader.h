// Reader: the whole program in its window, with somebody in front of it who never rests. It does
// what App does, one frame at a time, and tells what each took.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "engine/app/program.h"
#include "engine/app/window_parts.h"

namespace bench {

/// Of a learner everything is written down, of a guest nothing.
enum class Person { Guest, Learner };

class Reader {
public:
    /// Opens a window of 1280 x 800. Ends the program, with a sentence, when that cannot be done.
    explicit Reader(Person person);
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    Reader(Reader&&) = delete;
    Reader& operator=(Reader&&) = delete;
    ~Reader();

    /// Starts the program anew on the shipped course and opens its first lesson of several pages.
    void start();
    /// The same where `markdown` is that lesson's text. No word of it was laid out before. Returns
    /// how many ms it took from the file to the window.
    double start_with(const std::string& markdown);

    /// One frame; returns how many ms it took until the window showed it. Then nobody waits, and
    /// what is made ready meanwhile is.
    double frame(std::span<const engine::render::InputEvent> events = {});
    double press(engine::render::Key key, engine::render::Mods mods = {});
    /// Turns the wheel over the page; positive notches scroll down.
    double wheel(float notches);
    /// The window gets another width and the page is laid out anew; returns ms as frame() does.
    double resize(int width);

    engine::base::Size size() const { return window_->window->size(); }
    /// Did the last frame() draw anything?
    bool drew() const { return drew_; }

    /// The course's own facts and glossary, and the fonts of the window.
    const content::load::LoadedCourse& course() const { return course_; }
    engine::text::FontLibrary& fonts() { return *text_->fonts; }

private:
    void load(const std::filesystem::path& course_folder);
    double open_lesson();
    void build(std::span<const engine::render::InputEvent> events);
    bool show(const engine::ui::Frame& frame);
    void rest();

    Person person_;
    std::filesystem::path folder_;  // ours, for the time being
    content::load::LoadedCourse course_;
    std::unique_ptr<engine::app::TextParts> text_;
    std::unique_ptr<engine::app::WindowParts> window_;
    std::unique_ptr<engine::text::FontMeasurer> measurer_;
    std::unique_ptr<engine::app::Program> program_;
    bool drew_ = false;
};

}  // namespace bench
