// Points, sizes and rectangles in float pixels: x grows right, y grows down.
#pragma once

#include <algorithm>

namespace engine::base {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float width = 0;
    float height = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    bool empty() const { return width <= 0 || height <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, std::max(0.0F, width - 2 * dx), std::max(0.0F, height - 2 * dy)};
    }
    Rect inset(float all) const { return inset(all, all); }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
    Rect scaled(float by) const { return {x * by, y * by, width * by, height * by}; }
    Rect intersection(const Rect& other) const {
        const float left = std::max(x, other.x);
        const float top = std::max(y, other.y);
        return {left, top, std::max(0.0F, std::min(right(), other.right()) - left),
                std::max(0.0F, std::min(bottom(), other.bottom()) - top)};
    }
    bool operator==(const Rect&) const = default;
};

// Cutting: a screen is laid out by cutting strips off a rectangle until none is left.

/// Takes `height` off the top of `rect` and returns it.
inline Rect cut_top(Rect& rect, float height) {
    height = std::min(height, rect.height);
    const Rect strip{rect.x, rect.y, rect.width, height};
    rect.y += height;
    rect.height -= height;
    return strip;
}

inline Rect cut_bottom(Rect& rect, float height) {
    height = std::min(height, rect.height);
    rect.height -= height;
    return {rect.x, rect.bottom(), rect.width, height};
}

inline Rect cut_left(Rect& rect, float width) {
    width = std::min(width, rect.width);
    const Rect strip{rect.x, rect.y, width, rect.height};
    rect.x += width;
    rect.width -= width;
    return strip;
}

inline Rect cut_right(Rect& rect, float width) {
    width = std::min(width, rect.width);
    rect.width -= width;
    return {rect.right(), rect.y, width, rect.height};
}

}  // namespace engine::base
