// For tests: a store in a folder of its own, and stretches made by hand.
#pragma once

#include <fstream>
#include <iterator>
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
inline base::Moment at(milliseconds time_of_day) {
    const base::Wall midnight{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} - 2h};
    return {
        .steady = base::Steady{time_of_day}, .wall = midnight + time_of_day, .zone_offset = 120min};
}

inline Store opened(const std::filesystem::path& folder, base::Moment now = at(9h),
                    const StoreOptions& options = {}) {
    auto store = Store::open(folder, now, options);
    if (!store) {
        ADD_FAILURE() << store.error().where << ": " << store.error().message;
        std::abort();
    }
    return std::move(*store);
}

inline LearnerId add(Store& store, const std::string& name = "Ilze") {
    auto learner = store.add_learner(name, "Ogre", "", at(9h));
    EXPECT_TRUE(learner);
    return learner ? learner->id : 0;
}

inline std::int64_t sign_in(Store& store, LearnerId learner, base::Moment now = at(9h)) {
    auto sign_in = store.sign_in(learner, now);
    EXPECT_TRUE(sign_in);
    return sign_in ? sign_in->id : 0;
}

/// Confirmed reading of page "p1" of lesson "m1-agents".
inline learn::Stretch active(std::int64_t sequence, base::Moment from, milliseconds span) {
    return {.sequence = sequence,
            .place = {.channel = learn::Channel::Self,
                      .module = "m1",
                      .lesson = "m1-agents",
                      .page = "p1",
                      .slow_read = 60s},
            .started = from.wall,
            .zone_offset = from.zone_offset,
            .span = span,
            .end = learn::StretchEnd::Input};
}

inline learn::Stretch tail(std::int64_t sequence, base::Moment from, milliseconds span,
                           learn::StretchEnd end) {
    auto stretch = active(sequence, from, span);
    stretch.tail = true;
    stretch.end = end;
    return stretch;
}

inline learn::Stretch at_question(learn::Stretch stretch, std::int64_t attempt,
                                  const std::string& question) {
    stretch.place.channel = learn::Channel::Quiz;
    stretch.place.lesson = "m1-quiz";
    stretch.place.page.clear();
    stretch.place.attempt = attempt;
    stretch.place.question = question;
    return stretch;
}

struct Sums {
    milliseconds counted{0};
    milliseconds over_limit{0};
    milliseconds idle_dropped{0};
    milliseconds overlap{0};
    int flags = 0;
    bool operator==(const Sums&) const = default;
};

inline Sums sums(const Store& store, LearnerId learner, const HoursRules& rules = {}) {
    Sums sum;
    const auto rows = hours(store, learner, rules);
    EXPECT_TRUE(rows) << (rows ? "" : rows.error().message);
    if (rows) {
        for (const HoursRow& row : *rows) {
            sum.counted += row.counted;
            sum.over_limit += row.over_limit;
            sum.idle_dropped += row.idle_dropped;
            sum.overlap += row.overlap;
            sum.flags |= row.flags;
        }
    }
    return sum;
}

inline std::string read_all(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace engine::records
