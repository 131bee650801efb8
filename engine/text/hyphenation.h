// Hyphenation: where a word may be divided at the end of a line.
//
// Unlike the line breaks, which are known before a text is shaped, divisions are asked for word by
// word, and only for the few words that do not fit: most pages never need any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "content/language.h"

namespace engine::text {

enum class Patterns : std::uint8_t { Latvian, English, Russian };

/// Knows the syllables of three languages. Layout's only seam to dictionaries.
class Hyphenator {
public:
    Hyphenator() = default;
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;
    Hyphenator(Hyphenator&&) = delete;
    Hyphenator& operator=(Hyphenator&&) = delete;
    virtual ~Hyphenator() = default;

    /// How many letters of `word` may stand before a hyphen: each possible count, in order.
    /// `word` is lower-case letters of one script, at most kLongestDivided. Nothing when the
    /// language is not at hand.
    virtual std::vector<std::size_t> divisions(std::u32string_view word, Patterns patterns) = 0;
};

inline constexpr std::size_t kLeastBefore = 2;      // letters before a hyphen
inline constexpr std::size_t kLeastAfter = 3;       // letters after it
inline constexpr std::size_t kLongestDivided = 64;  // letters: what is longer is no word

/// The bytes of `token`, which has no spaces, at which a line may begin after a hyphen.
///
/// Only a plain word is divided, with the punctuation around it: no digits, no capitals but the
/// first (eID, COVID), nothing inside but letters (addresses, e-paraksts, don't). Cyrillic words
/// use Russian patterns; Latin ones those of the language that their letters belong to (ā: Latvian;
/// q, w, x, y: English), or else of the page.
std::vector<std::uint32_t> hyphen_points(std::string_view token, content::Language page,
                                         Hyphenator& hyphenator);

}  // namespace engine::text
