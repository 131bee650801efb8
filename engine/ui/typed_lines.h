// TypedLines: a text that is being typed as it stands in a box: where each line begins and ends,
// and where between two characters a caret is. Positions are in characters from the text's start.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/text/glyph_run.h"

namespace engine::ui {

struct TypedLine {
    std::size_t begin = 0;
    std::size_t end = 0;   // of its last character, spaces included
    bool wrapped = false;  // it goes on in the next line, for want of room
};

class TypedLines {
public:
    /// Breaks `characters` at `width` px and at '\n'. There is always at least one line.
    TypedLines(std::u32string_view characters, float width, const text::Font& font,
               text::Measurer& measurer);

    const std::vector<TypedLine>& lines() const { return lines_; }
    /// The line a caret at `position` stands in; where a line was wrapped, the lower one.
    std::size_t line_of(std::size_t position) const;
    /// How far from its line's left edge the caret stands, px.
    float x_of(std::size_t position) const;
    /// The position of `line` that is nearest to `x`.
    std::size_t position_at(std::size_t line, float x) const;
    float width_of(std::size_t line) const;  // px, with the spaces at its end
    /// Where End leads: a wrapped line's last character stays behind the caret.
    std::size_t last_of(std::size_t line) const;

private:
    void wrap(std::u32string_view characters, const std::vector<bool>& may_end, float width);

    std::vector<float> edges_;  // the left edge of each character as if all were on one line
    std::vector<TypedLine> lines_;
};

}  // namespace engine::ui
