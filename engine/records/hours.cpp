#include "engine/records/hours.h"

#include <algorithm>
#include <limits>
#include <sstream>

#include "engine/records/attempt_rows.h"
#include "engine/records/json_text.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"
#include "engine/records/stretch_row.h"

namespace engine::records {
namespace {

using content::Result;

/// [[id, id today, module today, cap in ms or null], ...] for sql/counted.sql.
std::string course_json(const HoursRules& rules) {
    std::map<std::string, HoursRules::Today> places = rules.places;
    for (const auto& [id, cap] : rules.lesson_caps) {
        places.try_emplace(id);
    }
    std::string json = "[";
    for (const auto& [id, today] : places) {
        const auto cap = rules.lesson_caps.find(id);
        json += json.size() > 1 ? ",[" : "[";
        json += json_quoted(id) + "," +
                (today.lesson.empty() ? json_quoted(id) : json_quoted(today.lesson)) + "," +
                (today.module.empty() ? "null" : json_quoted(today.module)) + "," +
                (cap == rules.lesson_caps.end() ? "null" : std::to_string(cap->second.count())) +
                "]";
    }
    return json + "]";
}

void bind_rules(Query& query, LearnerId learner, const HoursRules& rules) {
    constexpr auto kNoCap = std::numeric_limits<std::int64_t>::max() / 4;
    const LearnerId first = learner;
    const LearnerId last = learner == 0 ? std::numeric_limits<LearnerId>::max() : learner;
    const auto day_cap = rules.day_cap.count() == 0 ? kNoCap : rules.day_cap.count();
    query.bind(first, last, rules.idle.factor, rules.idle.shortest, rules.idle.longest,
               learn::kShortSilence, rules.question_cap, std::int64_t{day_cap}, course_json(rules));
}

std::string with_verdict(const char* arrangement) {
    return std::string(sql::kCounted) + arrangement;
}

std::string day_text(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    std::ostringstream text;
    const auto two = [&text](unsigned number) { text << (number < 10 ? "-0" : "-") << number; };
    text << static_cast<int>(date.year());
    two(static_cast<unsigned>(date.month()));
    two(static_cast<unsigned>(date.day()));
    return text.str();
}

void add_pages(Store::Impl& impl, LearnerId learner, learn::History& history) {
    Query query(impl.statement(sql::kPagesOfLearner));
    query.bind(learner);
    while (query.next()) {
        history.pages[query.text(0)][query.text(1)] =
            query.integer(2) == 2 ? learn::PageState::Read : learn::PageState::Skimmed;
        history.page_counts[query.text(0)] = static_cast<int>(query.integer(3));
    }
}

void add_best_attempts(Store::Impl& impl, LearnerId learner, learn::History& history) {
    Query query(impl.statement(sql::kBestAttempts));
    query.bind(learner);
    while (query.next()) {
        history.best[query.text(0)] = {.score = static_cast<int>(query.integer(1)),
                                       .drawn = static_cast<int>(query.integer(2)),
                                       .passed = query.flag(3)};
    }
}

void add_recalls(Store::Impl& impl, LearnerId learner, learn::History& history) {
    Query query(impl.statement(sql::kRecallRounds));
    query.bind(learner);
    while (query.next()) {
        history.recalls[read_kept_as(query.text(0)).quiz] =
            query.flag(1) ? learn::RecallState::Done : learn::RecallState::Begun;
    }
}

}  // namespace

HoursRules hours_rules(const content::Course& course) {
    HoursRules rules;
    rules.question_cap = course.policy.question_cap;
    rules.day_cap = course.policy.day_cap_academic_hours * course.academic_hour;
    const auto add = [&rules](const content::Module& module, const auto& part) {
        rules.places[part.id] = {part.id, module.id};
        for (const std::string& alias : part.aliases) {
            rules.places[alias] = {part.id, module.id};
        }
    };
    const auto add_capped = [&](const content::Module& module, const auto& part) {
        add(module, part);
        const auto cap =
            std::chrono::milliseconds(part.planned) * course.policy.lesson_cap_percent / 100;
        rules.lesson_caps[part.id] = cap;
        for (const std::string& alias : part.aliases) {
            rules.lesson_caps[alias] = cap;
        }
    };
    for (const content::Module& module : course.modules) {
        std::ranges::for_each(module.lessons,
                              [&](const auto& lesson) { add_capped(module, lesson); });
        std::ranges::for_each(module.activities,
                              [&](const auto& activity) { add_capped(module, activity); });
        for (const auto* rounds : {&module.recalls, &module.quizzes}) {
            std::ranges::for_each(*rounds, [&](const auto& quiz) { add(module, quiz); });
        }
    }
    return rules;
}

Result<std::vector<HoursRow>> hours(const Store& store, LearnerId learner,
                                    const HoursRules& rules) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<std::vector<HoursRow>> {
        static const std::string text = with_verdict(sql::kHours);
        Query query(impl.database->statement(text));
        bind_rules(query, learner, rules);
        std::vector<HoursRow> rows;
        while (query.next()) {
            rows.push_back({.learner = query.integer(0),
                            .channel = channel_called(query.text(1)),
                            .module = query.text(2),
                            .lesson = query.text(3),
                            .page = query.text(4),
                            .day = query.text(5),
                            .counted = query.ms(6),
                            .over_limit = query.ms(7),
                            .idle_dropped = query.ms(8),
                            .overlap = query.ms(9),
                            .flags = static_cast<int>(query.integer(10))});
        }
        return rows;
    });
}

Result<std::vector<IntervalRow>> intervals(const Store& store, LearnerId learner,
                                           const HoursRules& rules) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<std::vector<IntervalRow>> {
        static const std::string text = with_verdict(sql::kIntervals);
        Query query(impl.database->statement(text));
        bind_rules(query, learner, rules);
        std::vector<IntervalRow> rows;
        while (query.next()) {
            rows.push_back({.stretch = stretch_in(query),
                            .counted = query.ms(15),
                            .over_limit = query.ms(16),
                            .idle_dropped = query.ms(17),
                            .overlap = query.ms(18)});
        }
        return rows;
    });
}

Result<std::chrono::milliseconds> credited_total(const Store& store, const HoursRules& rules) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<std::chrono::milliseconds> {
        static const std::string text = with_verdict(sql::kCreditedTotal);
        Query query(impl.database->statement(text));
        bind_rules(query, 0, rules);
        return query.next() ? query.ms(0) : std::chrono::milliseconds{0};
    });
}

Result<learn::History> history(const Store& store, LearnerId learner, const HoursRules& rules,
                               base::Moment now) {
    const auto rows = hours(store, learner, rules);
    if (!rows) {
        return rows.error();
    }
    learn::History history;
    const std::string today = day_text(now.local_day());
    for (const HoursRow& row : *rows) {
        history.counted[row.lesson] += row.counted;
        history.counted_total += row.counted;
        history.counted_today += row.day == today ? row.counted : std::chrono::milliseconds{0};
    }
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<learn::History> {
        add_pages(impl, learner, history);
        add_best_attempts(impl, learner, history);
        add_recalls(impl, learner, history);
        return history;
    });
}

}  // namespace engine::records
