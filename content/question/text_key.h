// TextKey: which typed texts are right.
//
// An author writes what she expects, with a simple pattern for Latvian endings:
//     parakst(s|u|a)    one of the endings; `(|e)` also allows none
//     parakst*          any ending of at most four letters
//     \(  \|  \)  \*    these signs themselves
// Spaces at the ends, repeated spaces and a closing full stop, comma, "!" or "?" never matter.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace content {

struct TextKey {
    std::vector<std::string> accept;  // patterns, at least one
    bool match_case = false;
    bool match_diacritics = false;
};

/// Longer answers are never right, so judging one takes no time worth speaking of.
inline constexpr std::size_t kTypedBytes = 400;

/// Whether one of the key's patterns fits the whole text.
bool accepts(const TextKey& key, std::string_view typed);

/// What is wrong with a pattern, as the end of a sentence; empty when it is sound.
std::string pattern_mistake(std::string_view pattern);

/// The pattern as a person reads it: the first of every group of endings, no signs.
std::string pattern_example(std::string_view pattern);

}  // namespace content
