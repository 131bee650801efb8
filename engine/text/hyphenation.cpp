#include "engine/text/hyphenation.h"

#include <algorithm>
#include <optional>
#include <string>

#include "engine/text/utf8.h"

namespace engine::text {
namespace {

constexpr std::size_t kLongestToken = 4 * (kLongestDivided + 16);  // bytes, with punctuation

bool is_cyrillic(char32_t code) {
    return code >= 0x400 && code <= 0x4FF;
}

bool is_latin(char32_t code) {
    return code < 0x250;
}

/// The small form of a capital that Latvian, English or Russian words begin with.
char32_t lower(char32_t code) {
    const bool latin = (code >= U'A' && code <= U'Z') || (code >= 0xC0 && code <= 0xDE);
    if (latin || (code >= U'А' && code <= U'Я')) {
        return code + 0x20;
    }
    if (code == U'Ё') {
        return U'ё';
    }
    // Latin Extended-A pairs each capital with the small letter after it.
    const bool even_capitals = code >= 0x100 && code <= 0x137;
    const bool odd_capitals = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    const bool more_even = code >= 0x14A && code <= 0x177;
    const bool odd = code % 2 != 0;
    return ((even_capitals || more_even) && !odd) || (odd_capitals && odd) ? code + 1 : code;
}

/// The word inside the punctuation, or nothing when it is not one to divide.
struct Word {
    std::size_t first = 0;  // index of its first letter
    std::u32string letters;
};
std::optional<Word> plain_word(const std::vector<Letter>& letters) {
    const auto in_word = [](const Letter& letter) { return is_word(letter.code); };
    const auto begin = std::find_if(letters.begin(), letters.end(), in_word);
    const auto end = std::find_if(letters.rbegin(), letters.rend(), in_word).base();
    if (end - begin < static_cast<std::ptrdiff_t>(kLeastBefore + kLeastAfter) ||
        end - begin > static_cast<std::ptrdiff_t>(kLongestDivided)) {
        return std::nullopt;
    }
    Word word{.first = static_cast<std::size_t>(begin - letters.begin()), .letters = {}};
    word.letters.push_back(lower(begin->code));
    for (auto letter = begin + 1; letter != end; ++letter) {
        word.letters.push_back(letter->code);
    }
    if (!std::all_of(word.letters.begin(), word.letters.end(), is_lower_case)) {
        return std::nullopt;
    }
    return word;
}

std::optional<Patterns> patterns_for(std::u32string_view word, content::Language page) {
    if (std::all_of(word.begin(), word.end(), is_cyrillic)) {
        return Patterns::Russian;
    }
    if (!std::all_of(word.begin(), word.end(), is_latin)) {
        return std::nullopt;
    }
    if (word.find_first_of(U"āčēģīķļņšūž") != std::u32string_view::npos) {
        return Patterns::Latvian;
    }
    const bool english = word.find_first_of(U"qwxy") != std::u32string_view::npos;
    return english || page == content::Language::English ? Patterns::English : Patterns::Latvian;
}

/// A dash at either end belongs to a compound: "latviešu-" of "latviešu-angļu".
bool touches_dash(std::string_view token) {
    constexpr std::string_view kDashes[] = {"-", "‐", "‑", "–", "—"};  // NOLINT(*-avoid-c-arrays)
    return std::any_of(std::begin(kDashes), std::end(kDashes), [token](std::string_view dash) {
        return token.starts_with(dash) || token.ends_with(dash);
    });
}

}  // namespace

std::vector<std::uint32_t> hyphen_points(std::string_view token, content::Language page,
                                         Hyphenator& hyphenator) {
    if (token.size() > kLongestToken || touches_dash(token)) {
        return {};
    }
    const std::vector<Letter> letters = decode(token);
    const auto word = plain_word(letters);
    const auto patterns = word ? patterns_for(word->letters, page) : std::nullopt;
    if (!patterns) {
        return {};
    }
    std::vector<std::uint32_t> points;
    for (const std::size_t before : hyphenator.divisions(word->letters, *patterns)) {
        if (before >= kLeastBefore && before + kLeastAfter <= word->letters.size()) {
            points.push_back(letters[word->first + before].offset);
        }
    }
    return points;
}

}  // namespace engine::text
