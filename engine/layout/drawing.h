// Drawing: what a chart shows, as plain shapes with words beside them.
//
// Its words are not part of the page's text: the table below the chart says the same.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/layout/line.h"

namespace engine::layout {

/// What tells one series from another besides its colour.
enum class Pattern { Solid, Rising, Dots, Falling, Level, Hollow };
inline constexpr int kPatterns = 6;

struct Shape {
    enum class Kind {
        Rule,   // `rect` filled: an axis, a line of the grid
        Area,   // `rect` filled with the pattern, and framed: a bar, a share, a sample in the key
        Line,   // from `rect`'s origin to its far corner; width and height may be negative
        Point,  // a sign as large as `rect`, one for each pattern
        Frame   // the outline of `rect`
    };
    Kind kind = Kind::Rule;
    base::Rect rect;  // page coordinates
    base::Tone tone = base::Tone::Line;
    Pattern pattern = Pattern::Solid;
    bool operator==(const Shape&) const = default;
};

struct Drawing {
    std::vector<Shape> shapes;  // from back to front
    std::vector<Line> words;    // page coordinates
    std::string alternative;    // what it shows, for those who cannot see it
};

}  // namespace engine::layout

// Compiled once, in page_layout.cpp.
extern template class std::vector<engine::layout::Shape>;
extern template class std::vector<engine::layout::Drawing>;
