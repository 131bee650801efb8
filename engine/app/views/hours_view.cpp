#include <map>
#include <utility>

#include "engine/app/views/views.h"

namespace engine::app {
namespace {

using learn::Milliseconds;
using records::IntervalRow;

std::string what(const ViewContext& context, const learn::StudyPlace& place) {
    const content::Course& course = context.course();
    if (const content::LessonInfo* lesson = course.find_lesson(place.lesson)) {
        return lesson_title(*lesson, context.language());
    }
    if (const content::QuizInfo* quiz = course.find_quiz(place.lesson)) {
        return quiz_title(*quiz, context.language());
    }
    return context.words.text("hours.former_lesson", {{"id", place.lesson}});
}

struct Sum {
    Milliseconds span{0};
    Milliseconds counted{0};
    Milliseconds over_limit{0};
    Milliseconds idle{0};
    Milliseconds overlap{0};
    bool abandoned = false;
    bool clock_step = false;
    bool date_unverified = false;

    void add(const IntervalRow& row) {
        span += row.stretch.span;
        counted += row.counted;
        over_limit += row.over_limit;
        idle += row.idle_dropped;
        overlap += row.overlap;
        abandoned |= row.stretch.end == learn::StretchEnd::Abandoned;
        clock_step |= row.stretch.clock_step;
        date_unverified |= row.stretch.date_unverified;
    }
};

std::string notes(const ViewContext& context, const Sum& sum) {
    const base::Strings& words = context.words;
    std::string text;
    const auto add = [&text](const std::string& part) {
        text += (text.empty() ? "" : " · ") + part;
    };
    const auto add_time = [&](const char* key, Milliseconds time) {
        if (time >= std::chrono::seconds{1}) {
            add(words.text(key, {{"time", duration_text(words, time)}}));
        }
    };
    add_time("hours.idle_dropped", sum.idle);
    add_time("hours.over_limit", sum.over_limit);
    add_time("hours.overlap", sum.overlap);
    if (sum.abandoned) {
        add(words.text("hours.abandoned"));
    }
    if (sum.clock_step) {
        add(words.text("hours.clock_step"));
    }
    if (sum.date_unverified) {
        add(words.text("hours.date_unverified"));
    }
    return text;
}

/// A visit: stretches in one lesson that follow each other without a break.
struct Visit {
    const IntervalRow* first = nullptr;
    const IntervalRow* last = nullptr;
    Sum sum;
};

bool continues(const Visit& visit, const IntervalRow& row) {
    const learn::Stretch& last = visit.last->stretch;
    const auto gap = row.stretch.started - (last.started + last.span);
    return last.place.lesson == row.stretch.place.lesson && gap >= Milliseconds{0} &&
           gap < std::chrono::seconds{5};
}

std::chrono::sys_days day_of(const learn::Stretch& stretch) {
    return std::chrono::floor<std::chrono::days>(stretch.started + stretch.zone_offset);
}

screens::HoursRowView row_view(const ViewContext& context, const Visit& visit) {
    const learn::Stretch& first = visit.first->stretch;
    const learn::Stretch& last = visit.last->stretch;
    return {.when = time_of_day(first.started, first.zone_offset) + "–" +
                    time_of_day(last.started + last.span, last.zone_offset),
            .what = what(context, first.place),
            .counted = duration_text(context.words, visit.sum.counted),
            .notes = notes(context, visit.sum)};
}

void add_days(const ViewContext& context, const std::vector<IntervalRow>& rows,
              screens::HoursView& view) {
    std::map<std::chrono::sys_days, std::vector<Visit>> days;
    for (const IntervalRow& row : rows) {
        auto& visits = days[day_of(row.stretch)];
        if (visits.empty() || !continues(visits.back(), row)) {
            visits.push_back({.first = &row, .last = &row, .sum = {}});
        }
        visits.back().last = &row;
        visits.back().sum.add(row);
    }
    for (auto day = days.rbegin(); day != days.rend(); ++day) {  // the newest first
        screens::HoursDayView day_view{.day = date_text(context.words, day->first)};
        Milliseconds counted{0};
        for (auto visit = day->second.rbegin(); visit != day->second.rend(); ++visit) {
            counted += visit->sum.counted;
            day_view.rows.push_back(row_view(context, *visit));
        }
        day_view.counted = duration_text(context.words, counted);
        view.days.push_back(std::move(day_view));
    }
}

/// How many of the lessons that the module needs are read, and how many there are.
std::pair<int, int> read_of_needed(const content::Module& module,
                                   const learn::ModuleProgress& progress) {
    int read = 0;
    int needed = 0;
    for (std::size_t i = 0; i < module.lessons.size(); ++i) {
        if (!module.lessons[i].optional) {
            ++needed;
            read += progress.lessons[i].state == learn::LessonState::Read ? 1 : 0;
        }
    }
    return {read, needed};
}

void add_modules(const ViewContext& context, screens::HoursView& view) {
    const base::Strings& words = context.words;
    for (std::size_t i = 0; i < context.course().modules.size(); ++i) {
        const content::Module& module = context.course().modules[i];
        const learn::ModuleProgress& progress = context.progress.modules[i];
        const auto [read, needed] = read_of_needed(module, progress);
        const bool passed = progress.quiz && progress.quiz->passed;
        view.modules.push_back(
            {.title = std::to_string(module.number) + ". " + module.title.in(context.language()),
             .minutes = words.text("hours.module_minutes",
                                   {{"done", duration_text(words, progress.counted)},
                                    {"minimum", duration_text(words, progress.minimum)},
                                    {"limit", duration_text(words, progress.limit)}}),
             .state =
                 words.text(passed ? "hours.module_passed" : "hours.module_not_passed",
                            {{"read", std::to_string(read)}, {"all", std::to_string(needed)}})});
    }
}

}  // namespace

screens::HoursView hours_view(const ViewContext& context, const std::vector<IntervalRow>& rows) {
    const content::Course& course = context.course();
    const base::Strings& words = context.words;
    screens::HoursView view{.bar = bar_view(context, words.text("hours.title"))};
    view.total = base::academic_hours_text(context.progress.counted, course.academic_hour,
                                           context.language()) +
                 " " + words.plural("programme.of_hours", course.academic_hours);
    std::map<learn::Channel, Milliseconds> channels;
    for (const IntervalRow& row : rows) {
        channels[row.stretch.place.channel] += row.counted;
    }
    view.by_channel = words.text("hours.channels",
                                 {{"self", duration_text(words, channels[learn::Channel::Self])},
                                  {"quiz", duration_text(words, channels[learn::Channel::Quiz])}});
    view.explanation = words.text("hours.explanation");
    add_modules(context, view);
    add_days(context, rows, view);
    return view;
}

}  // namespace engine::app
