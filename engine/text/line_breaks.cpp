#include "engine/text/line_breaks.h"

#include <algorithm>
#include <string_view>

#include <linebreak.h>

#include "engine/text/bonds.h"
#include "engine/text/utf8.h"

namespace engine::text {
namespace {

using Letters = std::vector<Letter>;
using Kinds = std::vector<Break>;  // one for each letter: whether a line may end after it

bool is_space(char32_t code) {
    return code == U' ' || code == U'\n' || code == U'\t' || code == U'\r';
}

bool is_dash(char32_t code) {
    return code == U'-' || code == U'‐' || code == U'–';
}

/// A Latin or Cyrillic letter: to UAX 14 all of them are of class AL, whichever they are.
bool is_common_letter(char32_t code) {
    const bool latin = code >= 0xC0 && code <= 0x17F && code != U'×' && code != U'÷';
    const bool cyrillic = code >= 0x400 && code <= 0x481;
    return is_ascii_letter(code) || latin || cyrillic;
}

/// A text as libunibreak is given it: common letters in a row, between which no line ends, are one
/// letter. It looks up every code point in lists, which was most of what finding breaks cost.
struct Condensed {
    std::vector<utf32_t> codes;
    std::vector<std::uint32_t> last;  // for each code, the index of the last letter it stands for

    explicit Condensed(const Letters& letters) {
        constexpr utf32_t kLetter = U'#';  // of class AL too, and the first of it in the lists
        codes.reserve(letters.size());
        last.reserve(letters.size());
        bool goes_on = false;
        for (std::uint32_t i = 0; i < letters.size(); ++i) {
            const bool common = is_common_letter(letters[i].code);
            if (common && goes_on) {
                last.back() = i;
            } else {
                codes.push_back(common ? kLetter : letters[i].code);
                last.push_back(i);
            }
            goes_on = common;
        }
    }
};

Break kind_of(char raw) {
    if (raw == LINEBREAK_MUSTBREAK) {
        return Break::Must;
    }
    return raw == LINEBREAK_ALLOWBREAK ? Break::Allowed : Break::Never;
}

Kinds unicode_breaks(const Letters& letters, content::Language language) {
    static const bool ready = (init_linebreak(), true);
    static_cast<void>(ready);
    const Condensed text(letters);
    std::vector<char> raw(text.codes.size(), LINEBREAK_NOBREAK);
    set_linebreaks_utf32(text.codes.data(), text.codes.size(), content::code(language), raw.data());

    Kinds kinds(letters.size(), Break::Never);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        kinds[text.last[i]] = kind_of(raw[i]);
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

/// How many letters of one word start at `at`, counted up to 3.
std::size_t word_after(const Letters& letters, std::size_t at) {
    std::size_t count = 0;
    while (count < 3 && at + count < letters.size() && is_word(letters[at + count].code)) {
        ++count;
    }
    return count;
}

/// Whether the break after the dash or slash at `at` leaves a stump: "e-", "Smart-ID", "10–15".
bool leaves_a_stump(const Letters& letters, std::size_t at) {
    const std::size_t before = word_before(letters, at);
    const std::size_t after = word_after(letters, at + 1);
    const bool range = at > 0 && (is_digit(letters[at - 1].code) || letters[at - 1].code == U'.') &&
                       at + 1 < letters.size() && is_digit(letters[at + 1].code);
    return range || (before > 0 && before <= 2) || (after > 0 && after <= 2);
}

/// Whether the full stop at `at` stands inside a name. Dates and times have dots too, but between
/// digits; abbreviations, "t.i.", between single letters.
bool is_inner_dot(const Letters& letters, std::size_t at) {
    if (letters[at].code != U'.' ||
        (is_digit(letters[at - 1].code) && is_digit(letters[at + 1].code))) {
        return false;
    }
    const std::size_t before = word_before(letters, at);
    const std::size_t after = word_after(letters, at + 1);
    return before > 0 && after > 0 && before + after > 2;
}

/// Web and mail addresses, paths and file names: something with a dot or a slash inside.
bool looks_like_address(const Letters& letters, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin + 1; i + 1 < end; ++i) {
        const char32_t code = letters[i].code;
        const bool scheme =
            code == U'/' && (letters[i - 1].code == U':' || letters[i - 1].code == U'/');
        if (code == U'@' || scheme || is_inner_dot(letters, i)) {
            return true;
        }
    }
    return false;
}

/// A part of an address begins with its dot: a line that ended with one would read as the end of
/// the address, and "epak.lv." as a site of its own.
void keep_address(const Letters& letters, std::size_t begin, std::size_t end, Kinds& kinds) {
    constexpr std::u32string_view kSeams = U"/-?&=_#@";
    for (std::size_t i = begin; i + 1 < end; ++i) {
        const bool after_seam = kSeams.find(letters[i].code) != std::u32string_view::npos &&
                                letters[i + 1].code != U'/';
        const bool before_dot = letters[i + 1].code == U'.' && word_after(letters, i + 2) > 0;
        if (letters[i].code == U'.') {
            kinds[i] = Break::Never;
        } else if (kinds[i] == Break::Allowed || after_seam || before_dot) {
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

/// What stands between two spaces. Most of it is letters only, and no line ends in there.
void keep_token(const Letters& letters, std::size_t begin, std::size_t end, Kinds& kinds) {
    std::size_t first = begin;
    while (first < end && is_common_letter(letters[first].code)) {
        ++first;
    }
    if (first == end) {
        return;
    }
    if (looks_like_address(letters, begin, end)) {
        keep_address(letters, begin, end, kinds);
    } else {
        keep_word(letters, begin, end, kinds);
    }
}

void keep_together(const Letters& letters, content::Language language, Kinds& kinds) {
    for (std::size_t i = 0; i < letters.size();) {
        if (is_space(letters[i].code)) {
            if (kinds[i] == Break::Allowed && binds(letters, i, language)) {
                kinds[i] = Break::Reluctant;
            }
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < letters.size() && !is_space(letters[end].code)) {
            ++end;
        }
        keep_token(letters, i, end, kinds);
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
    keep_together(letters, language, kinds);
    for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
        if (kinds[i] != Break::Never) {
            points.push_back({letters[i + 1].offset, kinds[i]});
        }
    }
    return points;
}

}  // namespace engine::text
