#include "engine/records/reports.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "engine/records/integrity.h"
#include "engine/records/report_data.h"
#include "engine/records/stretch_row.h"

namespace engine::records {
namespace {

using content::Error;
using content::Result;

ReportList split(const std::vector<HoursRow>& rows, std::pair<const char*, const char*> names,
                 const std::function<std::string(const HoursRow&)>& id,
                 const std::function<std::string(const std::string&)>& title) {
    std::map<std::string, Amounts> parts;
    for (const HoursRow& row : rows) {
        parts[id(row)].add(row);
    }
    ReportList list{.name = names.first, .plural = names.second};
    for (const auto& [part, amounts] : parts) {
        list.parts.push_back({.id = part, .title = title(part), .amounts = amounts});
    }
    return list;
}

std::string lesson_title(const content::Course* course, const std::string& id) {
    if (course == nullptr) {
        return {};
    }
    if (const content::LessonInfo* lesson = course->find_lesson(id)) {
        return lesson->title.lv;
    }
    if (const content::ActivityInfo* activity = course->find_activity(id)) {
        return activity->title.lv;
    }
    const content::QuizInfo* quiz = course->find_quiz(id);
    return quiz != nullptr ? quiz->title.lv : std::string{};
}

std::string module_title(const content::Course* course, const std::string& id) {
    const content::Module* module = course != nullptr ? course->find_module(id) : nullptr;
    return module != nullptr ? module->title.lv : std::string{};
}

Result<LearnerReport> report_on(const Store& store, const content::Course* course,
                                const HoursRules& rules, const Learner& learner) {
    const auto rows = hours(store, learner.id, rules);
    if (!rows) {
        return rows.error();
    }
    const auto unbroken = chain_unbroken(store, learner.id);
    if (!unbroken) {
        return unbroken.error();
    }
    LearnerReport report{.learner = learner, .chain_unbroken = *unbroken};
    for (const HoursRow& row : *rows) {
        report.total.add(row);
    }
    const auto untitled = [](const std::string&) { return std::string{}; };
    report.lists = {
        split(
            *rows, {"channel", "channels"},
            [](const HoursRow& row) { return std::string(channel_name(row.channel)); }, untitled),
        split(
            *rows, {"module", "modules"}, [](const HoursRow& row) { return row.module; },
            [course](const std::string& id) { return module_title(course, id); }),
        split(
            *rows, {"lesson", "lessons"}, [](const HoursRow& row) { return row.lesson; },
            [course](const std::string& id) { return lesson_title(course, id); }),
        split(
            *rows, {"day", "days"}, [](const HoursRow& row) { return row.day; }, untitled)};
    return report;
}

std::string write(const Report& report, Format format) {
    switch (format) {
        case Format::Json:
            return report_json(report);
        case Format::Csv:
            return report_csv(report);
        case Format::Text:
            break;
    }
    return report_text(report);
}

void add(Amounts& sum, const Amounts& part) {
    sum.counted += part.counted;
    sum.over_limit += part.over_limit;
    sum.idle += part.idle;
    sum.overlap += part.overlap;
    sum.flags |= part.flags;
}

}  // namespace

void Amounts::add(const HoursRow& row) {
    counted += row.counted;
    over_limit += row.over_limit;
    idle += row.idle_dropped;
    overlap += row.overlap;
    flags |= row.flags;
}

std::vector<std::string> flag_names(int flags) {
    std::vector<std::string> names;
    const auto name = [&](int flag, const char* word) {
        if ((flags & flag) != 0) {
            names.emplace_back(word);
        }
    };
    name(kFlagAbandoned, "abandoned");
    name(kFlagClockStep, "clock_step");
    name(kFlagDateUnverified, "date_unverified");
    name(kFlagOverlap, "overlap");
    return names;
}

Result<std::string> report(const Store& store, const content::Course* course,
                           const std::string& learner, Format format) {
    auto learners = store.learners();
    if (!learners) {
        return learners.error();
    }
    if (!learner.empty()) {
        std::erase_if(*learners, [&](const Learner& other) { return other.name != learner; });
        if (learners->empty()) {
            return Error{Error::Kind::NotFound, learner, "there is no learner of this name"};
        }
    }
    const HoursRules rules = course != nullptr ? hours_rules(*course) : HoursRules{};
    Report whole{.rule_version = rules.idle.version,
                 .academic_hour =
                     course != nullptr ? course->academic_hour : content::Course{}.academic_hour};
    whole.target = course != nullptr ? course->target() : std::chrono::milliseconds{0};
    for (const Learner& who : *learners) {
        auto one = report_on(store, course, rules, who);
        if (!one) {
            return one.error();
        }
        add(whole.total, one->total);
        whole.learners.push_back(std::move(*one));
    }
    return write(whole, format);
}

}  // namespace engine::records
