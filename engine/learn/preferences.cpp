#include "engine/learn/preferences.h"

#include <algorithm>
#include <array>

namespace engine::learn {
namespace {

constexpr std::array kSteps{100, 125, 150, 175, 200, 250, 300, 350, 400};

}  // namespace

int text_step(int percent, int direction) {
    if (direction > 0) {
        const auto* larger = std::ranges::upper_bound(kSteps, percent);
        return larger == kSteps.end() ? kLargestText : *larger;
    }
    const auto* same_or_larger = std::ranges::lower_bound(kSteps, percent);
    return same_or_larger == kSteps.begin() ? kSmallestText : *(same_or_larger - 1);
}

}  // namespace engine::learn
