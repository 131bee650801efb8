#include "content/check/minutes_check.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "content/check/json_lines.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"

namespace content::check {
namespace {

using std::chrono::minutes;

std::string in_words(minutes time) {
    return std::to_string(time.count()) + " min";
}

/// ": plan 4 min more".
std::string remedy(minutes planned, minutes wanted) {
    return planned < wanted ? ": plan " + in_words(wanted - planned) + " more"
                            : ": plan " + in_words(planned - wanted) + " less";
}

}  // namespace

void check_minutes(const load::LoadedCourse& loaded, Issues& issues) {
    if (std::ranges::find(issues, Issue::Severity::Error, &Issue::severity) != issues.end()) {
        return;
    }
    const Course& course = loaded.course;
    minutes planned{0};
    for (const Module& module : course.modules) {
        planned += module.planned();
        if (module.planned() != course.academic_hour) {
            load::IssueLog log(load::to_utf8(module.folder / "module.json"), issues);
            log.warn(JsonLines(loaded.folder, log.file()).of_id(module.id),
                     "the module plans " + in_words(module.planned()) +
                         ", but an academic hour has " + in_words(course.academic_hour) +
                         remedy(module.planned(), course.academic_hour));
        }
    }
    const minutes wanted = course.academic_hours * course.academic_hour;
    if (planned != wanted) {
        load::IssueLog log(std::string(load::kCourseFile), issues);
        log.warn(JsonLines(loaded.folder, log.file()).of_key("academic_hours"),
                 "the modules plan " + in_words(planned) + " together, but " +
                     std::to_string(course.academic_hours) + " academic hours have " +
                     in_words(wanted) + remedy(planned, wanted));
    }
}

}  // namespace content::check
