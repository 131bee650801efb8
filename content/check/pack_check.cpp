#include "content/check/pack_check.h"

#include <string>
#include <utility>

#include "content/check/facts_check.h"
#include "content/check/json_lines.h"
#include "content/load/facts_loader.h"
#include "content/load/issue_log.h"

namespace content::check {
namespace {

/// In the list of a module's lessons only the title can say that one is about a single place.
void check_titles(const load::LoadedCourse& course, const load::Pack& pack, Issues& issues) {
    load::IssueLog log(pack.path_of(load::kPackFile), issues);
    const JsonLines lines(course.folder, log.file());
    const auto want = [&](const LessonInfo& lesson, const std::string& title,
                          const std::string& place) {
        if (!title.empty() && !title.starts_with(place)) {
            log.warn(lines.of_id(lesson.id), "begin the title " + load::in_quotes(title) +
                                                 " with " + load::in_quotes(place) +
                                                 ": it is not about every municipality");
        }
    };
    for (const load::PackLesson& lesson : pack.lessons) {
        want(lesson.info, lesson.info.title.lv, pack.title.lv);
        want(lesson.info, lesson.info.title.en, pack.title.en);
    }
}

/// The pack as a module whose lessons it has, so that they are checked as any others.
Module module_of(const load::Pack& pack) {
    Module module;
    module.id = pack.id;
    module.title = pack.title;
    module.folder = pack.folder;
    return module;
}

}  // namespace

load::LoadedCourse without_packs(load::LoadedCourse course) {
    for (Module& module : course.course.modules) {
        std::erase_if(module.lessons,
                      [](const LessonInfo& lesson) { return !lesson.pack.empty(); });
    }
    for (const load::Pack& pack : std::exchange(course.packs, {})) {
        for (const auto& [key, fact] : pack.facts) {
            course.facts.erase(key);
        }
    }
    return course;
}

void check_pack(const load::LoadedCourse& course, const load::Pack& pack,
                const std::vector<LessonTexts>& lessons, std::chrono::sys_days today,
                Issues& issues) {
    check_module(course, module_of(pack), pack.path_of(load::kPackFile), lessons, issues);
    check_titles(course, pack, issues);
    check_facts(course.folder, pack.path_of(load::kFactsFile), pack.facts, today, issues);
}

}  // namespace content::check
