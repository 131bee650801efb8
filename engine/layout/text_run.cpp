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

/// How many bytes at the front go into the text as they are, whatever stands next to them: all but
/// control characters and the first bytes of foreign line ends.
std::size_t harmless_bytes(std::string_view utf8) {
    const auto harmful = std::find_if(utf8.begin(), utf8.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value < 0x20U && byte != '\n') || value == 0x7FU || value == 0xC2U ||
               value == 0xE2U;
    });
    return static_cast<std::size_t>(harmful - utf8.begin());
}

/// U+0085, U+2028 and U+2029 end a line for Unicode, but are nothing a course means.
std::size_t foreign_line_end(std::string_view utf8, std::size_t at) {
    if (utf8.substr(at, 2) == "\xC2\x85") {
        return 2;
    }
    const auto three = utf8.substr(at, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

constexpr float kTallestPicture = 1.35F;  // em: what stands in a line must not part it from others
constexpr float kMarkSize = 0.75F;        // of a footnote's mark, to its text
constexpr float kMarkRise = 0.33F;        // of the text's size

RunStyle run_style(const content::Span& span, const TextLook& look) {
    RunStyle style{.font = look.font,
                   .tone = look.tone,
                   .link = -1,
                   .code = span.style.code,
                   .struck = span.style.strike};
    style.font.bold = style.font.bold || span.style.strong;
    style.font.italic = style.font.italic || span.style.emphasis;
    if (span.style.code) {
        style.font.family = text::Family::Mono;
        style.font.size *= kCodeShare;
        style.font.letter_spacing = style.font.word_spacing = 0;
    }
    if (span.kind == content::Span::Kind::Footnote) {
        style.rise = style.font.size * kMarkRise;
        style.font.size *= kMarkSize;
    }
    return style;
}

bool leads_back(const content::Span& mark) {
    return mark.text.starts_with(kWayBack);
}

/// Whether a picture stands in the line, and not its description.
bool is_shown(const content::Span& span) {
    return span.kind == content::Span::Kind::Picture && !span.picture.path.empty() &&
           span.picture.width_px > 0 && span.picture.height_px > 0;
}

std::string shown_text(const content::Span& span) {
    switch (span.kind) {
        case content::Span::Kind::LineBreak:
            return "\n";
        case content::Span::Kind::Picture:
            return is_shown(span) && span.text.empty() ? std::string(kNoWords) : span.text;
        case content::Span::Kind::Footnote:
            return leads_back(span) ? std::string(kWayBack) : "[" + span.text + "]";
        default:
            return span.text;
    }
}

/// The link between a footnote's mark and its note.
Link footnote_link(const content::Span& mark) {
    const bool back = leads_back(mark);
    const std::string number = back ? mark.text.substr(kWayBack.size()) : mark.text;
    return {.target = (back ? "#mark-" : "#note-") + number, .text = shown_text(mark), .rects = {}};
}

/// Neighbouring spans that lead to the same place are one link, whatever their styles.
int link_of(const content::Span& span, const content::Span* previous, PageLayout& page) {
    std::vector<Link>& links = page.links;
    if (span.kind == content::Span::Kind::Footnote) {
        links.push_back(footnote_link(span));
        links.back().order = page.uses++;
        return static_cast<int>(links.size()) - 1;
    }
    if (span.link.empty()) {
        return -1;
    }
    const bool goes_on = previous != nullptr && previous->link == span.link &&
                         previous->kind != content::Span::Kind::Footnote;
    if (!goes_on) {
        links.push_back({.target = span.link, .text = {}, .rects = {}, .order = page.uses++});
    }
    links.back().text += span.kind == content::Span::Kind::LineBreak ? " " : span.text;
    return static_cast<int>(links.size()) - 1;
}

/// As with links.
int term_of(const content::Span& span, const content::Span* previous, PageLayout& page) {
    std::vector<TermUse>& terms = page.terms;
    if (span.term.empty()) {
        return -1;
    }
    if (previous == nullptr || previous->term != span.term) {
        terms.push_back({.id = span.term, .text = {}, .rects = {}, .order = page.uses++});
    }
    terms.back().text += span.kind == content::Span::Kind::LineBreak ? " " : span.text;
    return static_cast<int>(terms.size()) - 1;
}

/// Gives a picture its place in the line.
void add_picture(const content::Span& span, RunStyle& style, PageLayout& page) {
    const base::Size size{static_cast<float>(span.picture.width_px),
                          static_cast<float>(span.picture.height_px)};
    const float shrink = std::min(1.0F, style.font.size * kTallestPicture / size.height);
    style.picture = static_cast<int>(page.pictures.size());
    style.picture_width = size.width * shrink;
    page.pictures.push_back({.path = span.picture.path,
                             .alt = span.text,
                             .caption = {},
                             .size = size,
                             .rect = {},
                             .order = page.uses++});
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
        const bool picture = source_.stretches[stretch_].style.picture >= 0;
        const std::uint32_t limit = picture ? source_.stretches[stretch_].end : end_limit();
        piece.space = piece.space && !picture;
        piece.end = picture ? limit : piece.end;
        // A piece cut for its length must not be cut inside a character.
        while (piece.end < limit && space_at(piece.end) == piece.space &&
               (piece.end - at_ < kLongestPiece || inside_character(piece.end))) {
            ++piece.end;
        }
        at_ = piece.end;
        if (source_.stretches[stretch_].end <= at_) {
            ++stretch_;
        }
        while (break_ < breaks_.size() && breaks_[break_].offset < at_) {
            ++break_;  // inside a picture's description
        }
        if (break_ < breaks_.size() && breaks_[break_].offset == at_) {
            piece.after = breaks_[break_++].kind;
        } else if (source_.text[at_ - 1] == '\n') {
            piece.after = text::Break::Must;  // the last line end of a text
        }
        return piece;
    }

    bool done() const { return at_ >= size(); }

    /// About how many pieces there are: a word and a space for each break.
    std::size_t likely_count() const { return 2 * breaks_.size() + source_.stretches.size(); }

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
    const bool whole = text.style(piece).picture >= 0;
    return divider == nullptr || whole || enough == piece.run.width
               ? piece.run.width
               : std::max(enough, divider->widest_part(text, index));
}

/// A picture is a letter to those who break lines and mark text.
text::GlyphRun picture_run(const RunStyle& style) {
    const text::Glyph letter{.advance = style.picture_width};
    return {.font = style.font, .glyphs = {letter}, .width = style.picture_width};
}

}  // namespace

void StyledText::append(std::string_view utf8, const RunStyle& style) {
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t harmless = harmless_bytes(utf8.substr(i));
        if (harmless > 0) {
            text.append(utf8, i, harmless);
            i += harmless;
            continue;
        }
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

StyledText styled_text(const content::Spans& spans, const TextLook& look, PageLayout& page) {
    StyledText result;
    const content::Span* previous = nullptr;
    for (const content::Span& span : spans) {
        RunStyle style = run_style(span, look);
        style.link = link_of(span, previous, page);
        style.term = term_of(span, previous, page);
        if (is_shown(span)) {
            add_picture(span, style, page);
        }
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
    Cutter cutter(shaped.source, language);
    shaped.pieces.reserve(cutter.likely_count());
    while (!cutter.done()) {
        Piece piece = cutter.next();
        std::string_view words = shaped.text(piece);
        while (!words.empty() && words.back() == '\n') {
            words.remove_suffix(1);
        }
        const RunStyle& style = shaped.style(piece);
        piece.run = style.picture >= 0 ? picture_run(style) : measurer.shape(words, style.font);
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
