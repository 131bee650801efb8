#include "tests/bench/support/reader.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <utility>

// GLFW brings no OpenGL of its own: nothing here draws.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "tests/bench/support/figures.h"

namespace bench {
namespace {

namespace app = engine::app;
namespace base = engine::base;
namespace fs = std::filesystem;
namespace render = engine::render;

constexpr const char* kLesson = "m1-agents";
constexpr const char* kLearner = "Ilze";
constexpr std::chrono::milliseconds kSoon{20};

template <class T>
T need(content::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(2);
    }
    return *std::move(result);
}

engine::records::Store store_in(const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    auto store = need(engine::records::Store::open(folder, base::now()));
    need(store.add_learner(kLearner, "", "", base::now()));
    return store;
}

}  // namespace

Reader::Reader(Person person)
    : person_(person),
      folder_(fs::temp_directory_path() / "lasitava-bench"),
      course_(need(content::load::load_course(SOURCE_DIR "/modules"))),
      text_(need(app::open_text(SOURCE_DIR "/assets"))),
      window_(std::make_unique<app::WindowParts>(need(app::open_window()), *text_->fonts,
                                                 course_.folder)) {}

Reader::~Reader() {
    program_.reset();
    fs::remove_all(folder_);
}

void Reader::load(const fs::path& course_folder) {
    program_.reset();
    show({});  // of the program before nothing is kept, not even what is on the screen
    measurer_ = std::make_unique<engine::text::FontMeasurer>(*text_->fonts);
    auto course = course_;
    course.folder = course_folder;
    program_ = std::make_unique<app::Program>(
        app::Loaded{.assets = SOURCE_DIR "/assets",
                    .data_folder = folder_ / "data",
                    .course = std::move(course),
                    .store = store_in(folder_ / "data"),
                    .preferences = {},
                    .words = need(base::Strings::load(SOURCE_DIR "/assets/strings",
                                                      content::Language::Latvian))},
        app::Surroundings{.measurer = *measurer_,
                          .hyphenator = &text_->hyphenator,
                          .clipboard = {},
                          .open_link = [](const std::string&) { return true; },
                          .open_document = [](const auto&) { return true; },
                          .toggle_full_screen = [] {},
                          .wake = [] { render::Window::wake(); }});
}

double Reader::open_lesson() {
    const double opened = time_ms([&] {
        program_->open_first_screen(person_ == Person::Learner ? kLearner : "", kLesson,
                                    base::now());
    });
    return opened + frame();
}

void Reader::start() {
    load(course_.folder);
    open_lesson();
}

double Reader::start_with(const std::string& markdown) {
    const fs::path file = folder_ / "course" / course_.course.find_lesson(kLesson)->markdown_lv;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << markdown;
    load(folder_ / "course");
    return open_lesson();
}

bool Reader::show(const engine::ui::Frame& frame) {
    return window_->stage.show(frame, base::theme(base::ThemeName::Light), false);
}

void Reader::build(std::span<const render::InputEvent> events) {
    const base::Moment now = base::now();
    program_->take_input(events, now);
    program_->draw(
        events, {.size = window_->window->size(), .scale = window_->window->content_scale()}, now);
}

double Reader::frame(std::span<const render::InputEvent> events) {
    const double took = time_ms([&] {
        build(events);
        drew_ = show(program_->frame());
    });
    program_->shown(base::now());
    rest();
    window_->window->wait(std::chrono::milliseconds(0));  // what the system tells is not for us
    window_->window->take_events();
    return took;
}

/// What App does until somebody does something: a long page that became whole is shown.
void Reader::rest() {
    const auto& theme = base::theme(base::ThemeName::Light);
    while (program_->make_ready(base::now()) ||
           window_->stage.draw_ahead(program_->frame(), theme)) {
        if (program_->next_frame(base::now()) == std::chrono::milliseconds(0)) {
            build({});
            show(program_->frame());
        }
    }
}

double Reader::press(render::Key key, render::Mods mods) {
    const render::InputEvent event = render::KeyPressed{.key = key, .mods = mods};
    return frame({&event, 1});
}

double Reader::wheel(float notches) {
    const base::Size window = size();
    const render::InputEvent event =
        render::Wheel{.dy = -notches, .at = {window.width * 0.6F, window.height / 2}};
    return frame({&event, 1});
}

double Reader::resize(int width) {
    glfwSetWindowSize(glfwGetCurrentContext(), width, static_cast<int>(size().height));
    while (static_cast<int>(size().width) != width) {
        window_->window->wait(kSoon);
        window_->window->take_events();
    }
    return frame();
}

}  // namespace bench
