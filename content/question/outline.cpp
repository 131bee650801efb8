#include "content/question/outline.h"

#include <algorithm>
#include <cstddef>

namespace content {
namespace {

constexpr std::size_t kMostCorners = 64;

struct Corner {
    double x = 0;
    double y = 0;
};

Corner corner(const Outline& outline, std::size_t index) {
    return {.x = static_cast<double>(outline.numbers[2 * index]),
            .y = static_cast<double>(outline.numbers[2 * index + 1])};
}

/// Counts how often a line to the right crosses the border: an odd number of times from inside.
bool in_polygon(const Outline& outline, double x, double y) {
    const std::size_t corners = outline.numbers.size() / 2;
    bool inside = false;
    for (std::size_t i = 0; i < corners; ++i) {
        const Corner a = corner(outline, i);
        const Corner b = corner(outline, (i + 1) % corners);
        const double across = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
        const bool beside = x >= std::min(a.x, b.x) && x <= std::max(a.x, b.x) &&
                            y >= std::min(a.y, b.y) && y <= std::max(a.y, b.y);
        if (across == 0 && beside) {
            return true;
        }
        if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) {
            inside = !inside;
        }
    }
    return inside;
}

bool in_rectangle(const std::vector<int>& numbers, double x, double y) {
    return x >= numbers[0] && x <= numbers[0] + numbers[2] && y >= numbers[1] &&
           y <= numbers[1] + numbers[3];
}

bool in_circle(const std::vector<int>& numbers, double x, double y) {
    const double dx = x - numbers[0];
    const double dy = y - numbers[1];
    const double radius = numbers[2];
    return dx * dx + dy * dy <= radius * radius;
}

}  // namespace

bool is_sound(const Outline& outline) {
    const std::size_t count = outline.numbers.size();
    switch (outline.kind) {
        case Outline::Kind::Rectangle:
            return count == 4 && outline.numbers[2] > 0 && outline.numbers[3] > 0;
        case Outline::Kind::Circle:
            return count == 3 && outline.numbers[2] > 0;
        case Outline::Kind::Polygon:
            return count % 2 == 0 && count >= 6 && count <= 2 * kMostCorners;
    }
    return false;
}

bool contains(const Outline& outline, double x, double y) {
    if (!is_sound(outline)) {
        return false;
    }
    switch (outline.kind) {
        case Outline::Kind::Rectangle:
            return in_rectangle(outline.numbers, x, y);
        case Outline::Kind::Circle:
            return in_circle(outline.numbers, x, y);
        case Outline::Kind::Polygon:
            return in_polygon(outline, x, y);
    }
    return false;
}

OutlineBounds bounds_of(const Outline& outline) {
    const std::vector<int>& numbers = outline.numbers;
    if (!is_sound(outline)) {
        return {};
    }
    if (outline.kind == Outline::Kind::Rectangle) {
        return {numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]};
    }
    if (outline.kind == Outline::Kind::Circle) {
        return {numbers[0] - numbers[2], numbers[1] - numbers[2], numbers[0] + numbers[2],
                numbers[1] + numbers[2]};
    }
    OutlineBounds bounds{numbers[0], numbers[1], numbers[0], numbers[1]};
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        bounds.left = std::min(bounds.left, numbers[i]);
        bounds.top = std::min(bounds.top, numbers[i + 1]);
        bounds.right = std::max(bounds.right, numbers[i]);
        bounds.bottom = std::max(bounds.bottom, numbers[i + 1]);
    }
    return bounds;
}

}  // namespace content
