// For tests: a store in a folder of its own, and stretches made by hand.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/records/hours.h"
#include "engine/records/store.h"
#include "engine/records/store_files.h"
#include "tests/support/temp_dir.h"

namespace engine::records {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// 2026-11-23, a Monday in Latvian winter time: `at(10h)` is ten o'clock by the wall in Riga.
base::Moment at(milliseconds time_of_day);
Store opened(const std::filesystem::path& folder, base::Moment now = at(9h),
             const StoreOptions& options = {});
LearnerId add(Store& store, const std::string& name = "Ilze");
std::int64_t sign_in(Store& store, LearnerId learner, base::Moment now = at(9h));

/// Confirmed reading of page "p1" of lesson "m1-agents".
learn::Stretch active(std::int64_t sequence, base::Moment from, milliseconds span);
learn::Stretch tail(std::int64_t sequence, base::Moment from, milliseconds span,
                    learn::StretchEnd end);
learn::Stretch at_question(learn::Stretch stretch, std::int64_t attempt,
                           const std::string& question);

struct Sums {
    milliseconds counted{0};
    milliseconds over_limit{0};
    milliseconds idle_dropped{0};
    milliseconds overlap{0};
    int flags = 0;
    bool operator==(const Sums&) const = default;
};

Sums sums(const Store& store, LearnerId learner, const HoursRules& rules = {});
std::string read_all(const std::filesystem::path& file);

}  // namespace engine::records
