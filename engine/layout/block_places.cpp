#include "engine/layout/block_places.h"

#include <algorithm>

namespace engine::layout {
namespace {

/// How long the blank or control character at `at` is, 0 for anything that is seen. Blanks are what
/// a page's text and a block's plain text may differ by; all else they have in common, in order.
std::size_t blank_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= 0x20 || byte == 0x7F) {
        return 1;
    }
    if (text.substr(at, 2) == "\xC2\x85") {
        return 2;
    }
    const auto three = text.substr(at, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

/// Bytes of `text` before `end` that are no blanks.
std::size_t ink_before(std::string_view text, std::size_t end) {
    std::size_t ink = 0;
    for (std::size_t at = 0; at < end;) {
        const std::size_t blank = blank_at(text, at);
        ink += blank == 0 ? 1 : 0;
        at += std::max<std::size_t>(blank, 1);
    }
    return ink;
}

/// Where the ink byte number `ink` stands; the text's size when it has fewer.
std::size_t ink_at(std::string_view text, std::size_t ink) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = blank_at(text, at);
        if (blank == 0 && ink-- == 0) {
            return at;
        }
        at += std::max<std::size_t>(blank, 1);
    }
    return text.size();
}

/// What a paragraph says, with blanks in place of its footnotes' marks: a block's plain text has
/// none.
std::string words_of(const PageText& text, const TextParagraph& paragraph) {
    const TextRange range = paragraph.range;
    std::string words = text.text().substr(range.begin, range.end - range.begin);
    for (auto mark = std::ranges::lower_bound(text.marks(), range.begin, {}, &TextRange::begin);
         mark != text.marks().end() && mark->end <= range.end; ++mark) {
        words.replace(mark->begin - range.begin, mark->end - mark->begin, mark->end - mark->begin,
                      ' ');
    }
    return words;
}

/// Ink of a block, from one byte to behind another.
struct Ink {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The ink of block `block` that `range` covers, walked paragraph by paragraph from `first`, which
/// ends behind the block.
Ink ink_of(const PageText& text, std::size_t& first, std::size_t block, TextRange range) {
    Ink covered;
    std::size_t before = 0;
    bool begun = false;
    for (; first < text.paragraphs().size() && text.paragraphs()[first].block == block; ++first) {
        const TextParagraph& paragraph = text.paragraphs()[first];
        if (!paragraph.written) {
            continue;
        }
        const std::string words = words_of(text, paragraph);
        const TextRange part{std::max(range.begin, paragraph.range.begin),
                             std::min(range.end, paragraph.range.end)};
        if (!part.empty()) {
            const std::size_t end = ink_before(words, part.end - paragraph.range.begin);
            if (!begun) {
                covered.begin = before + ink_before(words, part.begin - paragraph.range.begin);
                begun = true;
            }
            covered.end = before + end;
        }
        before += ink_before(words, words.size());
    }
    return covered;
}

/// Where the ink byte number `ink` of a block stands in the page's text.
std::size_t place_of_ink(const PageText& text, std::size_t block, std::size_t ink) {
    for (const TextParagraph& paragraph : text.paragraphs()) {
        if (paragraph.block != block || !paragraph.written) {
            continue;
        }
        const std::string words = words_of(text, paragraph);
        const std::size_t here = ink_before(words, words.size());
        if (ink < here) {
            return paragraph.range.begin + ink_at(words, ink);
        }
        ink -= here;
    }
    return text.text().size();
}

}  // namespace

std::vector<BlockRange> block_ranges(const PageText& text, const content::Blocks& blocks,
                                     TextRange range) {
    std::vector<BlockRange> ranges;
    for (std::size_t first = 0; first < text.paragraphs().size();) {
        const std::size_t block = text.paragraphs()[first].block;
        const Ink ink = ink_of(text, first, block, range);
        if (block >= blocks.size() || ink.begin >= ink.end) {
            continue;
        }
        const std::string words = content::plain_text(blocks[block]);
        const std::size_t begin = ink_at(words, ink.begin);
        const std::size_t end = ink_at(words, ink.end - 1) + 1;
        if (begin < words.size()) {
            ranges.push_back({.block = block, .begin = begin, .end = std::min(end, words.size())});
        }
    }
    return ranges;
}

TextRange text_range(const PageText& text, const content::Blocks& blocks, const BlockRange& range) {
    if (range.block >= blocks.size()) {
        return {};
    }
    const std::string words = content::plain_text(blocks[range.block]);
    if (range.begin >= range.end || range.end > words.size()) {
        return {};
    }
    const std::size_t first = ink_before(words, range.begin);
    const std::size_t last = ink_before(words, range.end);
    if (first >= last) {
        return {};
    }
    return {place_of_ink(text, range.block, first), place_of_ink(text, range.block, last - 1) + 1};
}

}  // namespace engine::layout
