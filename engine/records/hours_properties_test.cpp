// The hours query over made-up histories: what must hold whatever happened.
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "engine/records/hours_for_test.h"

namespace engine::records {
namespace {

// The seeds are fixed: a failure can be run again.

learn::Stretch random_stretch(std::mt19937& random, std::int64_t sequence, base::Moment from) {
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    learn::Stretch stretch = active(sequence, from, milliseconds{1 + below(400'000)});
    stretch.tail = below(2) == 0;
    constexpr std::array kEnds{StretchEnd::Input, StretchEnd::Left, StretchEnd::Closed,
                               StretchEnd::Abandoned};
    stretch.end = kEnds.at(static_cast<std::size_t>(below(4)));
    stretch.place.slow_read = milliseconds{30'000 + below(120'001)};
    stretch.place.page = "p" + std::to_string(below(3));
    stretch.place.lesson = below(2) == 0 ? "m1-agents" : "m1-map";
    stretch.place.module = below(4) == 0 ? "m2" : "m1";
    if (below(3) == 0) {
        stretch = at_question(stretch, below(2), "q" + std::to_string(below(2)));
    }
    return stretch;
}

std::vector<learn::Stretch> random_sign_in(unsigned seed, base::Moment from) {
    std::mt19937 random(seed);
    std::vector<learn::Stretch> stretches;
    for (std::int64_t sequence = 1; sequence <= 60; ++sequence) {
        stretches.push_back(random_stretch(random, sequence, from));
        from.wall += stretches.back().span + milliseconds{random() % 200'000};
    }
    return stretches;
}

TEST_F(Hours, TheQueryAgreesWithTheMeter) {
    const auto stretches = random_sign_in(1, at(10h));
    record(stretches);
    HoursRules rules;
    rules.question_cap = 24h;
    for (const auto idle : {learn::IdleRule{}, learn::IdleRule{.factor = 1, .shortest = 60s},
                            learn::IdleRule{.factor = 5, .shortest = 31s, .longest = 90s}}) {
        rules.idle = idle;
        const auto rows = intervals(store, learner, rules);
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size(), stretches.size());
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            EXPECT_EQ((*rows)[i].stretch, stretches[i]);
            EXPECT_EQ((*rows)[i].counted, learn::credit(stretches[i], idle)) << "row " << i;
        }
    }
}

template <class Key>
milliseconds sum_by(const std::vector<HoursRow>& rows, Key key) {
    std::map<std::string, milliseconds> groups;
    for (const HoursRow& row : rows) {
        groups[key(row)] += row.counted;
    }
    milliseconds sum{0};
    for (const auto& [name, part] : groups) {
        sum += part;
    }
    return sum;
}

TEST_F(Hours, PartsAlwaysAddUp) {  // 21
    record(random_sign_in(2, at(10h)));
    elsewhere(random_sign_in(3, at(11h)));
    elsewhere(random_sign_in(4, at(13h)));
    HoursRules rules = hours_rules(small_course());
    rules.day_cap = 90min;
    const auto rows = hours(store, learner, rules);
    const auto stretches = intervals(store, learner, rules);
    const auto known = history(store, learner, rules, at(12h));
    ASSERT_TRUE(rows && stretches && known);
    ASSERT_EQ(stretches->size(), 180U);

    milliseconds counted{0};
    Sums sum;
    for (const IntervalRow& row : *stretches) {
        EXPECT_GE(row.counted, 0ms);
        EXPECT_GE(row.over_limit, 0ms);
        EXPECT_GE(row.idle_dropped, 0ms);
        EXPECT_GE(row.overlap, 0ms);
        EXPECT_EQ(row.counted + row.over_limit + row.idle_dropped + row.overlap, row.stretch.span);
        sum.counted += row.counted;
        sum.over_limit += row.over_limit;
        sum.overlap += row.overlap;
    }
    counted = sum.counted;
    EXPECT_GT(sum.over_limit, 0ms);
    EXPECT_GT(sum.overlap, 0ms);
    EXPECT_EQ(sum_by(*rows, [](const HoursRow& row) { return row.lesson + "/" + row.page; }),
              counted);
    EXPECT_EQ(sum_by(*rows, [](const HoursRow& row) { return row.lesson; }), counted);
    EXPECT_EQ(sum_by(*rows, [](const HoursRow& row) { return row.module; }), counted);
    EXPECT_EQ(sum_by(*rows, [](const HoursRow& row) { return row.day; }), counted);
    EXPECT_EQ(
        sum_by(*rows,
               [](const HoursRow& row) { return std::to_string(static_cast<int>(row.channel)); }),
        counted);
    EXPECT_EQ(known->counted_total, counted);
    EXPECT_EQ(sums(store, 0, rules), sums(store, learner, rules));
}

TEST_F(Hours, TheOrderOfMergingDoesNotMatter) {
    const auto attempt = store.start_attempt(learner, {.quiz = "m1-quiz"}, at(9h));
    ASSERT_TRUE(attempt);
    const auto with_attempt = [&](std::vector<learn::Stretch> stretches) {
        for (learn::Stretch& stretch : stretches) {
            stretch.place.attempt = stretch.place.question.empty() ? 0 : *attempt;
        }
        return stretches;
    };
    record(with_attempt(random_sign_in(5, at(10h))));
    elsewhere(with_attempt(random_sign_in(6, at(10h))));
    const HoursRules rules = hours_rules(small_course());
    const tests::TempDir copy_folder;
    Store copy = opened(copy_folder.path());
    add(copy, "Somebody first");
    ASSERT_TRUE(copy.merge(store));
    EXPECT_EQ(sums(copy, 0, rules), sums(store, 0, rules));
}

}  // namespace
}  // namespace engine::records
