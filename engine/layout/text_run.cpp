#include "engine/layout/text_run.h"

#include <algorithm>
#include <utility>

#include "engine/layout/word_divider.h"

namespace engine::layout {
namespace {

// A word longer than this is shaped in parts, so that a word of a megabyte costs no more than the
// same letters in sentences.
constexpr std::uint32_t kLongestPiece = 256;
constexpr float kCodeShare = 16.0F / 18;  // monospaced letters look larger than they are

/// U+0085, U+2028 and U+2029 end a line for Unicode, but are nothing a course means.
std::size_t foreign_line_end(std::string_view utf8, std::size_t at) {
    if (utf8.substr(at, 2) == "\xC2\x85") {
        return 2;
    }
    const auto three = utf8.substr(at, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

RunStyle run_style(const content::Span& span, const TextLook& look) {
    RunStyle style{.font = look.font, .tone = look.tone, .link = -1, .code = span.style.code};
    style.font.bold = style.font.bold || span.style.strong;
    style.font.italic = style.font.italic || span.style.emphasis;
    if (span.style.code) {
        style.font.family = text::Family::Mono;
        style.font.size *= kCodeShare;
        style.font.letter_spacing = style.font.word_spacing = 0;
    }
    return style;
}

std::string shown_text(const content::Span& span) {
    switch (span.kind) {
        case content::Span::Kind::LineBreak:
            return "\n";
        case content::Span::Kind::Footnote:
            return "[" + span.text + "]";
        default:
            return span.text;
    }
}

/// Neighbouring spans that lead to the same place are one link, whatever their styles.
int link_of(const content::Span& span, const content::Span* previous, std::vector<Link>& links) {
    if (span.link.empty()) {
        return -1;
    }
    if (previous == nullptr || previous->link != span.link) {
        links.push_back({.target = span.link, .text = {}, .rects = {}});
    }
    links.back().text += span.kind == content::Span::Kind::LineBreak ? " " : span.text;
    return static_cast<int>(links.size()) - 1;
}

/// Walks the text from piece end to piece end.
class Cutter {
public:
    Cutter(const StyledText& source, content::Language language)
        : source_(source), breaks_(text::line_breaks(source.text, language)) {}

    /// The next piece, not shaped yet. Requires that the text has not ended.
    Piece next() {
        Piece piece{.begin = at_,
                    .end = at_,
                    .stretch = stretch_,
                    .space = space_at(at_),
                    .after = text::Break::Never,
                    .run = {}};
        const std::uint32_t limit = end_limit();
        // A piece cut for its length must not be cut inside a character.
        while (piece.end < limit && space_at(piece.end) == piece.space &&
               (piece.end - at_ < kLongestPiece || inside_character(piece.end))) {
            ++piece.end;
        }
        at_ = piece.end;
        if (source_.stretches[stretch_].end <= at_) {
            ++stretch_;
        }
        if (break_ < breaks_.size() && breaks_[break_].offset == at_) {
            piece.after = breaks_[break_++].kind;
        } else if (source_.text[at_ - 1] == '\n') {
            piece.after = text::Break::Must;  // the last line end of a text
        }
        return piece;
    }

    bool done() const { return at_ >= size(); }

private:
    std::uint32_t size() const { return static_cast<std::uint32_t>(source_.text.size()); }

    bool space_at(std::uint32_t at) const {
        return source_.text[at] == ' ' || source_.text[at] == '\n';
    }

    bool inside_character(std::uint32_t at) const {
        return (static_cast<unsigned char>(source_.text[at]) & 0xC0U) == 0x80U;
    }

    std::uint32_t end_limit() const {
        const std::uint32_t stretch_end = source_.stretches[stretch_].end;
        return break_ < breaks_.size() ? std::min(stretch_end, breaks_[break_].offset)
                                       : stretch_end;
    }

    const StyledText& source_;
    std::vector<text::BreakPoint> breaks_;
    std::size_t break_ = 0;
    std::uint32_t at_ = 0;
    std::uint32_t stretch_ = 0;
};

/// Adds a piece to the width that has gathered since the last break, and notes the widest.
void add_width(float& gathered, float spaces, float width, float& widest) {
    gathered += (gathered > 0 ? spaces : 0) + width;
    widest = std::max(widest, gathered);
}

/// How narrow piece `index` can be made by dividing it. Columns of single syllables are of no use:
/// a word is given room for some letters in any case.
float least_width(const ShapedText& text, std::size_t index, WordDivider* divider) {
    constexpr float kLeast = 5;  // em
    const Piece& piece = text.pieces[index];
    const float enough = std::min(kLeast * text.style(piece).font.size, piece.run.width);
    return divider == nullptr || enough == piece.run.width
               ? piece.run.width
               : std::max(enough, divider->widest_part(text, index));
}

}  // namespace

void StyledText::append(std::string_view utf8, const RunStyle& style) {
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t foreign = foreign_line_end(utf8, i);
        const char byte = foreign != 0 || utf8[i] == '\t' ? ' ' : utf8[i];
        if ((static_cast<unsigned char>(byte) >= 0x20U && byte != '\x7F') || byte == '\n') {
            text.push_back(byte);
        }
        i += std::max<std::size_t>(foreign, 1);
    }
    const auto end = static_cast<std::uint32_t>(text.size());
    if (!stretches.empty() && stretches.back().style == style) {
        stretches.back().end = end;
    } else if (end > (stretches.empty() ? 0 : stretches.back().end)) {
        stretches.push_back({end, style});
    }
}

StyledText styled_text(const content::Spans& spans, const TextLook& look,
                       std::vector<Link>& links) {
    StyledText result;
    const content::Span* previous = nullptr;
    for (const content::Span& span : spans) {
        RunStyle style = run_style(span, look);
        style.link = link_of(span, previous, links);
        if (style.link >= 0) {
            style.tone = base::Tone::Blue;
        }
        result.append(shown_text(span), style);
        previous = &span;
    }
    return result;
}

ShapedText shape_text(StyledText source, content::Language language, text::Measurer& measurer) {
    ShapedText shaped{std::move(source), {}};
    for (Cutter cutter(shaped.source, language); !cutter.done();) {
        Piece piece = cutter.next();
        std::string_view words = shaped.text(piece);
        while (!words.empty() && words.back() == '\n') {
            words.remove_suffix(1);
        }
        piece.run = measurer.shape(words, shaped.style(piece).font);
        shaped.pieces.push_back(std::move(piece));
    }
    return shaped;
}

Extent extent(const ShapedText& text, WordDivider* divider) {
    Extent widest;
    Extent current;
    float spaces = 0;  // count only when something follows them
    for (std::size_t i = 0; i < text.pieces.size(); ++i) {
        const Piece& piece = text.pieces[i];
        if (piece.space) {
            spaces += piece.run.width;
        } else {
            add_width(current.widest_part, spaces, least_width(text, i, divider),
                      widest.widest_part);
            add_width(current.widest_word, spaces, piece.run.width, widest.widest_word);
            current.widest_line += spaces;  // leading ones too: code is indented by them
            add_width(current.widest_line, 0, piece.run.width, widest.widest_line);
            spaces = 0;
        }
        // A bond ("1 234,56 €") opens only in a line too narrow for it; no column need be one.
        const bool bond = piece.space && piece.after == text::Break::Reluctant;
        if (piece.after >= text::Break::Reluctant && !bond) {
            current.widest_part = 0;
        }
        if (piece.after >= text::Break::Allowed) {
            current.widest_word = 0;
        }
        if (piece.after == text::Break::Must) {
            current.widest_line = spaces = 0;
        }
    }
    return widest;
}

}  // namespace engine::layout
