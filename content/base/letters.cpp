#include "content/base/letters.h"

#include <algorithm>
#include <array>
#include <utility>

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

// Beyond ASCII, everything is a word's except these, from first to last and in order.
constexpr std::array<std::pair<char32_t, char32_t>, 29> kNotInWords{
    {{0x80, 0xA9},     {0xAB, 0xAC},     {0xAE, 0xB4},     {0xB6, 0xB9},       {0xBB, 0xBF},
     {0xD7, 0xD7},     {0xF7, 0xF7},     {0x2C2, 0x2C5},   {0x2D2, 0x2DF},     {0x37E, 0x37E},
     {0x387, 0x387},   {0x55A, 0x55F},   {0x589, 0x58F},   {0x5BE, 0x5BE},     {0x5F3, 0x60F},
     {0x61B, 0x61F},   {0x66A, 0x66D},   {0x2000, 0x200A}, {0x200E, 0x205F},   {0x2061, 0x206F},
     {0x20A0, 0x20CF}, {0x2100, 0x214F}, {0x2190, 0x2BFF}, {0x2E00, 0x2E7F},   {0x3000, 0x3020},
     {0xE000, 0xF8FF}, {0xFE10, 0xFE6F}, {0xFFF0, 0xFFFF}, {0x1F000, 0x10FFFF}}};

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

bool is_word_character(char32_t code) {
    if (code < 0x80) {
        return between(code, '0', '9') || between(code | 0x20U, 'a', 'z');
    }
    const auto* next =
        std::ranges::lower_bound(kNotInWords, code, {}, &std::pair<char32_t, char32_t>::second);
    return next == kNotInWords.end() || code < next->first;
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
