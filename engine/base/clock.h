// Moment: what both clocks say at one instant. Only this file asks the system for the time;
// everything else is handed a Moment, so that a test can live through a school day in a
// millisecond.
#pragma once

#include <chrono>
#include <string>

namespace engine::base {

using Steady = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;
using Wall = std::chrono::sys_time<std::chrono::milliseconds>;

struct Moment {
    Steady steady{};                      // for durations: never steps
    Wall wall{};                          // UTC, for labels: may step at any time
    std::chrono::minutes zone_offset{0};  // local time minus UTC

    /// The local calendar day, the unit in which a learner counts "today".
    std::chrono::sys_days local_day() const {
        return std::chrono::floor<std::chrono::days>(wall + zone_offset);
    }
};

Moment now();

/// "14:03:22", local time.
std::string clock_text(const Moment& moment);

}  // namespace engine::base
