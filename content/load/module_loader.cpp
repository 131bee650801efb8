#include "content/load/module_loader.h"

#include <algorithm>
#include <utility>

#include "content/load/json_fields.h"
#include "content/load/json_reader.h"

namespace content::load {
namespace {

namespace fs = std::filesystem;

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
        if (const JsonValue* recall = fields.object("recall", Need::Optional)) {
            read_recall_info(*recall, module);
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
        LessonInfo lesson = read_lesson_info(fields, context_, log_);
        lesson.optional = fields.flag_or("optional", false);
        check_outcomes(fields, lesson.outcomes, module, log_);
        ids_.claim(lesson.id, lesson.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            module.lessons.push_back(std::move(lesson));
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
        activity.planned = std::chrono::minutes(fields.number("minutes", kPlannedMinutes));
        activity.after = fields.id("after", Need::Optional);
        activity.outcomes = fields.ids("outcomes");
        activity.digcomp = fields.texts("digcomp");
        activity.optional = fields.flag_or("optional", false);
        const std::string file = fields.text("file");
        if (!file.empty()) {
            activity.file = existing_file(context_, file, fields.line_of("file"), log_);
        }
        check_outcomes(fields, activity.outcomes, module, log_);
        check_place(fields, activity.after, module, "the activity comes after the last one");
        ids_.claim(activity.id, activity.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            module.activities.push_back(std::move(activity));
        }
    }

    void check_place(const JsonFields& fields, const std::string& after, const Module& module,
                     const char* instead) {
        const auto is_named = [&](const LessonInfo& lesson) {
            return lesson.id == after ||
                   std::ranges::find(lesson.aliases, after) != lesson.aliases.end();
        };
        if (!after.empty() && std::ranges::none_of(module.lessons, is_named)) {
            log_.warn(fields.line_of("after"),
                      "this module shows no lesson " + in_quotes(after) + ": " + instead);
        }
    }

    void read_recall_info(const JsonValue& value, Module& module) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        QuizInfo recall{.scored = false};
        recall.number = fields.text("number");
        recall.after = fields.id("after", Need::Optional);
        check_place(fields, recall.after, module, "the recall round opens the module");
        read_round(fields, recall);
        if (log_.errors() == errors) {
            module.recalls.push_back(std::move(recall));
        }
    }

    void read_quiz_info(const JsonValue& value, Module& module) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        QuizInfo quiz;
        read_round(fields, quiz);
        if (log_.errors() == errors) {
            module.quizzes.push_back(std::move(quiz));
        }
    }

    /// What a quiz and a recall round have in common.
    void read_round(JsonFields& fields, QuizInfo& quiz) {
        quiz.id = fields.id("id");
        quiz.aliases = fields.ids("aliases");
        quiz.title = fields.local_text("title");
        quiz.planned = std::chrono::minutes(fields.number("minutes", kPlannedMinutes));
        const std::string file = fields.text("file");
        if (!file.empty()) {
            quiz.file = existing_file(context_, file, fields.line_of("file"), log_);
        }
        ids_.claim(quiz.id, quiz.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
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
    const ModuleContext context = context_on_disk(course_folder, folder, facts);
    return ModuleReader(context, ids, log).read(*root);
}

}  // namespace content::load
