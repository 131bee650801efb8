// Words: a text as a searcher sees it, word by word, with where each one stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace content::search {

/// Bytes of a text, from the first to behind the last; never cuts a character.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const ByteRange&) const = default;
};

struct Word {
    std::string folded;  // never empty
    ByteRange at;
};

/// The words of `text` in order. "e-pakalpojums" is two: what joins words is no part of them.
std::vector<Word> words_of(std::string_view text);

}  // namespace content::search
