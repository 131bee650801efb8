#include "engine/records/store_for_test.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace engine::records {

base::Moment at(milliseconds time_of_day) {
    const base::Wall midnight{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} - 2h};
    return {
        .steady = base::Steady{time_of_day}, .wall = midnight + time_of_day, .zone_offset = 120min};
}

Store opened(const std::filesystem::path& folder, base::Moment now, const StoreOptions& options) {
    auto store = Store::open(folder, now, options);
    if (!store) {
        ADD_FAILURE() << store.error().where << ": " << store.error().message;
        std::abort();
    }
    return std::move(*store);
}

LearnerId add(Store& store, const std::string& name) {
    auto learner = store.add_learner(name, "Ogre", "", at(9h));
    EXPECT_TRUE(learner);
    return learner ? learner->id : 0;
}

std::int64_t sign_in(Store& store, LearnerId learner, base::Moment now) {
    auto sign_in = store.sign_in(learner, now);
    EXPECT_TRUE(sign_in);
    return sign_in ? sign_in->id : 0;
}

learn::Stretch active(std::int64_t sequence, base::Moment from, milliseconds span) {
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

learn::Stretch tail(std::int64_t sequence, base::Moment from, milliseconds span,
                    learn::StretchEnd end) {
    auto stretch = active(sequence, from, span);
    stretch.tail = true;
    stretch.end = end;
    return stretch;
}

learn::Stretch at_question(learn::Stretch stretch, std::int64_t attempt,
                           const std::string& question) {
    stretch.place.channel = learn::Channel::Quiz;
    stretch.place.lesson = "m1-quiz";
    stretch.place.page.clear();
    stretch.place.attempt = attempt;
    stretch.place.question = question;
    return stretch;
}

Sums sums(const Store& store, LearnerId learner, const HoursRules& rules) {
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

std::string read_all(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace engine::records
