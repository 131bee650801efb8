// Hours: the one query behind every minute that is shown, reported or certified.
//
// It returns a row for each (channel, module, lesson, page, day); every total is a sum over these
// rows, so pages = lessons = modules = days = channels = total by construction.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/course.h"
#include "engine/learn/progress.h"
#include "engine/learn/time_meter.h"
#include "engine/records/store.h"

namespace engine::records {

struct HoursRules {
    learn::IdleRule idle;
    std::map<std::string, std::chrono::milliseconds> lesson_caps;  // by id and by alias
    std::chrono::milliseconds question_cap{180'000};
    std::chrono::milliseconds day_cap{0};  // 0: none

    /// What the course says today about an id that was recorded: rows come out under these.
    struct Today {
        std::string lesson;
        std::string module;
    };
    std::map<std::string, Today> places;  // lessons and quizzes, by id and by alias
};
HoursRules hours_rules(const content::Course& course);

struct HoursRow {
    LearnerId learner = 0;
    learn::Channel channel = learn::Channel::Self;
    std::string module;
    std::string lesson;
    std::string page;
    std::string day;  // local, "2026-11-23"
    std::chrono::milliseconds counted{0};
    std::chrono::milliseconds over_limit{0};
    std::chrono::milliseconds idle_dropped{0};
    std::chrono::milliseconds overlap{0};
    int flags = 0;  // kFlag... bits of its stretches
};
inline constexpr int kFlagAbandoned = 1;
inline constexpr int kFlagClockStep = 2;
inline constexpr int kFlagDateUnverified = 4;
inline constexpr int kFlagOverlap = 8;

/// Rows of one learner, or of all when `learner` is 0.
content::Result<std::vector<HoursRow>> hours(const Store& store, LearnerId learner,
                                             const HoursRules& rules);

/// One line of the "My hours" page: a stretch and what became of it.
struct IntervalRow {
    learn::Stretch stretch;
    std::chrono::milliseconds counted{0};
    std::chrono::milliseconds over_limit{0};
    std::chrono::milliseconds idle_dropped{0};
    std::chrono::milliseconds overlap{0};
};
content::Result<std::vector<IntervalRow>> intervals(const Store& store, LearnerId learner,
                                                    const HoursRules& rules);

/// What the idle rule believes of everybody's time, before overlaps and limits.
content::Result<std::chrono::milliseconds> credited_total(const Store& store,
                                                          const HoursRules& rules);

/// Everything progress is worked out from. `today` is the local day of `now`.
content::Result<learn::History> history(const Store& store, LearnerId learner,
                                        const HoursRules& rules, base::Moment now);

}  // namespace engine::records
