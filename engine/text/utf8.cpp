#include "engine/text/utf8.h"

#include <hb.h>

namespace engine::text {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
    char32_t code = kReplacement;
    std::size_t length = 1;
};

/// How many bytes a character that starts with `lead` has; 0 when nothing starts so.
std::size_t sequence_length(unsigned lead) {
    if (lead < 0x80U) {
        return 1;
    }
    if (lead >= 0xC2U && lead < 0xE0U) {
        return 2;
    }
    if (lead >= 0xE0U && lead < 0xF0U) {
        return 3;
    }
    return lead >= 0xF0U && lead < 0xF5U ? 4 : 0;
}

/// Overlong forms, halves of surrogate pairs and what is beyond Unicode.
bool malformed(char32_t code, std::size_t length) {
    return (length == 3 && code < 0x800) || (length == 4 && code < 0x10000) ||
           (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF;
}

Decoded decode_at(std::string_view utf8, std::size_t at) {
    const unsigned lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = sequence_length(lead);
    if (length == 1) {
        return {lead, 1};
    }
    if (length == 0 || at + length > utf8.size()) {
        return {};
    }
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned byte = static_cast<unsigned char>(utf8[at + i]);
        if ((byte & 0xC0U) != 0x80U) {
            return {};
        }
        code = code << 6U | (byte & 0x3FU);
    }
    return malformed(code, length) ? Decoded{} : Decoded{code, length};
}

hb_unicode_general_category_t category(char32_t code) {
    return hb_unicode_general_category(hb_unicode_funcs_get_default(), code);
}

}  // namespace

std::vector<Letter> decode(std::string_view utf8) {
    std::vector<Letter> letters;
    letters.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded next = decode_at(utf8, at);
        letters.push_back({next.code, static_cast<std::uint32_t>(at)});
        at += next.length;
    }
    return letters;
}

bool is_mark(char32_t code) {
    switch (category(code)) {
        case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
        case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
        case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
            return true;
        default:
            return false;
    }
}

bool is_lower_case(char32_t code) {
    return category(code) == HB_UNICODE_GENERAL_CATEGORY_LOWERCASE_LETTER;
}

bool is_word(char32_t code) {
    switch (category(code)) {
        case HB_UNICODE_GENERAL_CATEGORY_LOWERCASE_LETTER:
        case HB_UNICODE_GENERAL_CATEGORY_UPPERCASE_LETTER:
        case HB_UNICODE_GENERAL_CATEGORY_TITLECASE_LETTER:
        case HB_UNICODE_GENERAL_CATEGORY_MODIFIER_LETTER:
        case HB_UNICODE_GENERAL_CATEGORY_OTHER_LETTER:
        case HB_UNICODE_GENERAL_CATEGORY_DECIMAL_NUMBER:
            return true;
        default:
            return is_mark(code);
    }
}

bool is_invisible(char32_t code) {
    return code == 0xAD || code == 0x34F || code == 0x61C || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF ||
           (code >= 0xE0000 && code <= 0xE0FFF);
}

}  // namespace engine::text
