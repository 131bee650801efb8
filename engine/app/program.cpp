#include "engine/app/program.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/base/match.h"
#include "engine/app/screen_picker.h"

namespace engine::app {
namespace {

constexpr std::chrono::seconds kRetryEvery{5};

// A frame may ask for another at once: an action changed the screen, focus scrolled it. More than
// this would be a screen that cannot settle.
constexpr int kMostPasses = 5;

/// A key or a button went down. That a key is still held asks for nothing new.
bool is_press(const render::InputEvent& event) {
    const auto* key = std::get_if<render::KeyPressed>(&event);
    return key != nullptr ? !key->repeat : std::holds_alternative<render::ButtonPressed>(event);
}

/// Somebody does more than point somewhere.
bool is_act(const render::InputEvent& event) {
    return content::match(
        event, [](const render::KeyPressed&) { return true; },
        [](const render::CharTyped&) { return true; },
        [](const render::ButtonPressed&) { return true; },
        [](const render::ButtonReleased&) { return true; },
        [](const render::Wheel&) { return true; }, [](const auto&) { return false; });
}

/// How many of the events are there before the second press.
std::size_t up_to_second_press(std::span<const render::InputEvent> events) {
    const auto first = std::ranges::find_if(events, is_press);
    const auto second =
        first == events.end() ? first : std::find_if(first + 1, events.end(), is_press);
    return static_cast<std::size_t>(second - events.begin());
}

}  // namespace

Program::Program(Loaded loaded, Surroundings around)
    : assets_(std::move(loaded.assets)),
      data_folder_(std::move(loaded.data_folder)),
      around_(std::move(around)),
      library_(std::move(loaded.course)),
      store_(std::move(loaded.store)),
      recorder_(store_ ? std::optional<Recorder>(std::in_place, *store_) : std::nullopt),
      memory_(store_ ? &*store_ : nullptr, records::hours_rules(library_.course())),
      session_(library_, memory_, loaded.preferences, loaded.build_date),
      desk_(store_ ? &*store_ : nullptr, recorder_ ? &*recorder_ : nullptr, memory_, session_),
      preferences_(store_ ? &*store_ : nullptr, loaded.preferences),
      search_(library_),
      notebook_(library_),
      places_(library_),
      figures_(library_),
      words_(std::move(loaded.words)),
      ui_(around_.measurer, around_.clipboard),
      handouts_(assets_, around_.wake) {}

Program::~Program() = default;

void Program::open_first_screen(const std::string& learner, const std::string& lesson,
                                base::Moment now) {
    tell_about_store();
    if (!learner.empty()) {
        learn::Facts facts;
        if (!desk_.sign_in_by_name(learner, facts, now)) {
            session_.tell({.key = "notice.learner_unknown", .detail = {}, .trouble = true});
        }
        record(facts, now);
    } else if (!lesson.empty()) {
        session_.enter_as_guest();
    }
    const bool inside = session_.state().person || session_.state().guest;
    if (!lesson.empty() && inside) {
        act(learn::OpenLesson{.lesson = lesson, .page = {}}, now);
    }
}

void Program::open_unseen(const std::string& learner, const std::string& lesson,
                          const Canvas& canvas, base::Moment now) {
    take_input(std::array{render::InputEvent(render::Iconified{true})}, now);
    open_first_screen(learner, lesson, now);
    draw({}, canvas, now);
}

void Program::tell_about_store() {
    if (!store_) {
        session_.tell({.key = "notice.no_store", .detail = {}, .trouble = true});
        return;
    }
    const records::Opening& opening = store_->opening();
    if (opening.restored) {
        const auto kept_time = std::chrono::floor<std::chrono::seconds>(opening.kept_time);
        const std::string kept = words_.text(
            "store.kept", {{"time", duration_text(words_, kept_time)},
                           {"answers", words_.plural("store.answers", opening.kept_answers)}});
        session_.tell({.key = "notice.store_restored", .detail = kept, .trouble = true});
    } else if (opening.read_only) {
        session_.tell({.key = "notice.store_read_only", .detail = {}, .trouble = true});
    } else if (!library_.issues().empty()) {
        session_.tell({.key = "notice.course_issues", .detail = {}, .trouble = true});
    }
}

void Program::take_input(std::span<const render::InputEvent> events, base::Moment now) {
    hear_from_behind(now);
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
                focused_ = focus.focused;
                attend(now);
            },
            [&](const render::Iconified& minimised) {
                iconified_ = minimised.iconified;
                attend(now);
            },
            [&](const render::CloseRequested&) { over_ = true; }, [](const auto&) {});
    }
    if (qualified) {
        record(session_.input(now), now);
    }
    record(session_.tick(now), now);
    take_handout();
    back_up_in_time(now);
}

void Program::attend(base::Moment now) {
    record(session_.attend(focused_ && !iconified_, now), now);
}

void Program::draw(std::span<const render::InputEvent> events, const Canvas& canvas,
                   base::Moment now) {
    news_ = false;
    if (!document_.is_whole() && std::ranges::any_of(events, is_act)) {
        document_.complete(ui_);  // what is done may mean any part of the page
        settle({}, canvas, now);
    }
    // What one press asks for is done before the next is looked at: on a slow computer two answers
    // may come in one frame, or an answer and the Enter that hands it in.
    do {
        const std::size_t next = up_to_second_press(events);
        settle(events.first(next), canvas, now);
        events = events.subspan(next);
    } while (!events.empty());
}

void Program::settle(std::span<const render::InputEvent> events, const Canvas& canvas,
                     base::Moment now) {
    for (int pass = 0; pass < kMostPasses; ++pass) {
        const learn::Action action =
            build(pass == 0 ? events : std::span<const render::InputEvent>{}, canvas, now);
        const bool shown = shows(action);
        act(action, now);
        if (shown && !ui_.again()) {
            break;
        }
    }
}

/// Whether the frame shows already what comes of `action`. A page that was scrolled has moved; the
/// rest of the screen tells at most that its end was seen.
bool Program::shows(const learn::Action& action) const {
    const auto* moved = std::get_if<learn::MoveView>(&action);
    if (moved == nullptr) {
        return !learn::acted(action);
    }
    return state().reading && (!moved->end_seen || state().reading->end_seen);
}

ViewContext Program::view_context(const learn::MeterStatus& meter,
                                  const learn::ProgrammeProgress& progress, base::Moment now) {
    return {.state = session_.state(),
            .meter = meter,
            .progress = progress,
            .shelf = library_,
            .words = words_,
            .now = now,
            .hyphenator = around_.hyphenator,
            .dyslexic_font = around_.dyslexic_font,
            .terms = &terms_};
}

learn::Action Program::build(std::span<const render::InputEvent> events, const Canvas& canvas,
                             base::Moment now) {
    const float zoom = canvas.scale * static_cast<float>(state().preferences.text_percent) / 100.0F;
    ui_.begin({.events = events, .window = canvas.size, .zoom = zoom, .now = now});
    const learn::ProgrammeProgress progress =
        learn::work_out(library_.course(), session_.state().history);
    const learn::MeterStatus meter = session_.meter(now);
    screens::Scene scene{.ui = ui_, .words = words_, .document = document_};
    learn::Action action = draw_program(scene, view_context(meter, progress, now),
                                        {.desk = desk_,
                                         .intervals = intervals_,
                                         .data_folder = data_folder_,
                                         .search = search_,
                                         .notebook = notebook_,
                                         .places = places_,
                                         .figures = figures_});
    ui_.end();
    return action;
}

bool Program::make_ready(base::Moment now) {
    if (!document_.is_whole()) {
        document_.go_on(ui_);
        news_ = news_ || document_.is_whole();
        return true;
    }
    if (state().screen != learn::Screen::Lesson || state().dialog != learn::Dialog::None) {
        return false;
    }
    const learn::ProgrammeProgress progress;  // a page tells of neither
    const learn::MeterStatus meter;
    const auto next = next_page(view_context(meter, progress, now));
    return next && document_.make_ready(ui_, *next);
}

std::optional<learn::Milliseconds> Program::next_frame(base::Moment now) const {
    if (over_ || news_) {
        return learn::Milliseconds{0};
    }
    std::optional<learn::Milliseconds> next = session_.next_tick(now);
    const auto sooner = [&next](learn::Milliseconds other) {
        next = std::min(next.value_or(other), other);
    };
    if (recorder_ && recorder_->waiting()) {
        sooner(kRetryEvery);
    }
    if (frame().wake) {
        sooner(*frame().wake);
    }
    return next;
}

void Program::close(base::Moment now) {
    record(session_.close(now), now);
    if (recorder_) {
        write_down(now);
        recorder_->sign_out(now);
    }
    back_up(now);
}

}  // namespace engine::app
