#include "engine/app/app.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <utility>

#include "content/base/match.h"
#include "content/load/file_reader.h"
#include "engine/app/handout.h"
#include "engine/app/notes/save_notes.h"
#include "engine/app/screen_picker.h"
#include "engine/app/startup.h"
#include "engine/platform/documents.h"
#include "engine/platform/open_link.h"

namespace engine::app {
namespace {

constexpr std::chrono::minutes kBackupEvery{30};
constexpr std::chrono::seconds kRetryEvery{5};

// A frame may ask for another at once: an action changed the screen, focus scrolled it. More than
// this would be a screen that cannot settle.
constexpr int kMostPasses = 5;

}  // namespace

int App::run() {
    open_first_screen(base::now());
    std::vector<render::InputEvent> events;
    while (!quit_) {
        const base::Moment now = base::now();
        take_input(events, now);
        draw(events, now);
        present();
        wait(base::now());
        events = window_->window->take_events();
    }
    close(base::now());
    return 0;
}

void App::wait(base::Moment now) {
    std::optional<learn::Milliseconds> next = session_.next_tick(now);
    if (recorder_ && recorder_->waiting()) {
        next = std::min(next.value_or(kRetryEvery), learn::Milliseconds(kRetryEvery));
    }
    if (const auto wake = window_->ui.frame().wake) {
        next = std::min(next.value_or(*wake), *wake);
    }
    window_->window->wait(quit_ ? learn::Milliseconds{0} : next);
}

void App::take_input(std::span<const render::InputEvent> events, base::Moment now) {
    bool qualified = false;
    for (const render::InputEvent& event : events) {
        content::match(
            event,
            [&](const render::KeyPressed& key) {
                qualified |= learn::QualifiedInput::key(key.repeat);
            },
            [&](const render::ButtonPressed&) { qualified = true; },
            [&](const render::Wheel&) { qualified = true; },
            [&](const render::PointerMoved& moved) {
                qualified |= qualified_.pointer(moved.at, now);
            },
            [&](const render::FocusChanged& focus) {
                record(session_.attend(focus.focused && !window_->window->iconified(), now), now);
            },
            [&](const render::Iconified& minimised) {
                const bool attending = !minimised.iconified && window_->window->focused();
                record(session_.attend(attending, now), now);
            },
            [&](const render::CloseRequested&) { quit_ = true; },
            [&](const render::Damaged&) { damaged_ = true; },
            [&](const render::Resized&) { damaged_ = true; }, [](const auto&) {});
    }
    if (qualified) {
        record(session_.input(now), now);
    }
    record(session_.tick(now), now);
    take_handout();
    back_up_in_time(now);
}

void App::draw(std::span<const render::InputEvent> events, base::Moment now) {
    for (int pass = 0; pass < kMostPasses; ++pass) {
        const learn::Action action =
            build(pass == 0 ? events : std::span<const render::InputEvent>{}, now);
        act(action, now);
        if (!learn::acted(action) && !window_->ui.again()) {
            break;
        }
    }
}

learn::Action App::build(std::span<const render::InputEvent> events, base::Moment now) {
    ui::Ui& ui = window_->ui;
    ui.begin({.events = events, .window = window_->window->size(), .zoom = zoom(), .now = now});
    const learn::ProgrammeProgress progress =
        learn::work_out(library_.course(), session_.state().history);
    const learn::MeterStatus meter = session_.meter(now);
    screens::Scene scene{.ui = ui, .words = words_, .document = window_->document};
    learn::Action action =
        draw_program(scene,
                     {.state = session_.state(),
                      .meter = meter,
                      .progress = progress,
                      .shelf = library_,
                      .words = words_,
                      .now = now,
                      .hyphenator = &window_->hyphenator,
                      .dyslexic_font = window_->fonts->files().has(text::Family::Dyslexic)},
                     {.desk = desk_,
                      .intervals = intervals_,
                      .data_folder = data_folder_,
                      .search = search_,
                      .notebook = notebook_,
                      .places = places_});
    ui.end();
    return action;
}

void App::act(const learn::Action& action, base::Moment now) {
    learn::Facts facts = content::match(
        action, [&](const learn::SignIn& request) { return desk_.sign_in(request, now); },
        [&](const learn::CreateLearner& request) { return desk_.create(request, now); },
        [&](const learn::OpenOutsideLink&) {
            open_outside_link();
            return session_.apply(action, now);
        },
        [&](const learn::ExportNotes&) {
            export_notes(now);
            return learn::Facts{};
        },
        [&](const learn::MakeHandout& wanted) {
            make_handout(wanted.whole_lesson, now);
            return session_.apply(action, now);
        },
        [&](const learn::OpenHandout& wanted) {
            open_handout(wanted.folder);
            return session_.apply(action, now);
        },
        [&](const learn::Prefer& wanted) {
            preferences_.keep(session_.state(), wanted.preferences);
            speak(wanted.preferences.language);
            return session_.apply(action, now);
        },
        [&](const learn::ToggleFullScreen&) {
            window_->window->set_full_screen(!window_->window->full_screen());
            return learn::Facts{};
        },
        [&](const learn::Quit&) {
            quit_ = true;
            return learn::Facts{};
        },
        [&](const auto&) {
            return learn::acted(action) ? session_.apply(action, now) : learn::Facts{};
        });
    record(facts, now);
}

void App::record(const learn::Facts& facts, base::Moment now) {
    if (recorder_) {
        write_down(facts, now);
    }
    follow_person(now);
}

void App::write_down(const learn::Facts& facts, base::Moment now) {
    const bool was_in = recorder_->signed_in();
    if (!facts.empty() || recorder_->waiting()) {
        const Recorder::Outcome outcome = recorder_->record(facts, now);
        if (outcome.attempt) {
            recorder_->record(session_.attempt_stored(*outcome.attempt, now), now);
        }
        if (outcome.run) {
            session_.run_stored(*outcome.run);
        }
        if (outcome.all_saved) {
            session_.saved(base::now(), outcome.answer_saved);
        } else {
            session_.not_saved();
        }
        if (store_->space_low() && !std::exchange(told_space_low_, true)) {
            session_.tell({.key = "notice.space_low", .detail = {}, .trouble = true});
        }
        session_.refresh(now);
        if (outcome.taken_over) {
            session_.close(now);
            session_.apply(learn::SignOut{}, now);
            session_.tell({.key = "notice.taken_over", .detail = {}});
        }
    }
    const learn::SessionState& state = session_.state();
    if (was_in && !state.person) {
        desk_.leave(now);
    }
    if (state.screen == learn::Screen::Hours && state.person) {
        auto rows = records::intervals(*store_, state.person->id, memory_.rules());
        intervals_ = rows ? std::move(*rows) : std::vector<records::IntervalRow>{};
    }
}

void App::present() {
    const ui::Frame& frame = window_->ui.frame();
    const bool drawn = window_->stage.show(frame, theme(), std::exchange(damaged_, false));
    if (drawn && !options_.frame_log.empty()) {
        std::ofstream(options_.frame_log, std::ios::app) << "frame\n";
    }
    ui_tree_.write(frame);
}

void App::open_outside_link() {
    const std::string url = session_.state().outside_link->url;
    if (!platform::open_link(url)) {
        session_.tell({.key = "notice.link_failed", .detail = url, .trouble = true});
    }
}

void App::export_notes(base::Moment now) {
    const learn::SessionState& state = session_.state();
    const OwnNotebook own{.name = state.person ? state.person->name : words_.text("guest.name"),
                          .library = state.person ? state.person->library : "",
                          .notebook = notebook_.of(state)};
    const auto file = save_notes(platform::document_folders(), own, words_, now);
    session_.tell(file ? learn::Notice{.key = "notice.notes_saved", .detail = *file}
                       : learn::Notice{.key = "notice.notes_not_saved",
                                       .detail = file.error().where,
                                       .trouble = true});
}

void App::make_handout(bool whole_lesson, base::Moment now) {
    if (handouts_.busy()) {
        return;
    }
    const learn::Reading& reading = *session_.state().reading;
    const content::Course& course = library_.course();
    const content::Language language = words_.language();
    const std::string title = lesson_title(*course.find_lesson(reading.lesson), language);
    const std::string name =
        whole_lesson ? title
                     : words_.text("handout.page_title",
                                   {{"title", title}, {"n", std::to_string(reading.page + 1)}});
    handouts_.start(
        {.pages =
             lesson_pages(reading.text, whole_lesson ? std::nullopt : std::optional(reading.page),
                          library_.folder(), words_),
         .round = handout(*reading.text, title, course.title.in(language), words_, now.wall),
         .name = file_name_of(name)});
}

void App::take_handout() {
    const auto done = handouts_.take_done();
    if (!done) {
        return;
    }
    if (*done) {
        session_.handout_made(content::load::to_utf8(**done));
    } else {
        session_.handout_failed(done->error().where);
    }
}

void App::open_handout(bool folder) {
    const std::string& name = session_.state().handout->file;
    const std::filesystem::path file(std::u8string(name.begin(), name.end()));
    if (!platform::open_document(folder ? file.parent_path() : file)) {
        session_.tell({.key = "notice.handout_unopened", .detail = name, .trouble = true});
    }
}

/// Another person is here: the program looks and speaks as she wants it.
void App::follow_person(base::Moment now) {
    const auto wanted = preferences_.follow(session_.state());
    if (wanted && *wanted != session_.state().preferences) {
        speak(wanted->language);
        record(session_.apply(learn::Prefer{.preferences = *wanted}, now), now);
    }
}

void App::speak(content::Language language) {
    if (language != words_.language()) {
        if (auto words = base::Strings::load(assets_ / "strings", language)) {
            words_ = std::move(*words);
        }
    }
}

void App::back_up_in_time(base::Moment now) {
    if (!store_ || (backed_up_ && now.steady - *backed_up_ < kBackupEvery)) {
        return;
    }
    if (backed_up_) {  // the store itself made the first one when it was opened
        if (const auto done = store_->backup(now); !done) {
            std::cerr << done.error().message << '\n';
        }
    }
    backed_up_ = now.steady;
}

void App::close(base::Moment now) {
    record(session_.close(now), now);
    if (recorder_) {
        recorder_->sign_out(now);
    }
    if (store_) {
        if (const auto done = store_->backup(now); !done) {
            std::cerr << done.error().message << '\n';
        }
    }
}

const base::Theme& App::theme() const {
    const auto& chosen = session_.state().preferences.theme;
    return base::theme(chosen.value_or(desktop_theme_.value_or(base::ThemeName::Light)));
}

float App::zoom() const {
    return window_->window->content_scale() *
           static_cast<float>(session_.state().preferences.text_percent) / 100.0F;
}

}  // namespace engine::app
