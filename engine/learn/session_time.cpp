// Session, the part that minds the clock: what is on the screen, which limit is full, who has left.
#include <algorithm>
#include <sstream>

#include "content/load/text_reader.h"
#include "content/question_texts.h"
#include "engine/learn/session.h"

namespace engine::learn {
namespace {

// Somebody who scrolls moves at every frame, and each row that is written may cost one.
constexpr Milliseconds kPlaceAtRest{1000};
constexpr Milliseconds kPlaceEvery{5000};  // as her time

int words_in(const std::string& text) {
    std::istringstream stream(content::load::words_of(text));
    std::string word;
    int count = 0;
    while (stream >> word) {
        ++count;
    }
    return count;
}

int words_in(const content::Question& question, content::Language language, bool with_feedback) {
    const content::QuestionTexts texts = texts_of(question);
    int words = 0;
    const auto add = [&](const content::LocalText* text) { words += words_in(text->in(language)); };
    std::ranges::for_each(texts.asked, add);
    if (with_feedback) {
        std::ranges::for_each(texts.told, add);
    }
    return words;
}

}  // namespace

Facts Session::input(base::Moment now) {
    look_at_page(now);
    add(meter_.input(now));
    if (paused_since_) {
        paused_since_ = now.steady;
    }
    note_pause(now);
    return take_facts();
}

Facts Session::attend(bool attending, base::Moment now) {
    look_at_page(now);
    attending_ = attending;
    add(meter_.attend(attending, now));
    if (!attending && place_moved_) {
        keep_place();
    }
    note_pause(now);
    return take_facts();
}

Facts Session::tick(base::Moment now) {
    look_at_page(now);
    judge_page(false);
    meter_.set_cap(cap(now));
    add(meter_.tick(now));
    if (place_moved_ && now.steady >= place_due()) {
        keep_place();
    }
    note_pause(now);
    const auto limit = shelf_.course().policy.sign_out_after;
    if (state_.person && state_.screen != Screen::Present && paused_since_ &&
        now.steady - *paused_since_ >= limit) {
        judge_page(true);
        add(meter_.close(now));
        state_ = SessionState{.preferences = state_.preferences};
        paused_since_.reset();
        tell({.key = "notice.signed_out_idle", .detail = std::to_string(limit.count())});
    }
    return take_facts();
}

/// When the place that moved is written down. Requires one.
base::Steady Session::place_due() const {
    return std::min(place_moved_->last + kPlaceAtRest, place_moved_->first + kPlaceEvery);
}

Facts Session::close(base::Moment now) {
    look_at_page(now);
    judge_page(true);
    if (state_.person) {
        add(meter_.close(now));
    }
    return take_facts();
}

void Session::show_to_meter(base::Moment now) {
    if (!state_.person) {
        return;
    }
    add(meter_.show(study_place(), now));
    meter_.set_cap(cap(now));
    note_pause(now);
}

std::optional<StudyPlace> Session::study_place() const {
    const content::Course& course = shelf_.course();
    if (!state_.person || !state_.at_the_screen()) {
        return std::nullopt;
    }
    if (state_.screen == Screen::Lesson && state_.reading) {
        const content::Page& page = state_.reading->current();
        return StudyPlace{
            .channel = Channel::Self,
            .module = course.module_of(state_.reading->lesson)->id,
            .lesson = state_.reading->lesson,
            .page = page.id,
            .slow_read = slow_read(page.words, page.pictures, page.tables, course.policy)};
    }
    if (state_.screen == Screen::Quiz && state_.quizzing && state_.quizzing->attempt) {
        const Quizzing& quizzing = *state_.quizzing;
        const content::Question* question = quizzing.question();
        const bool feedback = quizzing.stage == Quizzing::Stage::Feedback;
        if (question != nullptr && (feedback || quizzing.stage == Quizzing::Stage::Question)) {
            const int words = words_in(*question, state_.preferences.language, feedback);
            return StudyPlace{.channel = Channel::Quiz,
                              .module = course.module_of(quizzing.quiz)->id,
                              .lesson = quizzing.quiz,
                              .page = {},
                              .attempt = quizzing.attempt->id,
                              .question = question->id,
                              .slow_read = slow_read(words, 0, 0, course.policy)};
        }
    }
    if (state_.screen == Screen::Practice && state_.practising) {
        constexpr int kWords = 150;  // of an ordinary room: what it shows changes with every act
        const std::string& activity = state_.practising->activity;
        return StudyPlace{.channel = Channel::Self,
                          .module = course.module_of(activity)->id,
                          .lesson = activity,
                          .page = {},
                          .question = {},
                          .slow_read = slow_read(kWords, 0, 0, course.policy)};
    }
    return std::nullopt;
}

Cap Session::cap(base::Moment now) const {
    const auto place = study_place();
    if (!place) {
        return Cap::None;
    }
    const content::Course& course = shelf_.course();
    const auto day = course.policy.day_cap_academic_hours * course.academic_hour;
    if (state_.history.counted_today >= day) {
        return Cap::Day;
    }
    if (place->channel == Channel::Quiz) {
        const auto spent = meter_.status(now).question_time;
        return spent >= course.policy.question_cap ? Cap::Question : Cap::None;
    }
    const content::ActivityInfo* activity = course.find_activity(place->lesson);
    const auto planned =
        activity != nullptr ? activity->planned : course.find_lesson(place->lesson)->planned;
    const auto limit = Milliseconds(planned) * course.policy.lesson_cap_percent / 100;
    return counted_in(place->lesson) >= limit ? Cap::Lesson : Cap::None;
}

Milliseconds Session::counted_in(const std::string& lesson) const {
    const auto found = state_.history.counted.find(lesson);
    return found == state_.history.counted.end() ? Milliseconds{0} : found->second;
}

void Session::add(std::vector<Stretch> stretches) {
    if (!stretches.empty()) {
        facts_.emplace_back(TimeMeasured{.stretches = std::move(stretches)});
    }
}

/// Remembers since when nothing has counted, for the return to the sign-in screen.
void Session::note_pause(base::Moment now) {
    if (!state_.person || meter_.status(now).counting) {
        paused_since_.reset();
    } else if (!paused_since_) {
        paused_since_ = now.steady;
    }
}

void Session::saved(base::Moment now, bool an_answer) {
    state_.unsaved = false;
    if (an_answer) {
        state_.saved_at = now;
    }
}

void Session::not_saved() {
    state_.unsaved = true;
}

std::optional<Milliseconds> Session::next_tick(base::Moment now) const {
    std::optional<Milliseconds> next = meter_.next_tick(now);
    const auto sooner = [&next](std::optional<Milliseconds> other) {
        if (other && (!next || *other < *next)) {
            next = other;
        }
    };
    sooner(until_read());
    if (place_moved_) {
        sooner(
            std::max(std::chrono::ceil<Milliseconds>(place_due() - now.steady), Milliseconds{1}));
    }
    if (paused_since_ && state_.screen != Screen::Present) {
        const auto limit = Milliseconds(shelf_.course().policy.sign_out_after);
        sooner(std::max(limit - (now.steady - *paused_since_), Milliseconds{1}));
    }
    if (state_.quizzing && state_.quizzing->retry_at && state_.screen == Screen::Quiz) {
        sooner(std::max(*state_.quizzing->retry_at - now.wall, Milliseconds{1}));
    }
    return next;
}

}  // namespace engine::learn
