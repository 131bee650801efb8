#include "engine/text/itemise.h"

#include <hb.h>

namespace engine::text {
namespace {

constexpr char32_t kNonBreakingHyphen = 0x2011;

/// HarfBuzz makes these from an ordinary space when the font has none.
bool is_space_like(char32_t code) {
    return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

bool covers(FontLibrary& fonts, std::uint16_t face, const std::vector<Letter>& letters,
            std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        const char32_t code = letters[i].code;
        if (!is_invisible(code) && !is_space_like(code) && !fonts.has(face, code)) {
            return false;
        }
    }
    return true;
}

/// The face for one cluster; `own` is the font's own.
std::uint16_t face_of(FontLibrary& fonts, const Font& font, std::uint16_t own,
                      const std::vector<Letter>& letters, std::size_t begin, std::size_t end) {
    if (covers(fonts, own, letters, begin, end)) {
        return own;
    }
    for (const std::uint16_t face : fonts.fallbacks(font)) {
        if (covers(fonts, face, letters, begin, end)) {
            return face;
        }
    }
    // No face has the letter with all its marks: better the letter with a box than nothing.
    return end - begin > 1 ? face_of(fonts, font, own, letters, begin, begin + 1) : own;
}

std::size_t cluster_end(const std::vector<Letter>& letters, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < letters.size() &&
           (is_mark(letters[end].code) || is_invisible(letters[end].code))) {
        ++end;
    }
    return end;
}

/// The script of a letter; `current` for what belongs to all scripts, such as digits and marks.
std::uint32_t script_of(char32_t code, std::uint32_t current) {
    if (is_ascii(code)) {  // most letters: known without a table
        return is_ascii_letter(code) ? HB_SCRIPT_LATIN : current;
    }
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), code);
    const bool shared =
        script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
    return shared ? current : static_cast<std::uint32_t>(script);
}

}  // namespace

std::vector<Item> itemise(std::vector<Letter>& letters, const Font& font, FontLibrary& fonts) {
    const std::uint16_t own = fonts.face_for(font);
    for (Letter& letter : letters) {
        if (letter.code == kNonBreakingHyphen && !fonts.has(own, letter.code)) {
            letter.code = U'-';
        } else if (letter.code < 0x20) {
            letter.code = U' ';
        }
    }
    std::vector<Item> items;
    std::uint32_t script = HB_SCRIPT_COMMON;
    for (std::size_t begin = 0; begin < letters.size();) {
        const std::size_t end = cluster_end(letters, begin);
        const std::uint16_t face = face_of(fonts, font, own, letters, begin, end);
        script = script_of(letters[begin].code, script);
        if (!items.empty() && items.back().face == face &&
            (items.back().script == script || items.back().script == HB_SCRIPT_COMMON)) {
            items.back().end = end;
            items.back().script = script;
        } else {
            items.push_back({begin, end, face, script});
        }
        begin = end;
    }
    return items;
}

}  // namespace engine::text
