#include "content/check/module_check.h"

#include <algorithm>
#include <map>
#include <set>

#include "content/check/digcomp.h"
#include "content/check/json_lines.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"

namespace content::check {
namespace {

using load::in_quotes;

/// Looks at one module.json.
class ModuleCheck {
public:
    ModuleCheck(const load::LoadedCourse& course, const Module& module, const std::string& file,
                Issues& issues)
        : module_(module),
          is_bilingual_(!course.course.title.en.empty()),
          log_(file, issues),
          lines_(course.folder, file) {}

    void check(const std::vector<LessonTexts>& lessons) {
        check_title(module_.id, module_.title);
        for (const Outcome& outcome : module_.outcomes) {
            check_outcome(outcome);
        }
        for (const LessonTexts& lesson : lessons) {
            const int line = lines_.of_id(lesson.info->id);
            check_title(lesson.info->id, lesson.info->title);
            check_twin(*lesson.info, line);
            check_facts(lesson, line);
            check_languages(lesson, line);
            check_digcomp(lesson.info->digcomp, line);
        }
        for (const ActivityInfo& activity : module_.activities) {
            check_title(activity.id, activity.title);
            check_digcomp(activity.digcomp, lines_.of_id(activity.id));
        }
        for (const auto* rounds : {&module_.recalls, &module_.quizzes}) {
            for (const QuizInfo& quiz : *rounds) {
                check_title(quiz.id, quiz.title);
            }
        }
    }

private:
    void check_title(const std::string& id, const LocalText& title) {
        if (is_bilingual_ && title.en.empty()) {
            log_.warn(lines_.of_id(id), "the title " + in_quotes(title.lv) + " has no English");
        }
    }

    void check_outcome(const Outcome& outcome) {
        if (is_bilingual_ && outcome.text.en.empty()) {
            log_.warn(lines_.of_id(outcome.id),
                      "the outcome " + in_quotes(outcome.text.lv) + " has no English");
        }
    }

    void check_digcomp(const std::vector<std::string>& codes, int line) {
        for (const std::string& code : codes) {
            if (!is_digcomp_code(code)) {
                log_.warn(line, in_quotes(code) + " is not a DigComp competence, like \"2.3\"");
            }
        }
    }

    void check_twin(const LessonInfo& lesson, int line) {
        const auto [first, is_new] = titles_.emplace(lesson.title.lv, lesson.number);
        if (!is_new) {
            log_.warn(line, "the lesson " + lesson.number + " has the same title as " +
                                first->second + ": the learner cannot tell them apart");
        }
    }

    void check_facts(const LessonTexts& lesson, int line) {
        std::set<std::string> used;
        for (const Lesson& text : lesson.texts) {
            for (const FactUse& fact : text.facts) {
                used.insert(fact.key);
            }
        }
        const std::set<std::string> declared(lesson.info->facts.begin(), lesson.info->facts.end());
        for (const std::string& key : used) {
            if (!declared.contains(key)) {
                log_.warn(line, "the text uses the fact " + in_quotes(key) +
                                    ": add it to \"facts\" of this lesson");
            }
        }
        for (const std::string& key : declared) {
            if (!used.contains(key) && !lesson.texts.empty()) {
                log_.warn(line, "the fact " + in_quotes(key) +
                                    " is listed, but the text does not use it");
            }
        }
    }

    /// A reader who changes the language must find the pages that were read: progress is kept by
    /// page id.
    void check_languages(const LessonTexts& lesson, int line) {
        if (is_bilingual_ && lesson.info->markdown_en.empty()) {
            log_.warn(line, "the lesson has no English text: add " +
                                in_quotes(english_name(lesson.info->markdown_lv)));
        }
        if (lesson.texts.size() < 2) {
            return;
        }
        const auto same_id = [](const Page& a, const Page& b) { return a.id == b.id; };
        if (!std::ranges::equal(lesson.texts[0].pages, lesson.texts[1].pages, same_id)) {
            log_.warn(line,
                      "the Latvian and the English text have different pages: name them "
                      "alike with <!-- page: name -->");
        }
    }

    static std::string english_name(const std::filesystem::path& latvian) {
        std::string name = load::to_utf8(latvian.filename());
        return name.replace(name.rfind(".lv.md"), std::string::npos, ".en.md");
    }

    const Module& module_;
    bool is_bilingual_;
    load::IssueLog log_;
    JsonLines lines_;
    std::map<std::string, std::string> titles_;  // of lessons -> number
};

}  // namespace

void check_module(const load::LoadedCourse& course, const Module& module, const std::string& file,
                  const std::vector<LessonTexts>& lessons, Issues& issues) {
    ModuleCheck(course, module, file, issues).check(lessons);
}

}  // namespace content::check
