// Session, the part that remembers where jumps started from.
#include "engine/learn/session.h"

namespace engine::learn {
namespace {

constexpr std::size_t kLongestTrail = 50;

bool same(const PlaceKept& a, const PlaceKept& b) {
    return a.lesson == b.lesson && a.page == b.page && a.anchor == b.anchor && a.offset == b.offset;
}

void lengthen(std::vector<PlaceKept>& places, const PlaceKept& place) {
    if (places.size() == kLongestTrail) {
        places.erase(places.begin());
    }
    places.push_back(place);
}

}  // namespace

std::optional<PlaceKept> Session::here() const {
    if (!state_.reading) {
        return std::nullopt;
    }
    const Reading& reading = *state_.reading;
    return PlaceKept{.lesson = reading.lesson,
                     .page = reading.current().id,
                     .anchor = reading.anchor,
                     .offset = reading.offset};
}

/// Call it after a jump from `from`; a jump that led nowhere leaves none.
void Session::leave_trail(const std::optional<PlaceKept>& from) {
    if (from && !same(*from, *here())) {
        lengthen(state_.trail.back, *from);
        state_.trail.forward.clear();
    }
}

void Session::step_back(base::Moment now) {
    Trail& trail = state_.trail;
    if (trail.back.empty()) {
        return;
    }
    const PlaceKept place = trail.back.back();
    trail.back.pop_back();
    lengthen(trail.forward, *here());
    return_to(place, now);
}

void Session::step_forward(base::Moment now) {
    Trail& trail = state_.trail;
    if (trail.forward.empty()) {
        return;
    }
    const PlaceKept place = trail.forward.back();
    trail.forward.pop_back();
    lengthen(trail.back, *here());
    return_to(place, now);
}

void Session::return_to(const PlaceKept& place, base::Moment now) {
    open_lesson(place.lesson, place.page, now);
    if (state_.reading->lesson == place.lesson) {
        state_.reading->anchor = place.anchor;
        state_.reading->offset = place.offset;
        keep_place();
    }
}

}  // namespace engine::learn
