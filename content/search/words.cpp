#include "content/search/words.h"

#include <utility>

#include "content/base/fold.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content::search {

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t end) {
        if (end > begin) {
            std::string folded = content::folded(text.substr(begin, end - begin));
            if (!folded.empty()) {  // it may have been a lone mark
                words.push_back({.folded = std::move(folded), .at = {begin, end}});
            }
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter next = decode_utf8(text.substr(at));
        if (!next.well_formed || !is_word_character(next.code)) {
            finish(at);
            begin = at + next.bytes;
        }
        at += next.bytes;
    }
    finish(text.size());
    return words;
}

}  // namespace content::search
