// ClockWatch: compares the steady and the wall clock from moment to moment, and labels steady time
// with wall time. Durations never come from the wall clock; it only says when something was.
#pragma once

#include "engine/base/clock.h"

namespace engine::learn {

class ClockWatch {
public:
    explicit ClockWatch(base::Wall build_date = {}) : build_date_(build_date) {}

    enum class Step {
        Even,        // both clocks moved alike
        WallJumped,  // the wall clock was set; the steady one is believed
        Gap          // the computer slept or the process stood still
    };

    /// Labels are anchored here. `newest_row`: the end of the newest stretch in the store.
    void start(const base::Moment& now, base::Wall newest_row);

    /// Compares with the moment before and moves on. `ticking`: a tick was due every second, so
    /// that a long steady step is itself a gap. A gap anchors the labels anew.
    Step advance(const base::Moment& now, bool ticking);

    const base::Moment& last() const { return last_; }

    /// The wall time that goes with `at`. Never decreases while steady time runs on.
    base::Wall label(base::Steady at) const { return anchor_.wall + (at - anchor_.steady); }

    /// The wall clock of last() is before the program was built, or more than a day before the
    /// newest row.
    bool date_unverified() const;

private:
    base::Wall build_date_;
    base::Wall newest_row_{};
    base::Moment anchor_;
    base::Moment last_;
};

}  // namespace engine::learn
