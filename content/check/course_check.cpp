#include "content/check/course_check.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "content/check/activity_check.h"
#include "content/check/facts_check.h"
#include "content/check/glossary_check.h"
#include "content/check/lesson_check.h"
#include "content/check/minutes_check.h"
#include "content/check/module_check.h"
#include "content/check/pack_check.h"
#include "content/check/quiz_check.h"
#include "content/load/course_loader.h"
#include "content/load/facts_loader.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"
#include "content/load/lesson_loader.h"
#include "content/load/quiz_loader.h"

namespace content::check {
namespace {

/// Walks one loaded course from its texts and activities to its recall rounds and quizzes.
class CourseCheck {
public:
    CourseCheck(const load::LoadedCourse& course, Issues& issues)
        : course_(course), issues_(issues) {}

    void check() {
        for (const Module& module : course_.course.modules) {
            check_title(module);
            for (const LessonInfo& info : module.lessons) {
                lessons_[&module].push_back({.info = &info, .texts = read_texts(course_, info)});
                remember_pages(lessons_[&module].back());
            }
        }
        // From here on every page is known: links and questions may point at any lesson.
        for (const Module& module : course_.course.modules) {
            check_lessons(course_, lessons_[&module]);
            check_module(course_, module, module_file(module), lessons_[&module], issues_);
            for (const ActivityInfo& info : module.activities) {
                check_activity(course_, info, issues_);
            }
            for (const auto* rounds : {&module.recalls, &module.quizzes}) {
                for (const QuizInfo& info : *rounds) {
                    check_quiz_file(module, info);
                }
            }
        }
    }

    /// After check(). `whole` is the course with its packs.
    void check_packs(const load::LoadedCourse& whole, std::chrono::sys_days today) {
        for (const load::Pack& pack : whole.packs) {
            std::vector<LessonTexts> lessons;
            for (const load::PackLesson& lesson : pack.lessons) {
                lessons.push_back({.info = &lesson.info, .texts = read_texts(whole, lesson.info)});
                remember_pages(lessons.back());
            }
            check_lessons(whole, lessons);
            check_pack(whole, pack, lessons, today, issues_);
        }
    }

private:
    std::vector<Lesson> read_texts(const load::LoadedCourse& course, const LessonInfo& info) {
        std::vector<Lesson> texts;
        read_text(course, info, Language::Latvian, texts);
        if (!info.markdown_en.empty()) {
            read_text(course, info, Language::English, texts);
        }
        return texts;
    }

    static const std::filesystem::path& file_of(const LessonInfo& info, Language language) {
        return language == Language::Latvian ? info.markdown_lv : info.markdown_en;
    }

    void read_text(const load::LoadedCourse& course, const LessonInfo& info, Language language,
                   std::vector<Lesson>& texts) {
        const std::filesystem::path& file = file_of(info, language);
        auto loaded =
            load::load_lesson(course.folder, info, language, course.facts, course.course.glossary);
        if (!loaded) {
            load::IssueLog(load::to_utf8(file), issues_).error(0, loaded.error().message);
            return;
        }
        if (loaded->lesson.language != language) {
            // A broken English text falls back to the Latvian one, which is checked already.
            keep_issues_of(file, loaded->issues);
            return;
        }
        issues_.insert(issues_.end(), loaded->issues.begin(), loaded->issues.end());
        texts.push_back(std::move(loaded->lesson));
    }

    void check_lessons(const load::LoadedCourse& course, const std::vector<LessonTexts>& lessons) {
        for (const LessonTexts& lesson : lessons) {
            for (const Lesson& text : lesson.texts) {
                check_lesson_text({.course = course,
                                   .info = *lesson.info,
                                   .lesson = text,
                                   .pages = pages_,
                                   .file = load::to_utf8(file_of(*lesson.info, text.language))},
                                  issues_);
            }
        }
    }

    void keep_issues_of(const std::filesystem::path& file, const Issues& issues) {
        std::ranges::copy_if(issues, std::back_inserter(issues_),
                             [&](const Issue& issue) { return issue.file == load::to_utf8(file); });
    }

    void remember_pages(const LessonTexts& lesson) {
        for (const Lesson& text : lesson.texts) {
            for (const Page& page : text.pages) {
                pages_[lesson.info->id].insert(page.id);
            }
        }
    }

    static std::string module_file(const Module& module) {
        return load::to_utf8(module.folder / "module.json");
    }

    void check_title(const Module& module) {
        const auto [first, is_new] = titles_.emplace(module.title.lv, module.id);
        if (!is_new) {
            load::IssueLog(module_file(module), issues_)
                .warn(0, "the module has the same title as " + load::in_quotes(first->second) +
                             ": the learner cannot tell them apart");
        }
    }

    void check_quiz_file(const Module& module, const QuizInfo& info) {
        const auto quiz =
            load::load_quiz(course_.folder, info, course_.facts, issues_, &course_.course.glossary);
        if (quiz) {
            check_quiz({.course = course_, .module = module, .info = info, .quiz = *quiz}, pages_,
                       question_ids_, issues_);
        }
    }

    const load::LoadedCourse& course_;
    Issues& issues_;
    std::map<const Module*, std::vector<LessonTexts>> lessons_;
    PagesOfLessons pages_;
    std::map<std::string, std::string> titles_;        // of modules -> id
    std::map<std::string, std::string> question_ids_;  // -> file
};

/// When facts.json cannot be read, every {{fact:key}} of the course looks wrong: only the cause is
/// worth telling.
bool keep_the_cause(const load::LoadedCourse& course, Issues& issues) {
    const auto elsewhere = [](const Issue& issue) { return issue.file != load::kFactsFile; };
    if (!course.facts.empty() || std::ranges::all_of(issues, elsewhere)) {
        return false;
    }
    std::erase_if(issues, elsewhere);
    return true;
}

bool is_readable(const Error& error) {
    using enum Error::Kind;
    return error.kind == Malformed || error.kind == Invalid;
}

}  // namespace

CheckReport check_course(const std::filesystem::path& folder, std::chrono::sys_days today) {
    CheckReport report;
    const auto course = load::load_course(folder, report.issues, load::Packs::All);
    if (course) {
        // The course must be whole where no pack is switched on.
        const load::LoadedCourse own = without_packs(*course);
        if (!keep_the_cause(own, report.issues)) {
            check_facts(folder, std::string(load::kFactsFile), own.facts, today, report.issues);
            check_glossary(own, report.issues);
            check_minutes(own, report.issues);
            CourseCheck check(own, report.issues);
            check.check();
            check.check_packs(*course, today);
        }
    } else {
        report.readable = is_readable(course.error());
    }
    const auto place = [](const Issue& issue) {
        return std::tie(issue.file, issue.line, issue.column);
    };
    std::ranges::stable_sort(report.issues, {}, place);
    return report;
}

}  // namespace content::check
