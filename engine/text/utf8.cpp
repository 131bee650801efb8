#include "engine/text/utf8.h"

#include <hb.h>

#include "content/base/utf8.h"

namespace engine::text {
namespace {

// A code point that is no character, and that libunibreak takes for the end of the text.
constexpr char32_t kEndOfText = 0xFFFF;
constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kFirstMark = 0x300;      // there is no mark below it
constexpr char32_t kFirstInvisible = 0xAD;  // the soft hyphen

hb_unicode_general_category_t category(char32_t code) {
    return hb_unicode_general_category(hb_unicode_funcs_get_default(), code);
}

}  // namespace

std::vector<Letter> decode(std::string_view utf8) {
    std::vector<Letter> letters;
    letters.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (is_ascii(byte)) {
            letters.push_back({byte, static_cast<std::uint32_t>(at++)});
            continue;
        }
        const content::DecodedCharacter next = content::decode_utf8(utf8.substr(at));
        letters.push_back(
            {next.code == kEndOfText ? kReplacement : next.code, static_cast<std::uint32_t>(at)});
        at += next.bytes;
    }
    return letters;
}

bool is_mark(char32_t code) {
    if (code < kFirstMark) {
        return false;
    }
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
    if (code < kFirstInvisible) {
        return false;
    }
    return code == 0xAD || code == 0x34F || code == 0x61C || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF ||
           (code >= 0xE0000 && code <= 0xE0FFF);
}

}  // namespace engine::text
