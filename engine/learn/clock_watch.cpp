#include "engine/learn/clock_watch.h"

#include <algorithm>

namespace engine::learn {
namespace {

using namespace std::chrono_literals;

constexpr auto kGap = 60s;
constexpr auto kDrift = 2s;        // clocks that are corrected gently may differ by this in a step
constexpr auto kOldestDate = 24h;  // before the newest row

}  // namespace

void ClockWatch::start(const base::Moment& now, base::Wall newest_row) {
    newest_row_ = newest_row;
    anchor_ = now;
    last_ = now;
}

ClockWatch::Step ClockWatch::advance(const base::Moment& now, bool ticking) {
    const auto steady_step = now.steady - last_.steady;
    const auto ahead = (now.wall - last_.wall) - steady_step;
    const base::Moment before = last_;
    last_ = now;
    // Some steady clocks run on while the computer sleeps, others stand still: hence both tests.
    if ((ticking && steady_step > kGap) || ahead > kGap) {
        const base::Wall latest_label = label(before.steady);
        anchor_ = now;
        anchor_.wall = std::max(now.wall, latest_label);
        return Step::Gap;
    }
    return std::chrono::abs(ahead) > kDrift ? Step::WallJumped : Step::Even;
}

bool ClockWatch::date_unverified() const {
    const base::Wall newest = std::max(newest_row_, label(last_.steady));
    return last_.wall < build_date_ || last_.wall < newest - kOldestDate;
}

}  // namespace engine::learn
