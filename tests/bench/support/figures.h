// Durations collected, and what a person wants to know of them.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;

inline double ms_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// How long `act` takes, in ms.
template <class Act>
double time_ms(Act&& act) {
    const auto start = Clock::now();
    act();
    return ms_since(start);
}

class Figures {
public:
    void add(double ms) { all_.push_back(ms); }

    /// `share` of the figures are no larger: 0.5 is the median. 0 when there is none.
    double at(double share) const {
        if (all_.empty()) {
            return 0;
        }
        std::vector<double> sorted = all_;
        std::sort(sorted.begin(), sorted.end());
        const double place = share * static_cast<double>(sorted.size() - 1);
        return sorted[static_cast<std::size_t>(std::lround(place))];
    }
    double median() const { return at(0.5); }
    double largest() const { return at(1); }
    std::size_t count() const { return all_.size(); }

private:
    std::vector<double> all_;
};

}  // namespace bench
