// Session, the part that reads: pages, the place, and when a page counts as read.
#include <algorithm>

#include "engine/learn/session.h"

namespace engine::learn {
namespace {

std::size_t page_called(const content::Lesson& lesson, const std::string& id) {
    const auto found = std::ranges::find(lesson.pages, id, &content::Page::id);
    return found == lesson.pages.end()
               ? 0
               : static_cast<std::size_t>(std::distance(lesson.pages.begin(), found));
}

}  // namespace

void Session::open_lesson(const std::string& lesson, const std::string& page, base::Moment now) {
    const content::LessonInfo* info = shelf_.course().find_lesson(lesson);
    if (info == nullptr) {
        return;
    }
    auto text = shelf_.lesson(info->id, state_.preferences.language);
    if (!text) {
        tell({.key = "notice.lesson_broken",
              .detail = info->title.in(state_.preferences.language),
              .trouble = true});
        return;
    }
    judge_page(true);
    show(Screen::Lesson);
    Reading reading{.lesson = info->id, .text = std::move(text)};
    if (state_.reading && state_.reading->lesson == reading.lesson) {
        reading.find = state_.reading->find;  // a jump inside the lesson
        reading.find_open = state_.reading->find_open;
        reading.unfolded = state_.reading->unfolded;
    }
    state_.reading = std::move(reading);
    const auto place = page.empty() && state_.person ? memory_.place_in(info->id) : std::nullopt;
    open_page(page_called(*state_.reading->text, place ? place->page : page), now);
    if (place) {
        state_.reading->anchor = place->anchor;
        state_.reading->offset = place->offset;
    }
}

/// A lesson that was read to its end begins anew; any other goes on where it was left.
void Session::resume_or_restart(const std::string& lesson, const std::string& page,
                                base::Moment now) {
    open_lesson(lesson, page, now);
    if (!page.empty() || !state_.reading || !state_.person) {
        return;
    }
    const auto known = state_.history.pages.find(state_.reading->lesson);
    const auto& pages = state_.reading->text->pages;
    const auto is_read = [&](const content::Page& one) {
        const auto found = known->second.find(one.id);
        return found != known->second.end() && found->second == PageState::Read;
    };
    if (known != state_.history.pages.end() && std::ranges::all_of(pages, is_read)) {
        open_page(0, now);
    }
}

void Session::open_page(std::size_t page, base::Moment now) {
    Reading& reading = *state_.reading;
    reading.page = std::min(page, reading.text->pages.size() - 1);
    reading.anchor.clear();
    reading.offset = 0;
    reading.end_seen = false;
    reading.shown = Milliseconds{0};
    reading.contents_open = false;
    looked_at_ = now.steady;
    keep_place();
}

void Session::turn_page(int by, base::Moment now) {
    if (!state_.reading) {
        return;
    }
    judge_page(true);
    const Reading& reading = *state_.reading;
    const bool last = reading.page + 1 == reading.text->pages.size();
    if ((by > 0 && last) || (by < 0 && reading.page == 0)) {
        if (state_.screen == Screen::Lesson) {
            leave_lesson(by, now);
        }
    } else {
        open_page(reading.page + static_cast<std::size_t>(by), now);
    }
}

/// To the lesson before this one in its module, or to whatever comes after it.
void Session::leave_lesson(int by, base::Moment now) {
    const content::Module* module = shelf_.course().module_of(state_.reading->lesson);
    const auto here =
        std::ranges::find(module->lessons, state_.reading->lesson, &content::LessonInfo::id);
    if (by < 0) {
        if (here != module->lessons.begin()) {
            open_lesson(std::prev(here)->id, "", now);
            open_page(state_.reading->text->pages.size() - 1, now);
        }
    } else {
        leave_item(here->id, now);
    }
}

void Session::toggle_disclosure(std::size_t disclosure) {
    if (!state_.reading) {
        return;
    }
    auto& open = state_.reading->unfolded[state_.reading->current().id];
    if (open.erase(disclosure) == 0) {
        open.insert(disclosure);
    }
}

void Session::enlarge(const EnlargePicture& picture) {
    state_.picture = picture;
    state_.dialog = Dialog::Picture;
}

void Session::show_contents(bool open) {
    if (state_.reading) {
        state_.reading->contents_open = open;
    }
}

void Session::open_place(const OpenPlace& place, base::Moment now) {
    const auto from = here();
    open_lesson(place.lesson, place.page, now);
    if (state_.reading && state_.reading->lesson == place.lesson) {
        Reading& reading = *state_.reading;
        if (!place.page.empty()) {
            reading.anchor = place.anchor;
            reading.offset = 0;
        }
        reading.find = place.find.empty() ? reading.find : place.find;
        keep_place();
    }
    leave_trail(from);
}

void Session::find_on_page(const std::string& words) {
    if (state_.reading) {
        state_.reading->find = words;
        state_.reading->find_open = true;
    }
}

void Session::turn_to_found(std::size_t page, base::Moment now) {
    if (state_.reading && page < state_.reading->text->pages.size()) {
        judge_page(true);
        open_page(page, now);
    }
}

void Session::close_find() {
    if (state_.reading) {
        state_.reading->find.clear();
        state_.reading->find_open = false;
    }
}

void Session::move_view(const MoveView& view, base::Moment now) {
    if (!state_.reading) {
        return;
    }
    Reading& reading = *state_.reading;
    if (reading.anchor != view.anchor || reading.offset != view.offset) {
        place_moved_ = PlaceMoved{.first = place_moved_ ? place_moved_->first : now.steady,
                                  .last = now.steady};
    }
    reading.anchor = view.anchor;
    reading.offset = view.offset;
    reading.end_seen |= view.end_seen;
    judge_page(false);
}

void Session::look_at_page(base::Moment now) {
    const bool looking =
        state_.screen == Screen::Lesson && state_.reading && state_.at_the_screen();
    const bool idle = meter_.status(now).reason == PauseReason::Idle;
    if (looking && looked_at_ && attending_ && !idle) {
        state_.reading->shown += now.steady - *looked_at_;
    }
    looked_at_ = now.steady;
}

/// Read once it was shown long enough and its end was on screen; left before that, skimmed.
void Session::judge_page(bool leaving) {
    if (!state_.person || !state_.reading || state_.screen != Screen::Lesson) {
        return;
    }
    const Reading& reading = *state_.reading;
    PageState& known = state_.history.pages[reading.lesson][reading.current().id];
    const auto threshold = reading_threshold(reading.current().words, shelf_.course().policy);
    const bool read = reading.end_seen && reading.shown >= threshold;
    const PageState state = read      ? PageState::Read
                            : leaving ? PageState::Skimmed
                                      : PageState::Unseen;
    if (state > known) {
        known = state;
        const int pages = static_cast<int>(reading.text->pages.size());
        state_.history.page_counts[reading.lesson] = pages;
        facts_.emplace_back(PageMet{.lesson = reading.lesson,
                                    .page = reading.current().id,
                                    .state = state,
                                    .page_count = pages});
    }
    if (leaving) {
        keep_place();
    }
}

void Session::keep_place() {
    place_moved_.reset();
    if (state_.person && state_.reading) {
        const Reading& reading = *state_.reading;
        std::erase_if(facts_, [&](const Fact& fact) {  // a page that was left for another
            const auto* kept = std::get_if<PlaceKept>(&fact);
            return kept != nullptr && kept->lesson == reading.lesson;
        });
        facts_.emplace_back(PlaceKept{.lesson = reading.lesson,
                                      .page = reading.current().id,
                                      .anchor = reading.anchor,
                                      .offset = reading.offset});
    }
}

/// The language changed: the same page, by its id, in the other text.
void Session::reload_text() {
    if (!state_.reading) {
        return;
    }
    Reading& reading = *state_.reading;
    if (auto text = shelf_.lesson(reading.lesson, state_.preferences.language)) {
        const std::string page = reading.current().id;
        reading.text = std::move(text);
        reading.page = page_called(*reading.text, page);
    }
}

std::optional<Milliseconds> Session::until_read() const {
    if (!state_.person || !state_.reading || state_.screen != Screen::Lesson ||
        !state_.reading->end_seen || !attending_) {
        return std::nullopt;
    }
    const Reading& reading = *state_.reading;
    const auto lesson = state_.history.pages.find(reading.lesson);
    if (lesson != state_.history.pages.end()) {
        const auto page = lesson->second.find(reading.current().id);
        if (page != lesson->second.end() && page->second == PageState::Read) {
            return std::nullopt;
        }
    }
    const auto threshold = reading_threshold(reading.current().words, shelf_.course().policy);
    return std::max(threshold - reading.shown, Milliseconds{1});
}

}  // namespace engine::learn
