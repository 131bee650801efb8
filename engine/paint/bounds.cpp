#include "engine/paint/bounds.h"

#include <algorithm>
#include <cmath>

#include "content/base/match.h"

namespace engine::paint {
namespace {

base::Rect around(base::Point centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

base::Rect line_bounds(const StrokeLine& line) {
    const base::Rect between{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y),
                             std::abs(line.to.x - line.from.x), std::abs(line.to.y - line.from.y)};
    return {between.x - line.width, between.y - line.width, between.width + 2 * line.width,
            between.height + 2 * line.width};
}

/// No face reaches further above or below its baseline.
base::Rect glyph_bounds(const DrawGlyphs& text) {
    const float reach = 2 * text.run.font.size;
    return {text.origin.x - reach, text.origin.y - reach, text.run.width + 2 * reach, 2 * reach};
}

}  // namespace

base::Rect bounds(const Command& command) {
    return content::match(
        command, [](const FillRect& fill) { return fill.rect; },
        [](const StrokeRect& stroke) { return stroke.rect; },
        [](const FillCircle& circle) { return around(circle.centre, circle.radius); },
        [](const FillRing& ring) { return around(ring.centre, ring.outer); },
        [](const StrokeLine& line) { return line_bounds(line); },
        [](const DrawGlyphs& text) { return glyph_bounds(text); },
        [](const DrawPicture& picture) { return picture.rect; },
        [](const auto&) { return base::Rect{}; });
}

}  // namespace engine::paint
