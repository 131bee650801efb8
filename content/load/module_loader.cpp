#include "content/load/module_loader.h"

#include <algorithm>
#include <utility>

#include "content/load/file_reader.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"

namespace content::load {
namespace {

namespace fs = std::filesystem;

constexpr Range kMinutes{.min = 1, .max = 600};

/// Reads one module.json; the members are what every part of it needs.
class ModuleReader {
public:
    ModuleReader(const ModuleContext& context, CourseIds& ids, IssueLog& log)
        : context_(context), ids_(ids), log_(log) {}

    std::optional<Module> read(const JsonValue& root) {
        JsonFields fields(root, log_);
        if (!reads_format(fields, log_)) {
            return std::nullopt;
        }
        Module module;
        const int errors = log_.errors();
        module.id = fields.id("id");
        module.aliases = fields.ids("aliases");
        module.title = fields.local_text("title");
        module.folder = context_.folder;
        ids_.claim(module.id, module.aliases, fields.line_of("id"), log_);
        const JsonArray& lessons = fields.list("lessons");
        const bool sound = log_.errors() == errors;
        read_outcomes(fields, module);
        for (const JsonValue& lesson : lessons) {
            read_lesson(lesson, module);
        }
        for (const JsonValue& activity : fields.list("activities", Need::Optional)) {
            read_activity_info(activity, module);
        }
        if (const JsonValue* quiz = fields.object("quiz", Need::Optional)) {
            read_quiz_info(*quiz, module);
        }
        fields.report_unknown();
        return sound && has_lessons(module, fields) ? std::optional(std::move(module))
                                                    : std::nullopt;
    }

private:
    bool has_lessons(const Module& module, const JsonFields& fields) {
        if (module.lessons.empty()) {
            log_.error(fields.line_of("lessons"), "the module is left out: no lesson can be shown");
        }
        return !module.lessons.empty();
    }

    void read_outcomes(JsonFields& module_fields, Module& module) {
        for (const JsonValue& value : module_fields.list("outcomes", Need::Optional)) {
            const int errors = log_.errors();
            JsonFields fields(value, log_);
            Outcome outcome{.id = fields.id("id"), .text = fields.local_text("text")};
            ids_.claim(outcome.id, {}, fields.line_of("id"), log_);
            fields.report_unknown();
            if (log_.errors() == errors) {
                module.outcomes.push_back(std::move(outcome));
            }
        }
    }

    void read_lesson(const JsonValue& value, Module& module) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        LessonInfo lesson;
        lesson.id = fields.id("id");
        lesson.aliases = fields.ids("aliases");
        lesson.number = fields.text("number");
        lesson.title = fields.local_text("title");
        lesson.planned = std::chrono::minutes(fields.number("minutes", kMinutes));
        lesson.outcomes = fields.ids("outcomes");
        lesson.digcomp = fields.texts("digcomp");
        lesson.facts = fields.ids("facts");
        lesson.optional = fields.flag_or("optional", false);
        find_texts(fields, lesson);
        check_outcomes(fields, lesson.outcomes, module);
        check_facts(fields, lesson);
        ids_.claim(lesson.id, lesson.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            module.lessons.push_back(std::move(lesson));
        }
    }

    void find_texts(JsonFields& fields, LessonInfo& lesson) {
        const std::string file = fields.text("file");
        if (file.empty()) {
            return;
        }
        lesson.markdown_lv = existing(file + ".lv.md", fields.line_of("file"));
        if (context_.file_exists(path_of(file + ".en.md"))) {
            lesson.markdown_en = path_of(file + ".en.md");
        }
    }

    void check_outcomes(const JsonFields& fields, const std::vector<std::string>& outcomes,
                        const Module& module) {
        for (const std::string& outcome : outcomes) {
            if (std::ranges::find(module.outcomes, outcome, &Outcome::id) ==
                module.outcomes.end()) {
                log_.warn(fields.line_of("outcomes"),
                          "the outcome " + in_quotes(outcome) + " is not listed in this module");
            }
        }
    }

    void check_facts(const JsonFields& fields, const LessonInfo& lesson) {
        for (const std::string& key : lesson.facts) {
            if (!context_.facts->contains(key)) {
                log_.warn(fields.line_of("facts"),
                          "the fact " + in_quotes(key) + " is not in facts.json");
            }
        }
    }

    void read_activity_info(const JsonValue& value, Module& module) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        ActivityInfo activity;
        activity.id = fields.id("id");
        activity.aliases = fields.ids("aliases");
        activity.number = fields.text("number");
        activity.title = fields.local_text("title");
        activity.planned = std::chrono::minutes(fields.number("minutes", kMinutes));
        activity.after = fields.id("after", Need::Optional);
        activity.outcomes = fields.ids("outcomes");
        activity.digcomp = fields.texts("digcomp");
        activity.optional = fields.flag_or("optional", false);
        const std::string file = fields.text("file");
        if (!file.empty()) {
            activity.file = existing(file, fields.line_of("file"));
        }
        check_outcomes(fields, activity.outcomes, module);
        check_place(fields, activity, module);
        ids_.claim(activity.id, activity.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            module.activities.push_back(std::move(activity));
        }
    }

    void check_place(const JsonFields& fields, const ActivityInfo& activity, const Module& module) {
        const auto is_named = [&](const LessonInfo& lesson) {
            return lesson.id == activity.after ||
                   std::ranges::find(lesson.aliases, activity.after) != lesson.aliases.end();
        };
        if (!activity.after.empty() && std::ranges::none_of(module.lessons, is_named)) {
            log_.warn(fields.line_of("after"), "this module shows no lesson " +
                                                   in_quotes(activity.after) +
                                                   ": the activity comes after the last one");
        }
    }

    void read_quiz_info(const JsonValue& value, Module& module) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        QuizInfo quiz;
        quiz.id = fields.id("id");
        quiz.aliases = fields.ids("aliases");
        quiz.title = fields.local_text("title");
        quiz.planned = std::chrono::minutes(fields.number("minutes", kMinutes));
        const std::string file = fields.text("file");
        if (!file.empty()) {
            quiz.file = existing(file, fields.line_of("file"));
        }
        ids_.claim(quiz.id, quiz.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            module.quizzes.push_back(std::move(quiz));
        }
    }

    std::string path_of(const std::string& name) const { return context_.folder + "/" + name; }

    /// The path of a file of the module; an error when there is none.
    fs::path existing(const std::string& name, int line) {
        std::string path = path_of(name);
        if (!context_.file_exists(path)) {
            log_.error(line, "there is no file " + in_quotes(path) + " in the course folder");
        }
        return std::u8string(path.begin(), path.end());
    }

    const ModuleContext& context_;
    CourseIds& ids_;
    IssueLog& log_;
};

std::string module_file(const std::string& folder) {
    return folder + "/module.json";
}

}  // namespace

std::optional<Module> read_module(std::string_view bytes, const ModuleContext& context,
                                  CourseIds& ids, IssueLog& log) {
    const auto root = read_json(bytes, log);
    return root ? ModuleReader(context, ids, log).read(*root) : std::nullopt;
}

std::optional<Module> load_module(const fs::path& course_folder, const std::string& folder,
                                  const Facts& facts, CourseIds& ids, Issues& issues) {
    IssueLog log(module_file(folder), issues);
    const auto root = read_json_file(course_folder, log);
    if (!root) {
        return std::nullopt;
    }
    const auto file_exists = [&](const std::string& relative) {
        const auto path = inside(course_folder, relative);
        std::error_code ignored;
        return path && fs::is_regular_file(*path, ignored);
    };
    const ModuleContext context{.folder = folder, .facts = &facts, .file_exists = file_exists};
    return ModuleReader(context, ids, log).read(*root);
}

}  // namespace content::load
