#include "engine/text/words.h"

#include <algorithm>
#include <vector>

#include <wordbreak.h>

#include "engine/text/utf8.h"

namespace engine::text {
namespace {

bool is_blank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t';
}

/// The longest stretch round `at` that is all blank or not blank at all.
ByteSpan stretch_at(std::string_view utf8, std::size_t at) {
    const bool blank = is_blank(utf8[at]);
    ByteSpan span{at, at};
    while (span.begin > 0 && is_blank(utf8[span.begin - 1]) == blank) {
        --span.begin;
    }
    while (span.end < utf8.size() && is_blank(utf8[span.end]) == blank) {
        ++span.end;
    }
    return span;
}

struct Part {
    ByteSpan span;
    bool word = false;  // not just signs
};

/// What `stretch`, which has no blanks, consists of.
std::vector<Part> parts_of(std::string_view utf8, ByteSpan stretch) {
    static const bool ready = (init_wordbreak(), true);
    static_cast<void>(ready);
    const auto letters = decode(utf8.substr(stretch.begin, stretch.end - stretch.begin));
    std::vector<utf32_t> codes;
    codes.reserve(letters.size());
    for (const Letter& letter : letters) {
        codes.push_back(letter.code);
    }
    std::vector<char> breaks(codes.size(), WORDBREAK_NOBREAK);
    set_wordbreaks_utf32(codes.data(), codes.size(), "", breaks.data());
    std::vector<Part> parts;
    bool fresh = true;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (fresh) {
            parts.push_back({.span = {stretch.begin + letters[i].offset, stretch.end}});
        }
        parts.back().word |= is_word(letters[i].code);
        fresh = breaks[i] == WORDBREAK_BREAK && i + 1 < letters.size();
        if (fresh) {
            parts.back().span.end = stretch.begin + letters[i + 1].offset;
        }
    }
    return parts;
}

}  // namespace

ByteSpan word_at(std::string_view utf8, std::size_t at) {
    if (utf8.empty()) {
        return {};
    }
    at = std::min(at, utf8.size() - 1);
    const ByteSpan stretch = stretch_at(utf8, at);
    if (is_blank(utf8[at])) {
        return stretch;
    }
    const auto parts = parts_of(utf8, stretch);
    return std::ranges::find_if(parts, [at](const Part& part) { return at < part.span.end; })->span;
}

std::size_t word_end_after(std::string_view utf8, std::size_t at) {
    while (at < utf8.size()) {
        const ByteSpan stretch = stretch_at(utf8, at);
        if (!is_blank(utf8[at])) {
            for (const Part& part : parts_of(utf8, stretch)) {
                if (part.word && part.span.end > at) {
                    return part.span.end;
                }
            }
        }
        at = stretch.end;
    }
    return utf8.size();
}

std::size_t word_start_before(std::string_view utf8, std::size_t at) {
    while (at > 0) {
        const ByteSpan stretch = stretch_at(utf8, at - 1);
        if (!is_blank(utf8[at - 1])) {
            const auto parts = parts_of(utf8, stretch);
            for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
                if (part->word && part->span.begin < at) {
                    return part->span.begin;
                }
            }
        }
        at = stretch.begin;
    }
    return 0;
}

}  // namespace engine::text
