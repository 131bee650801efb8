#include <algorithm>

#include "engine/learn/time_meter.h"

namespace engine::learn {

Milliseconds IdleRule::idle_after(Milliseconds slow_read) const {
    return std::max(shortest, std::min(factor * slow_read, longest));
}

Milliseconds credit(const Stretch& stretch, const IdleRule& rule) {
    if (!stretch.tail) {
        return stretch.span;
    }
    const Milliseconds slow_read = stretch.place.slow_read;
    const Milliseconds silence = kShortSilence + stretch.span;
    const bool confirmed = stretch.end == StretchEnd::Input || stretch.end == StretchEnd::Left;
    if (confirmed && silence <= rule.idle_after(slow_read)) {
        return stretch.span;
    }
    return std::min(stretch.span, std::max(Milliseconds{0}, slow_read - kShortSilence));
}

}  // namespace engine::learn
