// WordDivider: divides the word that does not fit a line, with a hyphen.
//
// Words are shaped whole and measured whole; only the one at a line's end is taken apart and its
// two parts are shaped anew, so ligatures stay right ("of-fice") and a page without narrow columns
// costs nothing. The hyphen is drawn and never part of the text.
#pragma once

#include <cstddef>
#include <optional>

#include "content/language.h"
#include "engine/layout/text_run.h"
#include "engine/text/hyphenation.h"

namespace engine::layout {

/// Columns narrower than this divide words: about 65 letters a line. At 100 % text that is a
/// table's cell; at 200 % and more it is the page.
inline bool is_narrow(float width, float font_size) {
    constexpr float kNarrow = 34;  // em
    return width < kNarrow * font_size;
}

struct Division {
    Piece head;
    text::GlyphRun hyphen;
    Piece tail;
};

class WordDivider {
public:
    /// Borrows both. `page` is the language of words whose letters do not tell.
    WordDivider(text::Hyphenator& hyphenator, text::Measurer& measurer, content::Language page)
        : hyphenator_(hyphenator), measurer_(measurer), page_(page) {}

    /// Divides piece `index` of `text` so that its head and the hyphen take at most `room` px and
    /// as much of it as possible. Nothing when the piece is not a whole plain word (code never is)
    /// or no part of it fits.
    std::optional<Division> divide(const ShapedText& text, std::size_t index, float room);

    /// How wide a line must at least be for piece `index`, divided wherever it may be.
    float widest_part(const ShapedText& text, std::size_t index);

private:
    std::vector<std::uint32_t> points_in(const ShapedText& text, const Piece& piece);
    Division divided_at(const ShapedText& text, const Piece& piece, std::uint32_t point);

    text::Hyphenator& hyphenator_;
    text::Measurer& measurer_;
    content::Language page_;
};

}  // namespace engine::layout
