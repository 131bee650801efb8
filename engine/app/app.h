// App: owns every part and lets a frame go by.
//
//     wait -> input -> draw -> apply -> record -> present
//
// It sleeps until something happens; between events it wakes only when the session asks (once a
// second while time counts), and a wake that changes no pixel draws no frame.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "content/base/result.h"
#include "engine/app/course_search.h"
#include "engine/app/desk.h"
#include "engine/app/handout_maker.h"
#include "engine/app/library.h"
#include "engine/app/notes/kept_notebook.h"
#include "engine/app/notes/kept_places.h"
#include "engine/app/options.h"
#include "engine/app/preference_keeper.h"
#include "engine/app/recorder.h"
#include "engine/app/store_memory.h"
#include "engine/app/ui_tree.h"
#include "engine/app/views/view_context.h"
#include "engine/app/window_parts.h"
#include "engine/base/strings.h"
#include "engine/learn/qualified_input.h"
#include "engine/learn/session.h"
#include "engine/records/store.h"

namespace engine::app {

class App {
public:
    /// Loads the course, opens the store and the window. What fails is said in the error, in the
    /// language of the options.
    static content::Result<std::unique_ptr<App>> start(const Options& options);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;
    App(App&&) = delete;
    App& operator=(App&&) = delete;

    /// Runs until the window is closed. Returns the exit code.
    int run();

private:
    struct Loaded;  // what start() has gathered
    explicit App(Loaded loaded);

    void open_first_screen(base::Moment now);
    void tell_about_store();

    // One frame
    void wait(base::Moment now);
    void take_input(std::span<const render::InputEvent> events, base::Moment now);
    void draw(std::span<const render::InputEvent> events, base::Moment now);
    learn::Action build(std::span<const render::InputEvent> events, base::Moment now);
    void act(const learn::Action& action, base::Moment now);
    void record(const learn::Facts& facts, base::Moment now);
    void present();

    void write_down(const learn::Facts& facts, base::Moment now);
    void follow_person(base::Moment now);
    void speak(content::Language language);
    void open_outside_link();
    void export_notes(base::Moment now);
    void make_handout(bool whole_lesson, base::Moment now);
    void open_handout(bool folder);
    void take_handout();
    void back_up_in_time(base::Moment now);
    void close(base::Moment now);
    const base::Theme& theme() const;
    float zoom() const;

    Options options_;
    std::filesystem::path data_folder_;
    std::filesystem::path assets_;
    Library library_;
    std::optional<records::Store> store_;
    std::optional<Recorder> recorder_;
    StoreMemory memory_;
    learn::Session session_;
    Desk desk_;
    PreferenceKeeper preferences_;
    CourseSearch search_;
    KeptNotebook notebook_;
    KeptPlaces places_;
    base::Strings words_;
    std::unique_ptr<WindowParts> window_;
    std::optional<base::ThemeName> desktop_theme_;
    learn::QualifiedInput qualified_;
    UiTree ui_tree_;
    HandoutMaker handouts_;
    std::vector<records::IntervalRow> intervals_;
    std::optional<base::Steady> backed_up_;
    bool told_space_low_ = false;
    bool damaged_ = true;
    bool quit_ = false;
};

}  // namespace engine::app
