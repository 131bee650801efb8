// LineAssembler: puts glyphs next to each other into fragments, and finished lines below each
// other. It decides nothing; LineBuilder does.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/layout/line_builder.h"

namespace engine::layout {

class LineAssembler {
public:
    /// Borrows both.
    LineAssembler(const ShapedText& text, const LineFrame& frame) : text_(text), frame_(frame) {}

    bool empty() const { return line_.fragments.empty(); }
    /// How far the line is filled, in px.
    float used() const { return used_; }

    void place(const Piece& piece);
    /// The part of the piece between two byte offsets in it, which are starts of clusters.
    void place_slice(const Piece& piece, std::uint32_t begin, std::uint32_t end);
    /// Drawn behind the line's last letter, and no part of its text. Requires a line with letters.
    void place_hyphen(const text::GlyphRun& hyphen);

    /// Ends the line; `gap` is what the text says between it and the next one.
    void finish(std::string gap);
    /// More unseen text before the line that is being filled; nothing when it is the first.
    void add_to_gap(const std::string& text);
    /// Forgets the line and the finished one above it.
    void take_back();

    const std::vector<Line>& finished() const { return lines_; }
    std::vector<Line> take() { return std::move(lines_); }

private:
    Fragment& fragment_for(const Piece& piece);
    void append(Fragment& fragment, const std::vector<text::Glyph>& glyphs,
                std::uint32_t cluster_base);
    void show_soft_hyphen();

    const ShapedText& text_;
    const LineFrame& frame_;
    std::vector<Line> lines_;
    Line line_;
    float used_ = 0;
    std::uint32_t stretch_ = 0;  // of the line's last fragment
};

}  // namespace engine::layout
