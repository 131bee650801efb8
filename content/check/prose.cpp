#include "content/check/prose.h"

#include <algorithm>
#include <array>

#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/walk.h"

namespace content::check {
namespace {

constexpr std::array<char32_t, 4> kEnds{U'.', U'!', U'?', U'…'};
constexpr std::array<char32_t, 8> kClosers{U'"', U'\'', U')', U']', U'”', U'“', U'’', U'»'};
constexpr std::array<char32_t, 7> kOpeners{U'"', U'\'', U'(', U'[', U'„', U'“', U'«'};
constexpr std::array<char32_t, 4> kSpaces{U' ', U'\n', U'\t', U'\u00A0'};

template <std::size_t Count>
bool is_one_of(const std::array<char32_t, Count>& characters, char32_t code) {
    return std::ranges::find(characters, code) != characters.end();
}

/// How many bytes at the front of `text` are characters of `characters`.
template <std::size_t Count>
std::size_t run_of(const std::array<char32_t, Count>& characters, std::string_view text) {
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        const DecodedCharacter next = decode_utf8(text.substr(bytes));
        if (!is_one_of(characters, next.code)) {
            break;
        }
        bytes += next.bytes;
    }
    return bytes;
}

bool starts_sentence(std::string_view text) {
    text.remove_prefix(run_of(kOpeners, text));
    if (text.empty()) {
        return true;
    }
    const char32_t code = decode_utf8(text).code;
    return (code >= U'0' && code <= U'9') || to_lower(code) != code;
}

/// Whether a sentence is over before `rest`, which follows its full stop and closing quotes.
bool ends_before(std::string_view rest) {
    const std::size_t space = run_of(kSpaces, rest);
    return rest.empty() || (space > 0 && starts_sentence(rest.substr(space)));
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text.substr(at));
        at += character.bytes;
        if (is_one_of(kEnds, character.code)) {
            at += run_of(kEnds, text.substr(at));
            at += run_of(kClosers, text.substr(at));
            if (ends_before(text.substr(at))) {
                found.push_back(text.substr(start, at - start));
                at += run_of(kSpaces, text.substr(at));
                start = at;
            }
        }
    }
    if (start < text.size()) {
        found.push_back(text.substr(start));
    }
    return found;
}

std::size_t length_in_letters(std::string_view text) {
    std::size_t letters = 0;
    while (!text.empty()) {
        text.remove_prefix(decode_utf8(text).bytes);
        ++letters;
    }
    return letters;
}

void for_each_block(const Blocks& blocks, const std::function<void(const Block&)>& visit) {
    for (const Block& block : blocks) {
        visit(block);
        for_each_inner(block, [&](const Blocks& inner) { for_each_block(inner, visit); });
    }
}

void for_each_spans(const Blocks& blocks,
                    const std::function<void(const Spans& spans, int line)>& visit) {
    for_each_block(blocks, [&](const Block& block) { for_each_own_text(block, visit); });
}

void for_each_text(const Blocks& blocks,
                   const std::function<void(const std::string& text, int line)>& visit) {
    for_each_spans(blocks, [&](const Spans& spans, int line) {
        std::string text;
        for (const Span& span : spans) {
            if (span.kind == Span::Kind::LineBreak) {
                visit(text, line);
                text.clear();
            } else if (span.kind != Span::Kind::Footnote) {
                text += span.text;
            }
        }
        visit(text, line);
    });
}

}  // namespace content::check
