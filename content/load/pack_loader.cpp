#include "content/load/pack_loader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "content/base/letters.h"
#include "content/load/facts_loader.h"
#include "content/load/file_reader.h"
#include "content/load/json_reader.h"

namespace content::load {
namespace {

namespace fs = std::filesystem;

/// Reads one pack.json; the members are what every part of it needs.
class PackReader {
public:
    PackReader(const ModuleContext& context, const Course& course, CourseIds& ids, IssueLog& log)
        : context_(context), course_(course), ids_(ids), log_(log) {}

    std::optional<Pack> read(const JsonValue& root) {
        JsonFields fields(root, log_);
        if (!reads_format(fields, log_)) {
            return std::nullopt;
        }
        Pack pack;
        pack.folder = context_.folder;
        const int errors = log_.errors();
        pack.id = fields.id("id");
        pack.title = fields.local_text("title");
        ids_.claim(pack.id, {}, fields.line_of("id"), log_);
        const JsonArray& lessons = fields.list("lessons");
        const bool sound = log_.errors() == errors;
        for (const JsonValue& lesson : lessons) {
            read_lesson(lesson, pack);
        }
        fields.report_unknown();
        return sound ? std::optional(std::move(pack)) : std::nullopt;
    }

private:
    void read_lesson(const JsonValue& value, Pack& pack) {
        const int errors = log_.errors();
        JsonFields fields(value, log_);
        PackLesson lesson{.module = fields.id("module"),
                          .after = fields.id("after", Need::Optional),
                          .info = read_lesson_info(fields, context_, log_)};
        lesson.info.optional = true;
        lesson.info.pack = pack.id;
        find_place(fields, lesson);
        ids_.claim(lesson.info.id, lesson.info.aliases, fields.line_of("id"), log_);
        fields.report_unknown();
        if (log_.errors() == errors) {
            pack.lessons.push_back(std::move(lesson));
        }
    }

    /// Turns the aliases that a pack may use into ids.
    void find_place(const JsonFields& fields, PackLesson& lesson) {
        if (lesson.module.empty()) {
            return;  // reported as missing
        }
        const Module* module = course_.find_module(lesson.module);
        if (module == nullptr) {
            log_.error(fields.line_of("module"),
                       "the course shows no module " + in_quotes(lesson.module));
            return;
        }
        check_outcomes(fields, lesson.info.outcomes, *module, log_);
        lesson.module = module->id;
        const auto is_named = [&](const LessonInfo& info) {
            return info.id == lesson.after ||
                   std::ranges::find(info.aliases, lesson.after) != info.aliases.end();
        };
        const auto before = std::ranges::find_if(module->lessons, is_named);
        if (before != module->lessons.end()) {
            lesson.after = before->id;
        } else if (!lesson.after.empty()) {
            log_.warn(fields.line_of("after"), "the module " + in_quotes(module->id) +
                                                   " has no lesson " + in_quotes(lesson.after) +
                                                   ": this one comes after the last one");
            lesson.after.clear();
        }
    }

    const ModuleContext& context_;
    const Course& course_;
    CourseIds& ids_;
    IssueLog& log_;
};

/// The lessons that go into one module, by the lesson they follow.
using Followers = std::map<std::string, std::vector<LessonInfo>>;

/// One pass over the module, however many lessons a pack has.
void merge(Followers followers, std::vector<LessonInfo>& lessons) {
    std::vector<LessonInfo> all;
    const auto add_followers = [&](const std::string& id) {
        std::ranges::move(followers[id], std::back_inserter(all));
    };
    for (LessonInfo& lesson : lessons) {
        const std::string id = lesson.id;
        all.push_back(std::move(lesson));
        add_followers(id);
    }
    add_followers("");
    lessons = std::move(all);
}

}  // namespace

std::optional<Pack> read_pack(std::string_view bytes, const ModuleContext& context,
                              const Course& course, CourseIds& ids, IssueLog& log) {
    const auto root = read_json(bytes, log);
    return root ? PackReader(context, course, ids, log).read(*root) : std::nullopt;
}

std::optional<Pack> load_pack(const fs::path& course_folder, const std::string& name,
                              const Course& course, Facts& facts, CourseIds& ids, Issues& issues) {
    const std::string folder = std::string(kPacksFolder) + "/" + name;
    IssueLog log(folder + "/" + std::string(kPackFile), issues);
    if (!is_course_id(name)) {
        log.error(0, "name the folder of a pack with letters a-z, digits and . _ - only");
        return std::nullopt;
    }
    const auto root = read_json_file(course_folder, log);
    if (!root) {
        return std::nullopt;
    }
    Facts own = load_facts(course_folder, folder + "/" + std::string(kFactsFile), facts, issues);
    facts.insert(own.begin(), own.end());
    const ModuleContext context = context_on_disk(course_folder, folder, facts);
    auto pack = PackReader(context, course, ids, log).read(*root);
    if (!pack) {
        for (const auto& [key, fact] : own) {
            facts.erase(key);
        }
        return std::nullopt;
    }
    pack->facts = std::move(own);
    return pack;
}

void place_lessons(const std::vector<Pack>& packs, Course& course) {
    std::map<std::string, Followers> by_module;
    for (const Pack& pack : packs) {
        for (const PackLesson& lesson : pack.lessons) {
            by_module[lesson.module][lesson.after].push_back(lesson.info);
        }
    }
    for (Module& module : course.modules) {
        const auto here = by_module.find(module.id);
        if (here != by_module.end()) {
            merge(std::move(here->second), module.lessons);
        }
    }
}

std::vector<std::string> pack_names(const fs::path& course_folder) {
    std::vector<std::string> names;
    std::error_code failed;  // no such folder: no packs
    fs::directory_iterator entry(course_folder / kPacksFolder, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        std::string name = to_utf8(entry->path().filename());
        std::error_code ignored;
        if (!name.starts_with('.') && entry->is_directory(ignored)) {
            names.push_back(std::move(name));
        }
    }
    std::ranges::sort(names);
    return names;
}

}  // namespace content::load
