#include "content/check/question_words.h"

#include <variant>
#include <vector>

#include "content/check/long_sentences.h"
#include "content/question_texts.h"

namespace content::check {
namespace {

/// Every text of the question that somebody may read or hear, in the order of reading.
std::vector<const LocalText*> all_texts(const Question& question) {
    const QuestionTexts read = texts_of(question);
    std::vector<const LocalText*> texts = read.asked;
    for (const LocalText& hint : question.hints) {
        texts.push_back(&hint);
    }
    texts.insert(texts.end(), read.told.begin(), read.told.end());
    if (const auto* hotspot = std::get_if<Hotspot>(&question.body)) {
        texts.push_back(&hotspot->alt);
    }
    return texts;
}

}  // namespace

QuestionWords::QuestionWords(const load::LoadedCourse& course)
    : is_bilingual_(!course.course.title.en.empty()),
      known_in_latvian_(known_abbreviations(course, Language::Latvian)),
      known_in_english_(known_abbreviations(course, Language::English)) {}

void QuestionWords::check(const Question& question, int line, load::IssueLog& log) const {
    Unexplained latvian(known_in_latvian_, Language::Latvian);
    Unexplained english(known_in_english_, Language::English);
    for (const LocalText* text : all_texts(question)) {
        if (is_bilingual_ && text->en.empty()) {
            log.warn(line, "the text " + load::in_quotes(text->lv) + " has no English");
        }
        warn_of_long_sentences(text->lv, line, log);
        warn_of_long_sentences(text->en, line, log);
        latvian.read(text->lv, line, log);
        english.read(text->en, line, log);
    }
}

}  // namespace content::check
