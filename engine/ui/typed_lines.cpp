#include "engine/ui/typed_lines.h"

#include <algorithm>
#include <string>
#include <utility>

#include "content/base/utf8.h"
#include "engine/layout/text_run.h"

namespace engine::ui {
namespace {

/// What is shown for a character: one that layout would drop or take for a line end must not shift
/// those behind it.
char32_t shown(char32_t character) {
    const bool line_end = character == 0x85 || character == 0x2028 || character == 0x2029;
    const bool harmful = character < U' ' && character != U'\n';
    return harmful || line_end || character == 0x7F ? content::kReplacementCharacter : character;
}

struct Shaped {
    layout::ShapedText text;
    std::vector<std::uint32_t> offsets;  // of each character, in bytes; one more for the end
};

Shaped shape(std::u32string_view characters, const text::Font& font, text::Measurer& measurer) {
    Shaped shaped;
    std::string utf8;
    for (const char32_t character : characters) {
        shaped.offsets.push_back(static_cast<std::uint32_t>(utf8.size()));
        content::append_utf8(utf8, shown(character));
    }
    shaped.offsets.push_back(static_cast<std::uint32_t>(utf8.size()));
    layout::StyledText styled;
    styled.append(utf8, {.font = font, .tone = base::Tone::Ink, .link = -1, .code = false});
    shaped.text = layout::shape_text(std::move(styled), content::Language::Latvian, measurer);
    return shaped;
}

/// The left edge of the character at byte `offset` of the run. One without a glyph of its own (a
/// combining mark, the second half of a ligature) begins where the next glyph does.
float edge_in(const text::GlyphRun& run, std::uint32_t offset) {
    const auto glyph = std::ranges::lower_bound(run.glyphs, offset, {}, &text::Glyph::cluster);
    return glyph == run.glyphs.end() ? run.width : glyph->x;
}

}  // namespace

TypedLines::TypedLines(std::u32string_view characters, float width, const text::Font& font,
                       text::Measurer& measurer) {
    const Shaped shaped = shape(characters, font, measurer);
    std::vector<bool> may_end(characters.size(), false);
    std::size_t at = 0;
    float x = 0;
    for (const layout::Piece& piece : shaped.text.pieces) {
        for (; at < characters.size() && shaped.offsets[at] < piece.end; ++at) {
            edges_.push_back(x + edge_in(piece.run, shaped.offsets[at] - piece.begin));
        }
        x += piece.run.width;
        if (at > 0 && piece.after >= text::Break::Allowed) {
            may_end[at - 1] = true;
        }
    }
    edges_.resize(characters.size() + 1, x);
    wrap(characters, may_end, width);
}

void TypedLines::wrap(std::u32string_view characters, const std::vector<bool>& may_end,
                      float width) {
    std::size_t begin = 0;
    std::size_t cut = 0;  // where the line may end; its begin: nowhere yet
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (characters[i] == U'\n') {
            lines_.push_back({.begin = begin, .end = i});
            begin = cut = i + 1;
            continue;
        }
        // A space never needs room: it hangs over the edge.
        const bool too_wide = characters[i] != U' ' && edges_[i + 1] - edges_[begin] > width;
        if (too_wide && i > begin) {
            const std::size_t end = cut > begin ? cut : i;
            lines_.push_back({.begin = begin, .end = end, .wrapped = true});
            begin = cut = end;
        }
        cut = may_end[i] ? i + 1 : cut;
    }
    lines_.push_back({.begin = begin, .end = characters.size()});
}

std::size_t TypedLines::line_of(std::size_t position) const {
    const auto after = std::ranges::upper_bound(lines_, position, {}, &TypedLine::begin);
    return static_cast<std::size_t>(after - lines_.begin()) - 1;
}

float TypedLines::x_of(std::size_t position) const {
    position = std::min(position, edges_.size() - 1);
    return edges_[position] - edges_[lines_[line_of(position)].begin];
}

float TypedLines::width_of(std::size_t line) const {
    return edges_[lines_[line].end] - edges_[lines_[line].begin];
}

std::size_t TypedLines::last_of(std::size_t line) const {
    const TypedLine& here = lines_[line];
    return here.wrapped ? here.end - 1 : here.end;
}

std::size_t TypedLines::position_at(std::size_t line, float x) const {
    const std::size_t begin = lines_[line].begin;
    const std::size_t last = last_of(line);
    std::size_t position = begin;
    while (position < last && x >= (edges_[position] + edges_[position + 1]) / 2 - edges_[begin]) {
        ++position;
    }
    return position;
}

}  // namespace engine::ui
