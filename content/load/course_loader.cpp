#include "content/load/course_loader.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "content/load/course_ids.h"
#include "content/load/facts_loader.h"
#include "content/load/file_reader.h"
#include "content/load/glossary_loader.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"
#include "content/load/module_loader.h"

namespace content::load {
namespace {

constexpr std::array<Choice<Policy::Completion>, 3> kCompletion{{
    {.name = "hours", .value = Policy::Completion::Hours},
    {.name = "content", .value = Policy::Completion::Content},
    {.name = "both", .value = Policy::Completion::Both},
}};

Policy read_policy(const JsonValue& value, IssueLog& log) {
    JsonFields fields(value, log);
    Policy policy;
    const auto set = [&](std::string_view key, int& number, Range range) {
        number = fields.number_or(key, number, range);
    };
    const auto set_time = [&](std::string_view key, auto& time, Range range) {
        using Time = std::remove_reference_t<decltype(time)>;
        time = Time(fields.number_or(key, static_cast<int>(time.count()), range));
    };
    set("reading_words_per_minute", policy.reading_words_per_minute, {.min = 50, .max = 1'000});
    set("slow_words_per_minute", policy.slow_words_per_minute, {.min = 20, .max = 1'000});
    set_time("question_cap_s", policy.question_cap, {.min = 10, .max = 3'600});
    set("lesson_cap_percent", policy.lesson_cap_percent, {.min = 100, .max = 1'000});
    set("day_cap_academic_hours", policy.day_cap_academic_hours, {.min = 1, .max = 24});
    set("module_minimum_percent", policy.module_minimum_percent, {.min = 0, .max = 100});
    set_time("sign_out_after_minutes", policy.sign_out_after, {.min = 5, .max = 30});
    policy.completion =
        fields.choice_or<Policy::Completion>("completion", policy.completion, kCompletion);
    fields.report_unknown();
    return policy;
}

std::chrono::minutes read_academic_hour(JsonFields& fields, IssueLog& log) {
    constexpr std::array kAllowed{40, 45, 60};
    const int minutes = fields.number_or("academic_hour_minutes", 45, {.min = 1, .max = 60});
    if (std::ranges::find(kAllowed, minutes) == kAllowed.end()) {
        log.error(fields.line_of("academic_hour_minutes"),
                  "\"academic_hour_minutes\" must be 40, 45 or 60");
    }
    return std::chrono::minutes(minutes);
}

/// The folders that the list called `key` names; `what` is one of them.
std::vector<NamedFolder> read_folders(const JsonArray& values, const std::string& key,
                                      const std::string& what, IssueLog& log) {
    std::vector<NamedFolder> folders;
    std::set<std::string> known;
    for (const JsonValue& value : values) {
        const auto* name = std::get_if<std::string>(&value.data);
        if (name == nullptr || name->empty()) {
            log.error(value.line,
                      "each entry of " + in_quotes(key) + " must be the name of a folder");
        } else if (!known.insert(*name).second) {
            log.error(value.line, "the " + what + " " + in_quotes(*name) + " is listed twice");
        } else {
            folders.push_back({.name = *name, .line = value.line});
        }
    }
    return folders;
}

std::optional<CourseFile> course_file_of(const JsonValue& root, IssueLog& log) {
    JsonFields fields(root, log);
    if (!reads_format(fields, log)) {
        return std::nullopt;
    }
    CourseFile file;
    file.abbreviations = fields.texts("abbreviations");
    if (const JsonValue* policy = fields.object("policy", Need::Optional)) {
        file.course.policy = read_policy(*policy, log);
    }
    file.packs = read_folders(fields.list("packs", Need::Optional), "packs", "pack", log);
    // From here on a mistake makes the file useless; it is the newest error then.
    const int errors = log.errors();
    file.course.id = fields.id("id");
    file.course.title = fields.local_text("title");
    file.course.academic_hours = fields.number("academic_hours", {.min = 1, .max = 1'000});
    file.course.academic_hour = read_academic_hour(fields, log);
    const JsonArray& modules = fields.list("modules");
    fields.report_unknown();
    if (log.errors() != errors) {
        return std::nullopt;
    }
    file.folders = read_folders(modules, "modules", "module", log);
    return file;
}

void add_modules(const std::vector<NamedFolder>& folders, LoadedCourse& loaded, CourseIds& ids,
                 Issues& issues) {
    IssueLog log{std::string(kCourseFile), issues};
    int number = 0;
    for (const NamedFolder& folder : folders) {
        ++number;  // counts the modules left out too: lessons print their own "3.1"
        auto module = load_module(loaded.folder, folder.name, loaded.facts, ids, issues);
        if (module) {
            module->number = number;
            loaded.course.modules.push_back(std::move(*module));
        } else {
            log.error(folder.line, "the module " + in_quotes(folder.name) + " is left out");
        }
    }
}

void add_packs(const std::vector<NamedFolder>& folders, LoadedCourse& loaded, CourseIds& ids,
               Issues& issues) {
    IssueLog log{std::string(kCourseFile), issues};
    for (const NamedFolder& folder : folders) {
        auto pack = load_pack(loaded.folder, folder.name, loaded.course, loaded.facts, ids, issues);
        if (pack) {
            loaded.packs.push_back(std::move(*pack));
        } else if (folder.line > 0) {
            log.error(folder.line, "the pack " + in_quotes(folder.name) + " is left out");
        }
    }
    place_lessons(loaded.packs, loaded.course);
}

/// The packs that course.json names, and after them the others in the folder.
std::vector<NamedFolder> with_others(std::vector<NamedFolder> named,
                                     const std::filesystem::path& folder) {
    std::set<std::string> known;
    for (const NamedFolder& pack : named) {
        known.insert(pack.name);
    }
    for (const std::string& name : pack_names(folder)) {
        if (!known.contains(name)) {
            named.push_back({.name = name});
        }
    }
    return named;
}

}  // namespace

std::optional<CourseFile> read_course_file(std::string_view bytes, IssueLog& log) {
    const auto root = read_json(bytes, log);
    return root ? course_file_of(*root, log) : std::nullopt;
}

Result<LoadedCourse> load_course(const std::filesystem::path& folder, Issues& issues, Packs packs) {
    IssueLog log{std::string(kCourseFile), issues};
    const auto root = read_json_file(folder, log);
    auto file = root ? course_file_of(*root, log) : std::nullopt;
    if (!file) {
        return log.last_error();
    }
    LoadedCourse loaded{.folder = folder, .course = std::move(file->course)};
    loaded.abbreviations = std::move(file->abbreviations);
    loaded.facts = load_facts(folder, issues);
    loaded.course.glossary = load_glossary(folder, issues);
    CourseIds ids;
    ids.claim(loaded.course.id, {}, 0, log);
    add_modules(file->folders, loaded, ids, issues);
    if (loaded.course.modules.empty()) {
        return Error{.kind = Error::Kind::Invalid,
                     .where = std::string(kCourseFile),
                     .message = "the course has no module that can be shown"};
    }
    add_packs(packs == Packs::All ? with_others(file->packs, folder) : file->packs, loaded, ids,
              issues);
    return loaded;
}

Result<LoadedCourse> load_course(const std::filesystem::path& folder) {
    Issues issues;
    auto loaded = load_course(folder, issues);
    if (loaded) {
        loaded->issues = std::move(issues);
    }
    return loaded;
}

}  // namespace content::load
