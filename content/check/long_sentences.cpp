#include "content/check/long_sentences.h"

#include <string>

#include "content/check/prose.h"
#include "content/load/page_facts.h"

namespace content::check {

void warn_of_long_sentences(std::string_view text, int line, load::IssueLog& log) {
    for (const std::string_view sentence : sentences(text)) {
        const int words = load::count_words(sentence);
        if (words > kSentenceWords) {
            log.warn(line, "a sentence of " + std::to_string(words) + " words, " +
                               load::in_quotes(sentence.substr(0, sentence.find(' ', 24))) +
                               ": make it two, " + std::to_string(kSentenceWords) +
                               " words are enough");
        }
    }
}

void warn_of_a_long_average(const Lesson& lesson, load::IssueLog& log) {
    int words = 0;
    int count = 0;
    for (const Page& page : lesson.pages) {
        for_each_block(page.blocks, [&](const Block& block) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) {
                const std::string text = plain_text(paragraph->text);
                words += load::count_words(text);
                count += static_cast<int>(sentences(text).size());
            }
        });
    }
    if (words > kAverageWords * count) {
        log.warn(0, "a sentence has over " + std::to_string(kAverageWords) +
                        " words on average: make the longest ones two");
    }
}

}  // namespace content::check
