// Stages one and two of a lesson becoming pixels: spans become one text with stretches of style,
// and that text becomes shaped pieces between which a line may or may not end.
//
// Text is shaped in pieces no longer than a word. That keeps the cost linear, lets the measurer
// remember words, and makes breaking lines a matter of adding up widths.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/inline.h"
#include "content/language.h"
#include "engine/layout/page_layout.h"
#include "engine/text/glyph_run.h"
#include "engine/text/line_breaks.h"

namespace engine::layout {

class WordDivider;

struct RunStyle {
    text::Font font;
    base::Tone tone = base::Tone::Ink;
    int link = -1;  // index into PageLayout::links, or -1
    bool code = false;
    int term = -1;  // index into PageLayout::terms, or -1
    bool struck = false;
    float rise = 0;           // px above the baseline
    int picture = -1;         // index into PageLayout::pictures, or -1
    float picture_width = 0;  // px
    bool operator==(const RunStyle&) const = default;
};

struct Stretch {
    std::uint32_t end = 0;  // byte offset; it starts where the previous one ends
    RunStyle style;
};

/// Text in several styles. '\n' ends a line; there are no other control characters.
struct StyledText {
    std::string text;
    std::vector<Stretch> stretches;

    /// Appends with control characters made harmless: a tab is a space, the rest vanish.
    void append(std::string_view utf8, const RunStyle& style);
};

/// What a paragraph looks like where no span says otherwise.
struct TextLook {
    text::Font font;
    base::Tone tone = base::Tone::Ink;
};

/// What the mark behind a note shows: a footnote's span that begins so leads back to the text.
inline constexpr std::string_view kWayBack = "↑";

/// What stands in the text for a picture without a description.
inline constexpr std::string_view kNoWords = "\uFFFC";

/// Flattens `spans`, adding the links they lead to, the terms they name and the pictures among
/// their words to `page`.
StyledText styled_text(const content::Spans& spans, const TextLook& look, PageLayout& page);

/// The longest shaped piece of the text in one style, without a break inside.
struct Piece {
    std::uint32_t begin = 0;  // bytes of StyledText::text
    std::uint32_t end = 0;
    std::uint32_t stretch = 0;
    bool space = false;                      // spaces or a line end: drops at the end of a line
    text::Break after = text::Break::Never;  // whether a line may end behind it
    text::GlyphRun run;
};

struct ShapedText {
    StyledText source;
    std::vector<Piece> pieces;

    const RunStyle& style(const Piece& piece) const {
        return source.stretches[piece.stretch].style;
    }
    std::string_view text(const Piece& piece) const {
        return std::string_view(source.text).substr(piece.begin, piece.end - piece.begin);
    }
};

ShapedText shape_text(StyledText source, content::Language language, text::Measurer& measurer);

/// How wide text wants to be, in px: broken even where it only reluctantly is, but for what a space
/// binds (and words divided, when there is a divider), broken at every ordinary chance, and not
/// broken at all.
struct Extent {
    float widest_part = 0;
    float widest_word = 0;
    float widest_line = 0;
};
Extent extent(const ShapedText& text, WordDivider* divider = nullptr);

}  // namespace engine::layout
