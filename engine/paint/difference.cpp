#include "engine/paint/difference.h"

#include <algorithm>
#include <variant>

#include "engine/paint/bounds.h"

namespace engine::paint {
namespace {

using Commands = std::vector<Command>;

bool clips(const Command& command) {
    return std::holds_alternative<Clip>(command) || std::holds_alternative<Unclip>(command);
}

/// How many commands of `in` from `at` on come before one that equals `wanted`; a number too large
/// when none of the nearest does.
std::size_t distance_to(const Command& wanted, const Commands& in, std::size_t at) {
    constexpr std::size_t kNear = 24;
    const std::size_t end = std::min(in.size(), at + kNear);
    for (std::size_t i = at; i < end; ++i) {
        if (in[i] == wanted) {
            return i - at;
        }
    }
    return kNear;
}

/// Walks two lists side by side and gathers what only one of them has. Any way to make one of the
/// other tells rightly what has to be drawn anew; a short one tells the least.
class Walk {
public:
    Walk(const Commands& before, const Commands& after) : before_(before), after_(after) {}

    void go() {
        while (gone_ < before_.size() && come_ < after_.size()) {
            if (before_[gone_] == after_[come_]) {
                ++gone_;
                ++come_;
                continue;
            }
            const std::size_t added = distance_to(before_[gone_], after_, come_);
            const std::size_t dropped = distance_to(after_[come_], before_, gone_);
            if (added <= dropped) {
                add(after_[come_++]);
            }
            if (dropped <= added) {
                add(before_[gone_++]);
            }
        }
        std::for_each(before_.begin() + static_cast<std::ptrdiff_t>(gone_), before_.end(),
                      [this](const Command& command) { add(command); });
        std::for_each(after_.begin() + static_cast<std::ptrdiff_t>(come_), after_.end(),
                      [this](const Command& command) { add(command); });
    }

    bool clips_differ() const { return clips_differ_; }
    std::vector<base::Rect>&& take_rects() { return std::move(rects_); }

private:
    void add(const Command& command) {
        clips_differ_ = clips_differ_ || clips(command);
        const base::Rect rect = bounds(command);
        if (!rect.empty() && (rects_.empty() || rects_.back() != rect)) {
            rects_.push_back(rect);
        }
    }

    const Commands& before_;
    const Commands& after_;
    std::size_t gone_ = 0;
    std::size_t come_ = 0;
    bool clips_differ_ = false;
    std::vector<base::Rect> rects_;
};

}  // namespace

std::optional<std::vector<base::Rect>> difference(const DisplayList& before,
                                                  const DisplayList& after) {
    Walk walk(before.commands, after.commands);
    walk.go();
    if (walk.clips_differ()) {
        return std::nullopt;
    }
    return walk.take_rects();
}

}  // namespace engine::paint
