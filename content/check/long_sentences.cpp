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

}  // namespace content::check
