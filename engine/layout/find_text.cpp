#include "engine/layout/find_text.h"

#include <algorithm>

#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "engine/text/utf8.h"

namespace engine::layout {
namespace {

bool between(char32_t code, char32_t low, char32_t high) {
    return code >= low && code <= high;
}

bool is_blank(char32_t code) {
    return code <= 0x20 || code == 0xA0 || between(code, 0x2000, 0x200A) || code == 0x202F ||
           code == 0x205F || code == 0x3000;
}

/// The sign on the keyboard for one that is not: any quote, dash or apostrophe; '\0' for others.
char plain_sign(char32_t code) {
    if (between(code, 0x2010, 0x2015) || code == 0x2212) {
        return '-';
    }
    if (between(code, 0x201C, 0x201F) || code == 0xAB || code == 0xBB) {
        return '"';
    }
    return between(code, 0x2018, 0x201B) ? '\'' : '\0';
}

/// Appends what `code` is to a searcher: nothing, a plain letter or sign, the small letter.
void append_folded(std::string& out, char32_t code) {
    constexpr char32_t kCyrillicYo = 0x451;
    constexpr char32_t kCyrillicYe = 0x435;
    if (is_blank(code)) {
        if (!out.empty() && out.back() != ' ' && out.back() != '\n') {
            out += ' ';
        }
    } else if (const char letter = content::plain_letter(code)) {
        out += letter;
    } else if (const char sign = plain_sign(code)) {
        out += sign;
    } else if (!text::is_mark(code) && !text::is_invisible(code)) {
        const char32_t lower = content::to_lower(code);
        content::append_utf8(out, lower == kCyrillicYo ? kCyrillicYe : lower);
    }
}

std::string folded(std::string_view words) {
    std::string out;
    while (!words.empty()) {
        const content::DecodedCharacter next = content::decode_utf8(words);
        append_folded(out, next.code);
        words.remove_prefix(next.bytes);
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

}  // namespace

FoldedText::FoldedText(const PageText& text) {
    const auto note_places = [this](std::size_t place) {
        places_.resize(folded_.size(), static_cast<std::uint32_t>(place));
    };
    for (const TextParagraph& paragraph : text.paragraphs()) {
        if (paragraph.kind == BoxKind::FactNote) {
            continue;
        }
        for (std::size_t at = paragraph.range.begin; at < paragraph.range.end;) {
            const auto next = content::decode_utf8(std::string_view(text.text()).substr(at));
            append_folded(folded_, next.code);
            note_places(at);
            at += next.bytes;
        }
        folded_ += '\n';
        note_places(paragraph.range.end);
    }
}

std::vector<TextRange> FoldedText::find(std::string_view words) const {
    std::vector<TextRange> found;
    const std::string wanted = folded(words);
    if (wanted.empty()) {
        return found;
    }
    for (std::size_t at = folded_.find(wanted); at != std::string::npos;
         at = folded_.find(wanted, at + wanted.size())) {
        // To where the next letter starts: marks and soft hyphens behind the last one are its own.
        found.push_back({places_[at], places_[at + wanted.size()]});
    }
    return found;
}

}  // namespace engine::layout
