#include "content/check/abbreviation.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content::check {
namespace {

constexpr std::size_t kFewestLetters = 2;
constexpr std::size_t kMostLetters = 6;  // VPVKAC, VDEĀVK; a longer word is only shouted
constexpr std::size_t kMostDigits = 2;   // PIN2; what has more is a number

/// A word and what it is made of.
struct Word {
    std::size_t begin = 0;  // in bytes
    std::size_t end = 0;
    std::size_t capitals = 0;      // at its front
    std::size_t capitals_end = 0;  // where they end, in bytes
    std::size_t digits = 0;        // behind the capitals
    bool has_more = false;         // other letters follow: "eID", "Lasītava"

    bool is_shouted() const { return capitals >= kFewestLetters && !has_more; }
    bool is_number() const { return capitals == 0 && digits > 0 && !has_more; }
};

bool is_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

void add(Word& word, char32_t code) {
    if (is_digit(code)) {
        ++word.digits;
    } else if (word.digits == 0 && !word.has_more && to_lower(code) != code) {
        ++word.capitals;
        word.capitals_end = word.end;
    } else {
        word.has_more = true;
    }
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter next = decode_utf8(text.substr(at));
        const bool is_part = is_word_character(next.code);
        if (is_part && !inside) {
            words.push_back({.begin = at, .end = at});
        }
        at += next.bytes;
        if (is_part) {
            words.back().end = at;
            add(words.back(), next.code);
        }
        inside = is_part;
    }
    return words;
}

bool is_roman(std::string_view letters) {
    return letters.find_first_not_of("IVX") == std::string_view::npos;
}

/// One word among its neighbours.
class Place {
public:
    Place(std::string_view text, const std::vector<Word>& words, std::size_t index)
        : text_(text), words_(words), index_(index) {}

    bool is_abbreviation() const {
        const std::size_t capitals = word().capitals;
        return capitals >= kFewestLetters && capitals <= kMostLetters &&
               word().digits <= kMostDigits && !word().has_more && !is_roman(letters()) &&
               !is_in_an_address() && !is_in_a_number() && !is_unit() && !is_shouted_along();
    }

    std::string_view letters() const {
        return text_.substr(word().begin, word().capitals_end - word().begin);
    }

    bool is_explained() const {
        const std::string_view before = gap_before();
        const std::string_view after = gap_after();
        const bool opens = before.ends_with('(');
        const bool ends =
            !after.empty() && std::string_view("),;:").find(after[0]) != std::string_view::npos;
        return (opens && ends) || after.find(" (") != std::string_view::npos || follows("jeb");
    }

private:
    const Word& word() const { return words_[index_]; }
    const Word* previous() const { return index_ > 0 ? &words_[index_ - 1] : nullptr; }
    const Word* next() const { return index_ + 1 < words_.size() ? &words_[index_ + 1] : nullptr; }

    /// What stands between the word and its neighbours.
    std::string_view gap_before() const {
        const std::size_t from = previous() != nullptr ? previous()->end : 0;
        return text_.substr(from, word().begin - from);
    }
    std::string_view gap_after() const {
        const std::size_t to = next() != nullptr ? next()->begin : text_.size();
        return text_.substr(word().end, to - word().end);
    }

    bool is_in_an_address() const {
        const auto joins = [](std::string_view gap) {
            return gap == "." || gap == "@" || gap == "_";
        };
        return (previous() != nullptr && joins(gap_before())) ||
               (next() != nullptr && joins(gap_after()));
    }

    bool is_in_a_number() const {
        return next() != nullptr && gap_after() == "-" && next()->is_number();
    }

    bool is_unit() const {
        return previous() != nullptr && previous()->is_number() && is_one_space(gap_before());
    }

    bool is_shouted_along() const {
        return (previous() != nullptr && previous()->is_shouted() && is_one_space(gap_before())) ||
               (next() != nullptr && next()->is_shouted() && is_one_space(gap_after()));
    }

    bool follows(std::string_view wanted) const {
        return previous() != nullptr && is_one_space(gap_before()) &&
               text_.substr(previous()->begin, previous()->end - previous()->begin) == wanted;
    }

    static bool is_one_space(std::string_view gap) {
        return !gap.empty() && is_space(decode_utf8(gap).code) &&
               decode_utf8(gap).bytes == gap.size();
    }

    std::string_view text_;
    const std::vector<Word>& words_;
    std::size_t index_;
};

}  // namespace

std::vector<Abbreviation> abbreviations(std::string_view text) {
    const std::vector<Word> words = words_of(text);
    std::vector<Abbreviation> found;
    for (std::size_t index = 0; index < words.size(); ++index) {
        const Place place(text, words, index);
        if (place.is_abbreviation()) {
            found.push_back({.letters = place.letters(), .is_explained = place.is_explained()});
        }
    }
    return found;
}

}  // namespace content::check
