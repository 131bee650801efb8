#include "engine/text/graphemes.h"

#include "content/base/utf8.h"
#include "engine/text/utf8.h"

namespace engine::text {
namespace {

constexpr char32_t kJoiner = 0x200D;

bool between(char32_t code, char32_t low, char32_t high) {
    return code >= low && code <= high;
}

/// Belongs to the letter before it.
bool extends(char32_t code) {
    const bool skin_tone = between(code, 0x1F3FB, 0x1F3FF);
    return is_mark(code) || is_invisible(code) || skin_tone;
}

/// Two of these are one flag.
bool is_flag_half(char32_t code) {
    return between(code, 0x1F1E6, 0x1F1FF);
}

/// What a joiner may join: a family of emoji is one picture.
bool is_pictograph(char32_t code) {
    return between(code, 0x2190, 0x2BFF) || between(code, 0x1F000, 0x1FAFF);
}

char32_t code_at(std::string_view utf8, std::size_t at) {
    return content::decode_utf8(utf8.substr(at)).code;
}

std::size_t after_code(std::string_view utf8, std::size_t at) {
    return at + content::decode_utf8(utf8.substr(at)).bytes;
}

/// The start of the code point that ends at `at`; of broken UTF-8, of one broken part.
std::size_t before_code(std::string_view utf8, std::size_t at) {
    constexpr std::size_t kLongest = 4;
    for (std::size_t length = kLongest; length > 1; --length) {
        if (length <= at && content::decode_utf8(utf8.substr(at - length)).bytes == length) {
            return at - length;
        }
    }
    return at - 1;
}

/// Whether `at`, the start of a code point, lies inside a grapheme that began before it.
bool joins_back(std::string_view utf8, std::size_t at) {
    const char32_t code = code_at(utf8, at);
    if (at == 0) {
        return false;
    }
    std::size_t before = before_code(utf8, at);
    if (extends(code)) {
        return utf8[before] != '\n';
    }
    if (is_flag_half(code)) {
        std::size_t halves = 0;
        for (std::size_t i = at; i > 0 && is_flag_half(code_at(utf8, before_code(utf8, i)));
             i = before_code(utf8, i)) {
            ++halves;
        }
        return halves % 2 == 1;
    }
    return is_pictograph(code) && code_at(utf8, before) == kJoiner;
}

}  // namespace

std::size_t next_grapheme(std::string_view utf8, std::size_t at) {
    std::size_t end = after_code(utf8, at);
    while (end < utf8.size() && joins_back(utf8, end)) {
        end = after_code(utf8, end);
    }
    return end;
}

std::size_t previous_grapheme(std::string_view utf8, std::size_t at) {
    std::size_t begin = before_code(utf8, at);
    while (begin > 0 && joins_back(utf8, begin)) {
        begin = before_code(utf8, begin);
    }
    return begin;
}

}  // namespace engine::text
