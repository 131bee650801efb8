// UTF-8 to code points, and the few Unicode properties that shaping and line breaking ask for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace engine::text {

/// A code point and the byte where it starts.
struct Letter {
    char32_t code = 0;
    std::uint32_t offset = 0;
};

/// Any bytes are taken: each one that is not UTF-8 becomes U+FFFD, and so does U+FFFF.
std::vector<Letter> decode(std::string_view utf8);

bool is_mark(char32_t code);        // combining: belongs to the letter before it
bool is_lower_case(char32_t code);  // a lower-case letter
bool is_word(char32_t code);        // a letter, mark or digit
bool is_invisible(char32_t code);   // direction and joining controls, variation selectors

inline bool is_ascii(char32_t code) {
    return code < 0x80;
}

inline bool is_ascii_letter(char32_t code) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
}

inline bool is_digit(char32_t code) {
    return code >= U'0' && code <= U'9';
}

}  // namespace engine::text
