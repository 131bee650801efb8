#include "content/load/module_parts.h"

#include <algorithm>
#include <utility>

#include "content/load/file_reader.h"

namespace content::load {
namespace {

namespace fs = std::filesystem;

void find_texts(JsonFields& fields, const ModuleContext& context, LessonInfo& lesson,
                IssueLog& log) {
    const std::string file = fields.text("file");
    if (file.empty()) {
        return;
    }
    lesson.markdown_lv = existing_file(context, file + ".lv.md", fields.line_of("file"), log);
    if (context.file_exists(context.path_of(file + ".en.md"))) {
        lesson.markdown_en = context.path_of(file + ".en.md");
    }
}

void check_facts(const JsonFields& fields, const ModuleContext& context, const LessonInfo& lesson,
                 IssueLog& log) {
    for (const std::string& key : lesson.facts) {
        if (!context.facts->contains(key)) {
            log.warn(fields.line_of("facts"),
                     "the fact " + in_quotes(key) + " is not in facts.json");
        }
    }
}

}  // namespace

ModuleContext context_on_disk(const fs::path& course_folder, std::string folder,
                              const Facts& facts) {
    const auto file_exists = [course_folder](const std::string& relative) {
        const auto path = inside(course_folder, relative);
        std::error_code ignored;
        return path && fs::is_regular_file(*path, ignored);
    };
    return {.folder = std::move(folder), .facts = &facts, .file_exists = file_exists};
}

fs::path existing_file(const ModuleContext& context, const std::string& name, int line,
                       IssueLog& log) {
    std::string path = context.path_of(name);
    if (!context.file_exists(path)) {
        log.error(line, "there is no file " + in_quotes(path) + " in the course folder");
    }
    return std::u8string(path.begin(), path.end());
}

LessonInfo read_lesson_info(JsonFields& fields, const ModuleContext& context, IssueLog& log) {
    LessonInfo lesson;
    lesson.id = fields.id("id");
    lesson.aliases = fields.ids("aliases");
    lesson.number = fields.text("number");
    lesson.title = fields.local_text("title");
    lesson.planned = std::chrono::minutes(fields.number("minutes", kPlannedMinutes));
    lesson.outcomes = fields.ids("outcomes");
    lesson.digcomp = fields.texts("digcomp");
    lesson.facts = fields.ids("facts");
    find_texts(fields, context, lesson, log);
    check_facts(fields, context, lesson, log);
    return lesson;
}

void check_outcomes(const JsonFields& fields, const std::vector<std::string>& outcomes,
                    const Module& module, IssueLog& log) {
    for (const std::string& outcome : outcomes) {
        if (std::ranges::find(module.outcomes, outcome, &Outcome::id) == module.outcomes.end()) {
            log.warn(fields.line_of("outcomes"),
                     "the outcome " + in_quotes(outcome) + " is not listed in this module");
        }
    }
}

}  // namespace content::load
