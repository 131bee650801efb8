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

/// decode_utf8() for a text that does not begin with ASCII.
DecodedCharacter decode_sequence(std::string_view text);

/// The first character of `text`, which must not be empty. Overlong forms, surrogates, values
/// above U+10FFFF and cut sequences yield U+FFFD and the length of the broken part.
inline DecodedCharacter decode_utf8(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    return first < 0x80 ? DecodedCharacter{.code = first, .bytes = 1, .well_formed = true}
                        : decode_sequence(text);
}

/// `code` must be a Unicode scalar value.
void append_utf8(std::string& out, char32_t code);

/// How many bytes at the front of `text` a reader of course texts need not look at twice: letters
/// and signs of ASCII, spaces, well-formed characters of two bytes from U+00C0 up, and the dashes
/// and quotation marks of U+2010 to U+2027. None of them is a control. It stops at whatever else
/// there is, good or bad, for decode_utf8() to judge.
std::size_t plain_prefix(std::string_view text);

/// U+202A-202E and U+2066-2069: they reorder what follows, so a text can read as what it is not.
bool is_direction_control(char32_t code);

/// C0, DEL and C1, line feed and tab included.
bool is_control(char32_t code);

}  // namespace content
