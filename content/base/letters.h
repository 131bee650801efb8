// The letters of Latvian and its neighbours: lower case, and the plain letter under the diacritics.
#pragma once

#include <string>
#include <string_view>

namespace content {

/// Lower case of Latin (to U+017F), Greek and Cyrillic letters; any other character as it is.
char32_t to_lower(char32_t code);

/// 'a'-'z' or '0'-'9' for the Latin letter or digit it is at heart ("Ķ" gives 'k'), else '\0'.
char plain_letter(char32_t code);

/// White space of every width, line ends and spaces that do not break included.
bool is_space(char32_t code);

/// What words are made of: letters, digits and the marks they carry. Exact for the scripts of
/// Europe; elsewhere whatever is no punctuation, symbol or picture.
bool is_word_character(char32_t code);

/// Punctuation, symbols and whatever else is neither space nor part of a word.
inline bool is_sign(char32_t code) {
    return !is_space(code) && !is_word_character(code);
}

/// ASCII letters in lower case, every other byte as it is.
std::string to_lower_ascii(std::string_view text);

/// A name of the course files: [a-z0-9][a-z0-9._-]{0,63}.
bool is_course_id(std::string_view text);

}  // namespace content
