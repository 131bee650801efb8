// Outline: an area of a picture, in the picture's own px.
#pragma once

#include <vector>

namespace content {

struct Outline {
    enum class Kind {
        Rectangle,  // left, top, width, height
        Circle,     // the middle's x and y, radius
        Polygon     // x and y of each corner in turn, at least three
    };
    Kind kind = Kind::Rectangle;
    std::vector<int> numbers;
};

/// Whether a point lies in it, its border included. An outline without sound numbers holds nothing.
bool contains(const Outline& outline, double x, double y);

/// The upright rectangle around it.
struct OutlineBounds {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};
OutlineBounds bounds_of(const Outline& outline);

/// How many numbers the kind needs are there.
bool is_sound(const Outline& outline);

}  // namespace content
