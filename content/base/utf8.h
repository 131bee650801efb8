// UTF-8 read one character at a time, with no trust in the bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace content {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct DecodedCharacter {
    char32_t code = kReplacementCharacter;
    std::size_t bytes = 1;  // how far to advance; at least 1
    bool well_formed = false;
};

/// The first character of `text`, which must not be empty. Overlong forms, surrogates, values
/// above U+10FFFF and cut sequences yield U+FFFD and the length of the broken part.
DecodedCharacter decode_utf8(std::string_view text);

/// `code` must be a Unicode scalar value.
void append_utf8(std::string& out, char32_t code);

/// U+202A-202E and U+2066-2069: they reorder what follows, so a text can read as what it is not.
bool is_direction_control(char32_t code);

/// C0, DEL and C1, line feed and tab included.
bool is_control(char32_t code);

}  // namespace content
