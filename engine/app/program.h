// Program: everything a frame does between what a person did and what is shown.
//
//     take_input -> draw (build the screen, apply what was asked for, record the facts) -> shown
//
// It knows no window and no clock: whoever runs it says when it is and how large the canvas is, and
// shows the frame. App does so with a window; a test plays a school day in a second.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/load/course_loader.h"
#include "engine/app/course_search.h"
#include "engine/app/desk.h"
#include "engine/app/figures/kept_figures.h"
#include "engine/app/handout_maker.h"
#include "engine/app/library.h"
#include "engine/app/notes/kept_notebook.h"
#include "engine/app/notes/kept_places.h"
#include "engine/app/preference_keeper.h"
#include "engine/app/recorder.h"
#include "engine/app/store_memory.h"
#include "engine/app/views/page_terms.h"
#include "engine/app/views/view_context.h"
#include "engine/base/strings.h"
#include "engine/learn/qualified_input.h"
#include "engine/learn/session.h"
#include "engine/records/store.h"
#include "engine/text/hyphenation.h"
#include "engine/ui/clipboard.h"
#include "engine/ui/document_view.h"
#include "engine/ui/ui.h"

namespace engine::app {

/// What a program plays, as it was read from the disk.
struct Loaded {
    std::filesystem::path assets;  // the program's own folder of that name
    std::filesystem::path data_folder;
    content::load::LoadedCourse course;
    std::optional<records::Store> store;  // none: nothing can be kept, and nobody can sign in
    learn::Preferences preferences;       // of this PC, as the command line changes them
    base::Strings words;                  // in the language of the preferences
    base::Wall build_date{};              // a clock that shows less cannot be right
};

/// What is done for it by the system, or by a test.
struct Surroundings {
    text::Measurer& measurer;
    text::Hyphenator* hyphenator = nullptr;  // none: words stay whole
    bool dyslexic_font = false;              // OpenDyslexic is installed
    ui::Clipboard clipboard;
    std::function<bool(const std::string& url)> open_link;
    std::function<bool(const std::filesystem::path&)> open_document;  // a file or a folder
    std::function<void()> toggle_full_screen;
    std::function<void()> wake;  // on another thread: something is ready for the next frame
};

/// What a frame is drawn for.
struct Canvas {
    base::Size size;  // device px
    float scale = 1;  // device px per px at 100 %
};

class Program {
public:
    /// `around` borrows what it names; both are asked for as long as the program lives.
    Program(Loaded loaded, Surroundings around);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    Program(Program&&) = delete;
    Program& operator=(Program&&) = delete;
    ~Program();

    /// `learner` (a name) and `lesson` (an id) skip the screens before; empty ones do not. Before
    /// the first frame.
    void open_first_screen(const std::string& learner, const std::string& lesson, base::Moment now);

    /// The same while the window is still being opened, and the first frame for what its canvas
    /// will likely be. To the program a window that is not there yet is one that is iconified:
    /// nobody's time counts until the event comes that it is no longer.
    void open_unseen(const std::string& learner, const std::string& lesson, const Canvas& canvas,
                     base::Moment now);

    // One frame.

    void take_input(std::span<const render::InputEvent> events, base::Moment now);
    /// Builds the screen and does what it asks for until it stands, press by press. The same events
    /// as before.
    void draw(std::span<const render::InputEvent> events, const Canvas& canvas, base::Moment now);
    /// What was drawn last. Valid until the next draw().
    const ui::Frame& frame() const { return ui_.frame(); }
    /// The frame is on the screen: what could wait for that is written down, on another thread.
    void shown(base::Moment now);
    /// It still is; Surroundings::wake follows, and the next frame knows what came of it.
    bool writing() const;
    /// Does work that a later frame would have to do, on what is missing of a long page or on the
    /// next one: for when nobody waits. Returns whether there was some; a frame may be due by it.
    bool make_ready(base::Moment now);
    /// When the next frame is due, from now, if nobody does anything; nullopt: never.
    std::optional<learn::Milliseconds> next_frame(base::Moment now) const;

    /// The person wants it to end: draw no more, and close.
    bool over() const { return over_; }
    /// Records what is still open. A program that goes without has been killed.
    void close(base::Moment now);

    /// Where the course that it plays lies.
    const std::filesystem::path& course_folder() const { return library_.folder(); }
    /// Where it stands. Valid until the next frame.
    const learn::SessionState& state() const { return session_.state(); }

private:
    void tell_about_store();
    void attend(base::Moment now);
    void settle(std::span<const render::InputEvent> events, const Canvas& canvas, base::Moment now);
    bool shows(const learn::Action& action) const;
    ViewContext view_context(const learn::MeterStatus& meter,
                             const learn::ProgrammeProgress& progress, base::Moment now);
    learn::Action build(std::span<const render::InputEvent> events, const Canvas& canvas,
                        base::Moment now);

    // What it does beyond the session (program_acts.cpp)
    void act(const learn::Action& action, base::Moment now);
    void open_outside_link();
    void export_notes(base::Moment now);
    void make_handout(bool whole_lesson, base::Moment now);
    void make_card(base::Moment now);
    void take_handout();
    void open_handout(bool folder);
    void speak(content::Language language);

    // What it writes down (program_records.cpp)
    void record(const learn::Facts& facts, base::Moment now);
    bool can_wait() const;
    void hear_from_behind(base::Moment now);
    void write_down(base::Moment now);
    void follow_rows(base::Moment now);
    void tell_outcome(const Recorder::Outcome& outcome, base::Moment now);
    void follow_person(base::Moment now);
    void back_up_in_time(base::Moment now);
    void back_up(base::Moment now);

    std::filesystem::path assets_;
    std::filesystem::path data_folder_;
    Surroundings around_;
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
    KeptFigures figures_;
    KeptTerms terms_;
    base::Strings words_;
    ui::Ui ui_;
    ui::DocumentView document_;
    learn::QualifiedInput qualified_;
    HandoutMaker handouts_;
    learn::Facts waiting_;  // for the frame to be shown
    bool news_ = false;     // the page became whole: the frame does not show its end yet
    std::vector<records::IntervalRow> intervals_;
    std::optional<base::Steady> backed_up_;
    bool focused_ = true;  // as a window is that was just opened
    bool iconified_ = false;
    bool told_space_low_ = false;
    bool over_ = false;
};

}  // namespace engine::app
