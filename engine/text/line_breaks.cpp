#include "engine/text/line_breaks.h"

#include <algorithm>
#include <array>
#include <string>

#include <linebreak.h>

#include "engine/text/utf8.h"

namespace engine::text {
namespace {

constexpr std::array<std::u32string_view, 30> kUnits{
    U"%",   U"‰",   U"€",  U"EUR", U"$",  U"°C", U"B",   U"kB", U"KB",  U"MB",
    U"GB",  U"TB",  U"km", U"m",   U"cm", U"mm", U"kg",  U"g",  U"l",   U"h",
    U"min", U"sek", U"s",  U"st",  U"ak", U"px", U"dpi", U"Hz", U"kHz", U"MHz"};
constexpr std::size_t kLongestUnit = 3;

using Letters = std::vector<Letter>;
using Kinds = std::vector<Break>;  // one for each letter: whether a line may end after it

bool is_space(char32_t code) {
    return code == U' ' || code == U'\n' || code == U'\t' || code == U'\r';
}

bool is_dash(char32_t code) {
    return code == U'-' || code == U'‐' || code == U'–';
}

Kinds unicode_breaks(const Letters& letters, content::Language language) {
    static const bool ready = (init_linebreak(), true);
    static_cast<void>(ready);
    std::vector<utf32_t> codes;
    codes.reserve(letters.size());
    for (const Letter& letter : letters) {
        codes.push_back(letter.code);
    }
    std::vector<char> raw(letters.size(), LINEBREAK_NOBREAK);
    set_linebreaks_utf32(codes.data(), codes.size(), content::code(language), raw.data());

    Kinds kinds(letters.size(), Break::Never);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == LINEBREAK_MUSTBREAK) {
            kinds[i] = Break::Must;
        } else if (raw[i] == LINEBREAK_ALLOWBREAK) {
            kinds[i] = Break::Allowed;
        }
    }
    return kinds;
}

/// How many letters of one word end before `at`, counted up to 3.
std::size_t word_before(const Letters& letters, std::size_t at) {
    std::size_t count = 0;
    while (count < 3 && count < at && is_word(letters[at - 1 - count].code)) {
        ++count;
    }
    return count;
}

/// How many letters of one word start at `at`, counted up to 4.
std::size_t word_after(const Letters& letters, std::size_t at) {
    std::size_t count = 0;
    while (count < 4 && at + count < letters.size() && is_word(letters[at + count].code)) {
        ++count;
    }
    return count;
}

bool digits(const Letters& letters, std::size_t from, std::size_t count) {
    for (std::size_t i = from; i < from + count; ++i) {
        if (!is_digit(letters[i].code)) {
            return false;
        }
    }
    return count > 0;
}

bool unit_at(const Letters& letters, std::size_t at) {
    std::u32string word;
    for (std::size_t i = at; i < letters.size() && word.size() <= kLongestUnit; ++i) {
        const char32_t code = letters[i].code;
        if (!is_word(code) && std::u32string_view(U"%‰€$°").find(code) == std::u32string::npos) {
            break;
        }
        word.push_back(code);
    }
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
}

/// "10 MB", "10 000", "1. janvāris": is the space at `space` one that no line should end at?
bool binds(const Letters& letters, std::size_t space) {
    const std::size_t next = space + 1;
    if (space == 0 || next >= letters.size()) {
        return false;
    }
    if (is_digit(letters[space - 1].code)) {
        const std::size_t following = word_after(letters, next);
        const bool thousands = following == 3 && digits(letters, next, 3);
        return thousands || unit_at(letters, next);
    }
    return space >= 2 && letters[space - 1].code == U'.' && is_digit(letters[space - 2].code) &&
           is_lower_case(letters[next].code);
}

/// Whether the break after the dash or slash at `at` leaves a stump: "e-", "Smart-ID", "10–15".
bool leaves_a_stump(const Letters& letters, std::size_t at) {
    const std::size_t before = word_before(letters, at);
    const std::size_t after = word_after(letters, at + 1);
    const bool range = at > 0 && (is_digit(letters[at - 1].code) || letters[at - 1].code == U'.') &&
                       at + 1 < letters.size() && is_digit(letters[at + 1].code);
    return range || (before > 0 && before <= 2) || (after > 0 && after <= 2);
}

/// Web and mail addresses, paths and file names: something with a dot or a slash inside.
bool looks_like_address(const Letters& letters, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin + 1; i + 1 < end; ++i) {
        const char32_t code = letters[i].code;
        const bool inner_dot =
            code == U'.' && is_word(letters[i - 1].code) && is_word(letters[i + 1].code);
        const bool scheme =
            code == U'/' && (letters[i - 1].code == U':' || letters[i - 1].code == U'/');
        if (inner_dot || scheme || code == U'@') {
            return true;
        }
    }
    return false;
}

void keep_address(const Letters& letters, std::size_t begin, std::size_t end, Kinds& kinds) {
    constexpr std::u32string_view kSeams = U"/.-?&=_#@";
    for (std::size_t i = begin; i + 1 < end; ++i) {
        const bool seam = kSeams.find(letters[i].code) != std::u32string_view::npos &&
                          letters[i + 1].code != U'/';
        if (kinds[i] == Break::Allowed || seam) {
            kinds[i] = Break::Reluctant;
        }
    }
}

void keep_word(const Letters& letters, std::size_t begin, std::size_t end, Kinds& kinds) {
    for (std::size_t i = begin; i + 1 < end; ++i) {
        const bool joint = is_dash(letters[i].code) || letters[i].code == U'/';
        if (kinds[i] == Break::Allowed && joint && leaves_a_stump(letters, i)) {
            kinds[i] = Break::Never;
        }
    }
}

void keep_together(const Letters& letters, Kinds& kinds) {
    for (std::size_t i = 0; i < letters.size();) {
        if (is_space(letters[i].code)) {
            if (kinds[i] == Break::Allowed && binds(letters, i)) {
                kinds[i] = Break::Reluctant;
            }
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < letters.size() && !is_space(letters[end].code)) {
            ++end;
        }
        if (looks_like_address(letters, i, end)) {
            keep_address(letters, i, end, kinds);
        } else {
            keep_word(letters, i, end, kinds);
        }
        i = end;
    }
}

}  // namespace

std::vector<BreakPoint> line_breaks(std::string_view utf8, content::Language language) {
    std::vector<BreakPoint> points;
    const Letters letters = decode(utf8);
    if (letters.empty()) {
        return points;
    }
    Kinds kinds = unicode_breaks(letters, language);
    keep_together(letters, kinds);
    for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
        if (kinds[i] != Break::Never) {
            points.push_back({letters[i + 1].offset, kinds[i]});
        }
    }
    return points;
}

}  // namespace engine::text
