#include "engine/layout/line_assembler.h"

#include <algorithm>
#include <utility>

#include "engine/layout/run_slices.h"

namespace engine::layout {

void LineAssembler::place(const Piece& piece) {
    Fragment& fragment = fragment_for(piece);
    append(fragment, piece.run.glyphs, 0);
    fragment.text += text_.text(piece);
}

void LineAssembler::place_slice(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) {
        return;
    }
    Fragment& fragment = fragment_for(piece);
    append(fragment, slice(piece.run, begin, end), begin);
    fragment.text += text_.text(piece).substr(begin, end - begin);
}

void LineAssembler::place_hyphen(const text::GlyphRun& hyphen) {
    append(line_.fragments.back(), hyphen.glyphs, 0);
}

void LineAssembler::finish(std::string gap) {
    using Align = content::Table::Align;
    show_soft_hyphen();
    const float free = std::max(0.0F, frame_.width - used_);
    const float shift =
        frame_.align == Align::Left ? 0 : (frame_.align == Align::Right ? free : free / 2);
    const float top = frame_.origin.y + frame_.line_height * static_cast<float>(lines_.size());
    line_.rect = {frame_.origin.x + shift, top, used_, frame_.line_height};
    line_.baseline = baseline_in(top, frame_.line_height, frame_.metrics);
    line_.gap = std::move(gap);
    lines_.push_back(std::exchange(line_, {}));
    used_ = 0;
}

void LineAssembler::add_to_gap(const std::string& text) {
    if (!lines_.empty()) {
        lines_.back().gap += text;
    }
}

void LineAssembler::take_back() {
    lines_.pop_back();
    line_ = {};
    used_ = 0;
}

Fragment& LineAssembler::fragment_for(const Piece& piece) {
    if (line_.fragments.empty() || stretch_ != piece.stretch) {
        const RunStyle& style = text_.style(piece);
        line_.fragments.push_back({.run = {.font = style.font, .glyphs = {}, .width = 0},
                                   .x = used_,
                                   .text = {},
                                   .link = style.link,
                                   .tone = style.tone,
                                   .code = style.code,
                                   .term = style.term,
                                   .struck = style.struck,
                                   .rise = style.rise,
                                   .picture = style.picture});
        stretch_ = piece.stretch;
    }
    return line_.fragments.back();
}

void LineAssembler::append(Fragment& fragment, const std::vector<text::Glyph>& glyphs,
                           std::uint32_t cluster_base) {
    const float start = fragment.run.width;
    const auto text_start = static_cast<std::uint32_t>(fragment.text.size());
    std::vector<text::Glyph>& line = fragment.run.glyphs;
    const auto first = line.insert(line.end(), glyphs.begin(), glyphs.end());
    for (auto glyph = first; glyph != line.end(); ++glyph) {
        glyph->x += start;
        glyph->cluster = glyph->cluster - cluster_base + text_start;
        fragment.run.width += glyph->advance;
    }
    used_ = fragment.x + fragment.run.width;
}

/// A soft hyphen is seen only where a line ends at it.
void LineAssembler::show_soft_hyphen() {
    if (!line_.fragments.empty() && ends_with_soft_hyphen(line_.fragments.back().text)) {
        place_hyphen(frame_.hyphen);
    }
}

}  // namespace engine::layout
