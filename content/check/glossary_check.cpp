#include "content/check/glossary_check.h"

#include <map>
#include <string>

#include "content/check/json_lines.h"
#include "content/check/prose.h"
#include "content/load/glossary_loader.h"
#include "content/load/issue_log.h"
#include "content/load/page_facts.h"

namespace content::check {
namespace {

using load::in_quotes;

class GlossaryCheck {
public:
    GlossaryCheck(const load::LoadedCourse& course, Issues& issues)
        : is_bilingual_(!course.course.title.en.empty()),
          log_(std::string(load::kGlossaryFile), issues),
          lines_(course.folder, log_.file()) {}

    void check(const std::string& id, const Term& term) {
        const int line = lines_.of_key(id);
        if (is_bilingual_ && (term.name.en.empty() || term.explanation.en.empty())) {
            log_.warn(line, "the term " + in_quotes(id) + " has no English");
        }
        check_sentence(id, term.explanation.lv, line);
        check_sentence(id, term.explanation.en, line);
        const auto [first, is_new] = names_.emplace(term.name.lv, id);
        if (!is_new) {
            log_.warn(line, "the terms " + in_quotes(first->second) + " and " + in_quotes(id) +
                                " have the same name: keep one, with the other as its alias");
        }
    }

private:
    void check_sentence(const std::string& id, const std::string& explanation, int line) {
        if (sentences(explanation).size() > 1) {
            log_.warn(line, "the explanation of " + in_quotes(id) +
                                " is more than one sentence: a card is read at a glance");
        } else if (const int words = load::count_words(explanation); words > kSentenceWords) {
            log_.warn(line, "the explanation of " + in_quotes(id) + " has " +
                                std::to_string(words) +
                                " words: " + std::to_string(kSentenceWords) + " are enough");
        }
    }

    bool is_bilingual_;
    load::IssueLog log_;
    JsonLines lines_;
    std::map<std::string, std::string> names_;  // in Latvian -> id
};

}  // namespace

void check_glossary(const load::LoadedCourse& course, Issues& issues) {
    GlossaryCheck check(course, issues);
    for (const auto& [id, term] : course.course.glossary.terms()) {
        check.check(id, term);
    }
}

}  // namespace content::check
