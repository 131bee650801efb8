// ChartCanvas: where the forms of charts put their shapes and words; what they all have in common.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/layout/block_layout.h"
#include "engine/layout/drawing.h"

namespace engine::layout {

class ChartCanvas {
public:
    /// Borrows all three. `frame` is what the drawing has room for; its y is where it begins.
    ChartCanvas(const content::Chart& chart, const Frame& frame, Context& context)
        : chart_(chart), frame_(frame), context_(context) {}

    const content::Chart& chart() const { return chart_; }
    std::size_t rows() const { return chart_.table.rows.size(); }
    std::size_t series() const { return chart_.series.size(); }
    /// What a cell of the table says; column 0 names the rows.
    std::string cell(std::size_t row, std::size_t column) const;
    content::Language language() const { return context_.style.language; }

    float left() const { return frame_.x; }
    float right() const { return frame_.x + frame_.width; }
    float top() const { return frame_.y; }
    float width() const { return frame_.width; }
    float scaled(float px) const { return context_.scaled(px); }

    struct Look {
        base::Tone tone = base::Tone::Ink;
        bool bold = false;
        content::Table::Align align = content::Table::Align::Left;
        float size = 15;  // px at the design's body text
    };
    /// Writes `text` into a strip from `at`, `width` px wide; returns its bottom. Lines end between
    /// words, and inside one only where the strip is narrower than it.
    float write(const std::string& text, base::Point at, float width, const Look& look);
    /// How wide and high write() would make it.
    base::Size measure(const std::string& text, float width, const Look& look) const;
    /// How wide it is on one line.
    float width_of(const std::string& text, const Look& look) const;
    /// How wide a strip must be for no word of it to be divided.
    float widest_word(const std::string& text, const Look& look) const;

    void add(const Shape& shape) { drawing_.shapes.push_back(shape); }
    /// Behind everything that was added until now.
    void add_behind(const std::vector<Shape>& shapes) {
        drawing_.shapes.insert(drawing_.shapes.begin(), shapes.begin(), shapes.end());
    }
    /// Of what is written at `words`: no line of the grid that was added before runs into it.
    void add_ground(const base::Rect& words);

    /// The names of the series with samples of their look, or of the only one as a title. Returns
    /// the bottom with a gap.
    float write_key(float top, Shape::Kind sample);

    Drawing take() { return std::move(drawing_); }

    /// What tells the `index`-th series or share from the others.
    static base::Tone tone_of(std::size_t index);
    static Pattern pattern_of(std::size_t index);

private:
    void add_sample(std::size_t series, const base::Rect& rect, Shape::Kind kind);
    TextSpec spec_of(const Look& look) const;
    std::vector<Line> lines_of(const std::string& text, const Look& look, const Frame& strip) const;

    const content::Chart& chart_;
    Frame frame_;
    Context& context_;
    Drawing drawing_;
};

}  // namespace engine::layout
