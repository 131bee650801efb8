#include "content/check/short_texts.h"

#include "content/check/long_sentences.h"

namespace content::check {

ShortTexts::ShortTexts(const load::LoadedCourse& course)
    : is_bilingual_(!course.course.title.en.empty()),
      known_in_latvian_(known_abbreviations(course, Language::Latvian)),
      known_in_english_(known_abbreviations(course, Language::English)) {}

ShortTexts::Reader::Reader(const ShortTexts& expected)
    : is_bilingual_(expected.is_bilingual_),
      latvian_(expected.known_in_latvian_, Language::Latvian),
      english_(expected.known_in_english_, Language::English) {}

void ShortTexts::Reader::expect_english(const LocalText& text, int line,
                                        load::IssueLog& log) const {
    if (is_bilingual_ && text.en.empty()) {
        log.warn(line, "the text " + load::in_quotes(text.lv) + " has no English");
    }
}

void ShortTexts::Reader::read(std::string_view text, Language language, int line,
                              load::IssueLog& log) {
    warn_of_long_sentences(text, line, log);
    (language == Language::Latvian ? latvian_ : english_).read(text, line, log);
}

}  // namespace content::check
