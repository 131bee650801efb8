#include "engine/paint/drawing_painter.h"

#include <algorithm>
#include <cmath>

namespace engine::paint {
namespace {

using base::Point;
using base::Rect;
using base::Tone;
using layout::Pattern;
using layout::Shape;

constexpr float kFrame = 1.5F;   // px of the outline of an area
constexpr float kStripe = 1.5F;  // px of a stripe
constexpr float kApart = 6;      // px from one stripe to the next
constexpr float kDotRadius = 1.6F;
constexpr float kLineWidth = 2.5F;
constexpr int kMostStripes = 400;  // of one area, however large it is

class ShapePainter {
public:
    explicit ShapePainter(DisplayList& list) : list_(list) {}

    void paint(const Shape& shape) {
        switch (shape.kind) {
            case Shape::Kind::Rule:
                return fill(shape.rect, shape.tone);
            case Shape::Kind::Area:
                return area(shape);
            case Shape::Kind::Line:
                return line({shape.rect.x, shape.rect.y}, {shape.rect.right(), shape.rect.bottom()},
                            shape.tone, kLineWidth);
            case Shape::Kind::Point:
                return point(shape);
            case Shape::Kind::Frame:
                list_.commands.emplace_back(
                    StrokeRect{.rect = shape.rect, .tone = shape.tone, .radius = 8, .width = 1});
                return;
        }
    }

private:
    void fill(const Rect& rect, Tone tone) {
        list_.commands.emplace_back(FillRect{.rect = rect, .tone = tone});
    }

    void line(Point from, Point to, Tone tone, float width) {
        list_.commands.emplace_back(
            StrokeLine{.from = from, .to = to, .tone = tone, .width = width});
    }

    void area(const Shape& shape) {
        if (shape.pattern == Pattern::Solid) {
            fill(shape.rect, shape.tone);
            return;
        }
        const Rect inner = shape.rect.inset(kFrame);
        switch (shape.pattern) {
            case Pattern::Rising:
                stripes(inner, shape.tone, true);
                break;
            case Pattern::Falling:
                stripes(inner, shape.tone, false);
                break;
            case Pattern::Level:
                levels(inner, shape.tone);
                break;
            case Pattern::Dots:
                dots(inner, shape.tone);
                break;
            case Pattern::Solid:
            case Pattern::Hollow:
                break;
        }
        list_.commands.emplace_back(
            StrokeRect{.rect = shape.rect, .tone = shape.tone, .width = kFrame});
    }

    /// Slanting by 45 degrees, each cut off where it leaves the rectangle.
    void stripes(const Rect& rect, Tone tone, bool rising) {
        const float apart = std::max(kApart * std::sqrt(2.0F), step(rect.width + rect.height));
        float at = apart / 2;
        while (at < rect.width + rect.height) {
            const float low = std::max(0.0F, at - rect.width);  // of y, from the top
            const float high = std::min(at, rect.height);
            const auto x = [&](float y) {
                return rising ? rect.x + (at - y) : rect.right() - (at - y);
            };
            line({x(low), rect.y + low}, {x(high), rect.y + high}, tone, kStripe);
            at += apart;
        }
    }

    void levels(const Rect& rect, Tone tone) {
        const float apart = std::max(kApart, step(rect.height));
        for (float y = apart / 2; y + kStripe <= rect.height; y += apart) {
            fill({rect.x, rect.y + y, rect.width, kStripe}, tone);
        }
    }

    void dots(const Rect& rect, Tone tone) {
        const float apart = std::max(
            kApart, std::sqrt(rect.width * rect.height / static_cast<float>(kMostStripes)));
        for (float y = apart / 2; y + kDotRadius <= rect.height; y += apart) {
            for (float x = apart / 2; x + kDotRadius <= rect.width; x += apart) {
                list_.commands.emplace_back(FillCircle{
                    .centre = {rect.x + x, rect.y + y}, .radius = kDotRadius, .tone = tone});
            }
        }
    }

    static float step(float length) { return length / static_cast<float>(kMostStripes); }

    /// A disc, a square, a ring, a cross, a hollow square, a bar.
    void point(const Shape& shape) {
        const Rect& rect = shape.rect;
        const float half = rect.width / 2;
        switch (shape.pattern) {
            case Pattern::Solid:
                list_.commands.emplace_back(
                    FillCircle{.centre = rect.centre(), .radius = half, .tone = shape.tone});
                return;
            case Pattern::Rising:
                return fill(rect, shape.tone);
            case Pattern::Dots:
                list_.commands.emplace_back(
                    FillCircle{.centre = rect.centre(), .radius = half, .tone = shape.tone});
                list_.commands.emplace_back(FillCircle{
                    .centre = rect.centre(), .radius = half * 0.55F, .tone = Tone::Surface});
                return;
            case Pattern::Falling:
                line({rect.x, rect.y}, {rect.right(), rect.bottom()}, shape.tone, kLineWidth);
                line({rect.x, rect.bottom()}, {rect.right(), rect.y}, shape.tone, kLineWidth);
                return;
            case Pattern::Level:
                return fill({rect.x, rect.y + rect.height / 3, rect.width, rect.height / 3},
                            shape.tone);
            case Pattern::Hollow:
                fill(rect, shape.tone);
                fill(rect.inset(half * 0.45F), Tone::Surface);
                return;
        }
    }

    DisplayList& list_;
};

}  // namespace

void paint_shapes(const layout::Drawing& drawing, DisplayList& list) {
    ShapePainter painter(list);
    for (const Shape& shape : drawing.shapes) {
        painter.paint(shape);
    }
}

}  // namespace engine::paint
