#include "content/base/letters.h"

#include <algorithm>

namespace content {

namespace {

// U+00C0 to U+017F, two rows of 32 and four of 32: the plain letter of each; '-' where there is
// none.
constexpr std::string_view kPlainLetters =
    "aaaaaaaceeeeiiiidnooooo-ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo-ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggg"
    "gggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssss"
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlainLetters.size() == 0x180 - 0xC0);

bool between(char32_t code, char32_t low, char32_t high) {
    return code >= low && code <= high;
}

/// In Latin Extended-A a capital stands beside its small letter; where the pairs start changes.
char32_t to_lower_extended_a(char32_t code) {
    const bool capital_is_odd = between(code, 0x139, 0x148) || between(code, 0x179, 0x17E);
    const bool has_no_pair = code == 0x130 || code == 0x131 || code == 0x138 || code == 0x149;
    if (code == 0x178) {
        return 0xFF;
    }
    if (has_no_pair || code == 0x17F) {
        return code;
    }
    return (code % 2 == 1) == capital_is_odd ? code + 1 : code;
}

}  // namespace

char32_t to_lower(char32_t code) {
    if (between(code, 'A', 'Z') || (between(code, 0xC0, 0xDE) && code != 0xD7)) {
        return code + 0x20;
    }
    if (between(code, 0x100, 0x17F)) {
        return to_lower_extended_a(code);
    }
    if (between(code, 0x400, 0x40F)) {
        return code + 0x50;
    }
    if (between(code, 0x410, 0x42F) || (between(code, 0x391, 0x3A9) && code != 0x3A2)) {
        return code + 0x20;
    }
    return code;
}

char plain_letter(char32_t code) {
    const char32_t lower = to_lower(code);
    if (between(lower, 'a', 'z') || between(lower, '0', '9')) {
        return static_cast<char>(lower);
    }
    if (!between(code, 0xC0, 0x17F)) {
        return '\0';
    }
    const char letter = kPlainLetters[code - 0xC0];
    return letter == '-' ? '\0' : letter;
}

bool is_space(char32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == 0xA0 ||
           code == 0x202F || between(code, 0x2000, 0x200A) || code == 0x3000;
}

bool is_sign(char32_t code) {
    if (code < 0x80) {
        return plain_letter(code) == '\0';
    }
    // Latin-1's, arrows, dashes, quotes, boxes, dingbats.
    return code <= 0xBF || code == 0xD7 || code == 0xF7 || between(code, 0x2000, 0x2BFF) ||
           between(code, 0x3000, 0x303F) || code == 0xFFFD;
}

std::string to_lower_ascii(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool is_course_id(std::string_view text) {
    const auto is_alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return !text.empty() && text.size() <= 64 && is_alphanumeric(text.front()) &&
           std::ranges::all_of(text, [&](char c) {
               return is_alphanumeric(c) || c == '.' || c == '_' || c == '-';
           });
}

}  // namespace content
