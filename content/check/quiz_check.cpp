#include "content/check/quiz_check.h"

#include <algorithm>
#include <utility>

#include "content/check/bank_check.h"
#include "content/check/digcomp.h"
#include "content/check/json_lines.h"
#include "content/check/prose.h"
#include "content/check/question_text_check.h"
#include "content/check/question_words.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"
#include "content/load/picture_header.h"

namespace content::check {
namespace {

using load::in_quotes;

constexpr std::size_t kTellingLength = 20;  // letters; shorter answers give nothing away

/// Looks at one question after another.
class QuestionCheck {
public:
    QuestionCheck(const QuizText& text, const PagesOfLessons& pages, Issues& issues)
        : text_(text),
          pages_(pages),
          log_(load::to_utf8(text.info.file), issues),
          lines_(text.course.folder, log_.file()),
          expected_(text.course) {}

    void check_all(std::map<std::string, std::string>& question_ids) {
        check_bank(text_.quiz, lines_.of_key("questions"), log_);
        for (const Question& question : text_.quiz.questions) {
            check(question, question_ids);
        }
        check_round();
    }

private:
    void check(const Question& question, std::map<std::string, std::string>& question_ids) {
        line_ = lines_.of_id(question.id);
        check_ids(question, question_ids);
        check_tags(question);
        check_places(question);
        check_facts(question);
        check_body(question);
        check_question_words(question, expected_, line_, log_);
        check_question_texts(question, text_.course, line_, log_);
        for (const std::string& code : question.digcomp) {
            if (!is_digcomp_code(code)) {
                log_.warn(line_, in_quotes(code) + " is not a DigComp competence, like \"2.3\"");
            }
        }
    }

    /// After all of them. The round of the first module asks what its reader knows already, and
    /// that of a later one may mix such questions in.
    void check_round() {
        if (!text_.quiz.scored && text_.module.number > 1 && !asks_of_earlier_) {
            log_.warn(lines_.of_key("questions"),
                      "no question of this recall round asks about an earlier module");
        }
    }

    void check_ids(const Question& question, std::map<std::string, std::string>& question_ids) {
        const Course& course = text_.course.course;
        const auto claim = [&](const std::string& id) {
            const auto [other, is_new] = question_ids.emplace(id, log_.file());
            if (!is_new) {
                log_.error(line_, "the id " + in_quotes(id) + " is already used in " +
                                      other->second + ": give each question its own");
            }
            if (course.find_lesson(id) || course.find_activity(id) || course.find_module(id) ||
                course.find_quiz(id)) {
                log_.error(line_, "the id " + in_quotes(id) +
                                      " is already used for a lesson, practice room, module or "
                                      "quiz: give the question its own");
            }
        };
        claim(question.id);
        std::ranges::for_each(question.aliases, claim);
    }

    /// A result tells what to learn again by these tags, and rules draw by them.
    void check_tags(const Question& question) {
        std::string missing;
        const auto want = [&](std::string_view tag, bool is_there) {
            if (!is_there) {
                missing += (missing.empty() ? "" : ", ") + in_quotes(tag);
            }
        };
        want("outcome", !question.outcome.empty());
        want("digcomp", !question.digcomp.empty());
        want("difficulty", lines_.has(question.id, "difficulty"));
        if (!missing.empty()) {
            log_.warn(line_, "the question has no " + missing + ": say what it asks for");
        }
    }

    void check_places(const Question& question) {
        const LessonInfo* lesson = text_.course.course.find_lesson(question.lesson);
        if (lesson == nullptr) {
            log_.error(line_, "there is no lesson " + in_quotes(question.lesson) +
                                  " in the course to look the answer up");
        } else if (const auto pages = pages_.find(lesson->id);
                   !question.page.empty() && pages != pages_.end() &&
                   !pages->second.contains(question.page)) {
            log_.error(line_, "the lesson " + in_quotes(question.lesson) + " has no page " +
                                  in_quotes(question.page));
        }
        if (!text_.quiz.scored) {
            check_recalls(question);
        } else if (!question.outcome.empty() && !names_outcome(text_.module, question)) {
            log_.warn(line_, "the outcome " + in_quotes(question.outcome) +
                                 " is not listed in module.json");
        }
    }

    static bool names_outcome(const Module& module, const Question& question) {
        return std::ranges::find(module.outcomes, question.outcome, &Outcome::id) !=
               module.outcomes.end();
    }

    /// A round asks before its module is read: nothing of what comes after that.
    void check_recalls(const Question& question) {
        const Course& course = text_.course.course;
        const Module* of_lesson = course.module_of(question.lesson);
        if (of_lesson != nullptr && of_lesson->number > text_.module.number) {
            log_.warn(line_, "a recall round asks about earlier modules, but the lesson " +
                                 in_quotes(question.lesson) + " comes later");
        }
        asks_of_earlier_ |= of_lesson != nullptr && of_lesson->number < text_.module.number;
        const auto is_known = [&](const Module& module) {
            return module.number <= text_.module.number && names_outcome(module, question);
        };
        if (!question.outcome.empty() && std::ranges::none_of(course.modules, is_known)) {
            log_.warn(line_, "the outcome " + in_quotes(question.outcome) +
                                 " is not listed in the module.json of this or an earlier module");
        }
    }

    void check_facts(const Question& question) {
        for (const std::string& key : question.facts) {
            const auto fact = text_.course.facts.find(key);
            if (fact == text_.course.facts.end()) {
                continue;  // the loader lets no such question through
            }
            const bool is_low = fact->second.confidence == Fact::Confidence::Low;
            if (is_low || fact->second.is_volatile) {
                log_.error(line_, "the question rests on the fact " + in_quotes(key) +
                                      ", which is " + (is_low ? "of low confidence" : "volatile") +
                                      ": ask something that stays true");
            }
        }
    }

    void check_body(const Question& question) {
        if (const auto* choices = std::get_if<Choices>(&question.body)) {
            check_choices(*choices);
            check_tries(question, *choices);
        } else if (const auto* hotspot = std::get_if<Hotspot>(&question.body)) {
            check_picture(*hotspot);
        } else if (question.solution.lv.empty()) {
            log_.warn(line_, "the question has no \"solution\": tell the learner why");
        }
    }

    void check_choices(const Choices& choices) {
        const bool statement = choices.kind == Choices::Kind::TrueFalse;
        const auto has_no_feedback = [&](const Option& option) {
            return option.feedback.lv.empty() && (option.correct || !statement);
        };
        if (std::ranges::any_of(choices.options, has_no_feedback)) {
            log_.warn(line_, "an option has no \"feedback\": tell the learner why");
        }
        if (gives_itself_away(choices, Language::Latvian) ||
            gives_itself_away(choices, Language::English)) {
            log_.warn(line_,
                      "the right answer is more than twice as long as every wrong one, which gives "
                      "it away");
        }
    }

    /// Trying one option after the other must not be a way to answer.
    void check_tries(const Question& question, const Choices& choices) {
        const bool one_is_right = choices.kind != Choices::Kind::Multiple;
        if (one_is_right && question.tries > 1 &&
            std::cmp_greater_equal(question.tries, choices.options.size())) {
            log_.warn(line_, "with " + std::to_string(question.tries) +
                                 " tries every option can be tried: allow fewer");
        }
    }

    void check_picture(const Hotspot& hotspot) {
        const auto header = load::read_picture_file(text_.course.folder, hotspot.picture);
        if (!header) {
            log_.error(line_,
                       "the picture " + in_quotes(hotspot.picture) + ": " + header.error().message);
            return;
        }
        for (const Area& area : hotspot.areas) {
            const OutlineBounds bounds = bounds_of(area.outline);
            if (bounds.left < 0 || bounds.top < 0 || bounds.right > header->width_px ||
                bounds.bottom > header->height_px) {
                log_.error(line_, "the area " + in_quotes(area.id) +
                                      " reaches out of the picture, which is " +
                                      std::to_string(header->width_px) + " x " +
                                      std::to_string(header->height_px) + " px");
            }
            if (area.feedback.lv.empty()) {
                log_.warn(line_, "an area has no \"feedback\": tell the learner why");
                return;
            }
        }
    }

    static bool gives_itself_away(const Choices& choices, Language language) {
        std::size_t right = 0;
        std::size_t wrong = 0;
        for (const Option& option : choices.options) {
            std::size_t& longest = option.correct ? right : wrong;
            longest = std::max(longest, length_in_letters(option.text.in(language)));
        }
        return wrong > 0 && right > kTellingLength && right > 2 * wrong;
    }

    const QuizText& text_;
    const PagesOfLessons& pages_;
    load::IssueLog log_;
    JsonLines lines_;
    ShortTexts expected_;
    int line_ = 0;                  // of the question looked at
    bool asks_of_earlier_ = false;  // a recall round, in some question
};

}  // namespace

void check_quiz(const QuizText& text, const PagesOfLessons& pages,
                std::map<std::string, std::string>& question_ids, Issues& issues) {
    QuestionCheck(text, pages, issues).check_all(question_ids);
}

}  // namespace content::check
