#include "content/check/question_words.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "content/load/text_reader.h"
#include "content/question_texts.h"

namespace content::check {
namespace {

/// Calls `visit` with every paragraph of a text in Markdown, without its markup.
template <class Visit>
void for_each_paragraph(std::string_view written, const Visit& visit) {
    const std::string words = load::words_of(written);
    std::string_view rest = words;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        visit(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

}  // namespace

void check_question_words(const Question& question, const ShortTexts& expected, int line,
                          load::IssueLog& log) {
    ShortTexts::Reader reader(expected);
    for (const LocalText* text : every_text_of(question)) {
        reader.expect_english(*text, line, log);
        for (const Language language : {Language::Latvian, Language::English}) {
            const std::string& written = language == Language::Latvian ? text->lv : text->en;
            for_each_paragraph(written, [&](std::string_view paragraph) {
                reader.read(paragraph, language, line, log);
            });
        }
    }
}

}  // namespace content::check
