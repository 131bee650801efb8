// Tries: checks of a whole, where the first one is worth most. Each check after the first costs a
// point, and the best one counts, so trying again can only help.
#pragma once

#include <algorithm>

namespace engine::learn::rooms {

class Tries {
public:
    explicit Tries(int allowed) : allowed_(allowed) {}

    /// Counts a check that found `points` right; `all` when nothing was wrong.
    void add(int points, bool all) {
        best_ = std::max(best_, points - used_);
        ++used_;
        solved_ = all;
    }

    bool over() const { return solved_ || used_ >= allowed_; }
    bool solved() const { return solved_; }
    int left() const { return allowed_ - used_; }
    int used() const { return used_; }
    int best() const { return best_; }
    bool operator==(const Tries&) const = default;

private:
    int allowed_;
    int used_ = 0;
    int best_ = 0;
    bool solved_ = false;
};

}  // namespace engine::learn::rooms
