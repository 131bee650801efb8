#include "engine/records/letters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "content/limits.h"

namespace engine::records {
namespace {

// Bytes of the longest name: room for a few combining marks, not for towers of them.
constexpr std::size_t kNameBytes = std::size_t{content::limits::kLearnerNameChars} * 8;

struct Decoded {
    char32_t letter = 0;
    std::size_t bytes = 0;
};

/// The character at the start of `text`, or nothing when it is not UTF-8. `text` is not empty.
std::optional<Decoded> decode(std::string_view text) {
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) {
        return Decoded{first, 1};
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) {
        return std::nullopt;
    }
    char32_t letter = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return std::nullopt;
        }
        letter = (letter << 6U) | (byte(i) & 0x3FU);
    }
    const bool surrogate = letter >= 0xD800 && letter <= 0xDFFF;
    if (letter < kSmallest.at(length) || letter > 0x10FFFF || surrogate) {
        return std::nullopt;
    }
    return Decoded{letter, length};
}

bool is_blank(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Controls, direction overrides and characters that show nothing.
bool is_hidden(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool is_combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) ||
           (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

char32_t lower(char32_t c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
        (c >= 0x410 && c <= 0x42F)) {
        return c + 0x20;
    }
    if (c >= 0x400 && c <= 0x40F) {
        return c + 0x50;
    }
    const bool odd_is_lower = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
    const bool even_is_lower = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if ((odd_is_lower && c % 2 == 0) || (even_is_lower && c % 2 == 1)) {
        return c + 1;
    }
    return c;
}

/// Where a letter stands: `place` in the alphabet, `accent` among letters of the same place.
struct Weight {
    std::uint32_t place = 0;
    unsigned char accent = 1;
};

// Letters of the Latvian alphabet and the foreign ones among them, with a gap between places so
// that č stands after c as a letter of its own.
Weight weigh(char32_t letter) {
    struct Special {
        char32_t letter;
        char32_t base;
        std::uint32_t step;  // 1: a letter of its own after its base; 0: only a tie breaker
    };
    static constexpr std::array<Special, 13> kSpecials{{{U'ā', 'a', 0},
                                                        {U'č', 'c', 1},
                                                        {U'ē', 'e', 0},
                                                        {U'ģ', 'g', 1},
                                                        {U'ī', 'i', 0},
                                                        {U'ķ', 'k', 1},
                                                        {U'ļ', 'l', 1},
                                                        {U'ņ', 'n', 1},
                                                        {U'ō', 'o', 0},
                                                        {U'ŗ', 'r', 1},
                                                        {U'š', 's', 1},
                                                        {U'ū', 'u', 0},
                                                        {U'ž', 'z', 1}}};
    const auto place_of = [](char32_t base) {
        return base == 'y' ? (std::uint32_t{'i'} * 4) : (static_cast<std::uint32_t>(base) * 4);
    };
    const auto* special = std::find_if(kSpecials.begin(), kSpecials.end(),
                                       [&](const Special& s) { return s.letter == letter; });
    if (special != kSpecials.end()) {
        return {place_of(special->base) + special->step, 2};
    }
    return {place_of(letter), static_cast<unsigned char>(letter == 'y' ? 3 : 1)};
}

void append_number(std::string& key, std::uint32_t number) {
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {  // big end first: keys compare as bytes
        key += static_cast<char>((number >> shift) & 0xFFU);
    }
}

}  // namespace

content::Result<std::string> clean_name(const std::string& text) {
    const content::Error bad{.kind = content::Error::Kind::Invalid, .where = "name"};
    std::string clean;
    int visible = 0;
    bool blank = false;
    for (std::string_view rest = text; !rest.empty();) {
        const auto next = decode(rest);
        if (!next) {
            return content::Error{bad.kind, bad.where, "the name is not UTF-8 text"};
        }
        if (is_blank(next->letter)) {
            blank = !clean.empty();
        } else if (!is_hidden(next->letter)) {
            clean += blank ? " " : "";
            clean += rest.substr(0, next->bytes);
            visible += (blank ? 1 : 0) + (is_combining(next->letter) ? 0 : 1);
            blank = false;
        }
        rest.remove_prefix(next->bytes);
    }
    if (visible > content::limits::kLearnerNameChars || clean.size() > kNameBytes) {
        return content::Error{bad.kind, bad.where, "the name is too long"};
    }
    return visible == 0 ? std::string{} : clean;
}

std::string sort_key(const std::string& name) {
    std::string places;
    std::string accents;
    for (std::string_view rest = name; !rest.empty();) {
        const auto next = decode(rest).value_or(Decoded{0xFFFD, 1});
        const Weight weight = weigh(lower(next.letter));
        append_number(places, weight.place);
        accents += static_cast<char>(weight.accent);
        rest.remove_prefix(next.bytes);
    }
    // The name itself is the last tie breaker, so that equal keys mean equal names.
    return places + std::string(4, '\0') + accents + '\0' + name;
}

}  // namespace engine::records
