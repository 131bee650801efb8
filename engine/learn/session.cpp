#include "engine/learn/session.h"

#include <utility>

#include "content/base/match.h"
#include "content/link_policy.h"

namespace engine::learn {

using content::match;

Session::Session(Shelf& shelf, Memory& memory, Preferences preferences, base::Wall build_date)
    : shelf_(shelf), memory_(memory), meter_({}, build_date), build_date_(build_date) {
    state_.preferences = preferences;
}

Facts Session::enter(const Person& person, base::Wall newest_row, base::Moment now) {
    // A session is one person's: nothing of the one before may shine through.
    state_ = SessionState{.preferences = state_.preferences};
    state_.person = person;
    state_.screen = Screen::Programme;
    state_.marking.marks = memory_.marks();
    marks_changed();
    marks_made_ = 0;
    meter_ = TimeMeter({}, build_date_);
    add(meter_.sign_in(now, newest_row));
    add(meter_.attend(attending_, now));
    refresh(now);
    show_to_meter(now);
    return take_facts();
}

void Session::enter_as_guest() {
    state_ = SessionState{.screen = Screen::Programme, .preferences = state_.preferences};
    state_.guest = true;
    marks_changed();
    marks_made_ = 0;
}

void Session::ask_pin(std::int64_t learner) {
    state_.pin_asked_of = learner;
    state_.pin_was_wrong = false;
    show(Screen::Pin);
}

void Session::start_new_learner() {
    state_.form_error.clear();
    show(Screen::NewLearner);
}

void Session::present() {
    if (state_.reading) {
        state_.blanked = false;
        state_.screen = Screen::Present;
    }
}

/// A handout that is still being made keeps its sheet.
void Session::ask_handout() {
    if (!state_.reading) {
        return;
    }
    if (!state_.handout || state_.handout->stage != HandoutAsked::Stage::Making) {
        state_.handout = HandoutAsked{};
    }
    state_.dialog = Dialog::Handout;
}

/// There is nothing to ask: it has one page.
void Session::print_card() {
    if (state_.practising && state_.practising->role_play() != nullptr) {
        state_.handout = HandoutAsked{.stage = HandoutAsked::Stage::Making, .file = {}};
        state_.dialog = Dialog::Handout;
    }
}

void Session::sign_out(base::Moment now) {
    judge_page(true);
    if (state_.person) {
        add(meter_.sign_out(now));
    }
    state_ = SessionState{.preferences = state_.preferences};
    paused_since_.reset();
}

void Session::show(Screen screen) {
    if (screen != Screen::Lesson && state_.screen == Screen::Lesson) {
        judge_page(true);
    }
    state_.dialog = Dialog::None;
    state_.screen = screen;
}

void Session::open_programme(base::Moment now) {
    show(Screen::Programme);
    refresh(now);
}

void Session::show_above(Screen screen) {
    const bool inside = state_.person || state_.guest;
    if (!inside || state_.screen == Screen::Present) {
        return;
    }
    const bool above = state_.screen == Screen::Search || state_.screen == Screen::Notes ||
                       state_.screen == Screen::Figures;
    if (!above) {
        state_.beneath = state_.screen;
    }
    show(screen);
}

void Session::go_back(base::Moment now) {
    if (state_.dialog != Dialog::None) {
        state_.dialog = Dialog::None;
        return;
    }
    switch (state_.screen) {
        case Screen::SignIn:
        case Screen::Programme:
            break;
        case Screen::NewLearner:
        case Screen::Pin:
            show(Screen::SignIn);
            break;
        case Screen::Lesson:
            if (state_.reading->contents_open) {
                state_.reading->contents_open = false;
            } else if (state_.reading->finding()) {
                close_find();
            } else {
                show(Screen::Programme);
            }
            break;
        case Screen::Practice:
            if (state_.practising->watched) {
                stop_watching();
            } else {
                show(Screen::Programme);
            }
            break;
        case Screen::Quiz:
            if (state_.quizzing->looks_back()) {
                state_.quizzing->stage = Quizzing::Stage::Result;  // that is where she came from
            } else {
                show(Screen::Programme);
            }
            break;
        case Screen::Hours:
            show(Screen::Programme);
            break;
        case Screen::Search:
        case Screen::Notes:
        case Screen::Figures:
            show(state_.beneath);
            break;
        case Screen::Present:
            show(Screen::Lesson);
            break;
    }
    refresh(now);
}

void Session::follow_link(const std::string& target, base::Moment now) {
    match(
        content::judge_link(target),
        [&](const content::OutsideLink& link) {
            state_.outside_link = OutsideLinkAsked{.url = link.url, .host = link.host};
            state_.dialog = Dialog::OutsideLink;
        },
        [&](const content::InsideLink& link) {
            const auto hash = link.target.find('#');
            const std::string lesson = link.target.substr(0, hash);
            const std::string page = hash == std::string::npos ? "" : link.target.substr(hash + 1);
            const auto from = here();
            open_lesson(lesson.empty() && state_.reading ? state_.reading->lesson : lesson, page,
                        now);
            leave_trail(from);
        },
        [](const content::TermLink&) {},  // its card opens where the text is
        [](const content::RefusedLink&) {});
}

void Session::continue_where_stopped(base::Moment now) {
    const content::Course& course = shelf_.course();
    const auto place = memory_.last_place();
    if (place && course.find_quiz(place->lesson)) {
        resume_quiz(place->lesson, now);
    } else if (place && course.find_activity(place->lesson)) {
        open_activity(place->lesson, now);
    } else if (place && course.find_lesson(place->lesson)) {
        open_lesson(place->lesson, "", now);
    } else if (!course.modules.empty() && !course.modules.front().lessons.empty()) {
        open_item(course.modules.front().items().front(), now);
    }
}

void Session::refuse_pin() {
    state_.pin_was_wrong = true;
}

void Session::refuse_learner(const std::string& string_key) {
    state_.form_error = string_key;
}

void Session::ask_take_over() {
    state_.dialog = Dialog::TakeOver;
}

void Session::handout_made(const std::string& file) {
    if (state_.dialog == Dialog::Handout) {
        state_.handout = HandoutAsked{.stage = HandoutAsked::Stage::Made, .file = file};
        return;
    }
    state_.handout.reset();
    tell({.key = "notice.handout_made", .detail = file});
}

void Session::handout_failed(const std::string& reason) {
    state_.handout.reset();
    if (state_.dialog == Dialog::Handout) {
        state_.dialog = Dialog::None;
    }
    tell({.key = "notice.handout_failed", .detail = reason, .trouble = true});
}

void Session::tell(Notice notice) {
    state_.notice = std::move(notice);
}

void Session::refresh(base::Moment now) {
    if (state_.person) {
        state_.history = memory_.history(now);
        state_.last_place = memory_.last_place();
        state_.due = state_.screen == Screen::Programme ? due_now(now) : std::vector<DueMistake>{};
    }
}

}  // namespace engine::learn
