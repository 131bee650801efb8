// DisplayList: what to draw, in order, and nothing about how. The window, a picture file and a text
// dump all play the same list. Colours are Tones, so a theme change repaints nothing.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/text/glyph_run.h"

namespace engine::paint {

struct FillRect {
    base::Rect rect;
    base::Tone tone = base::Tone::Ink;
    float radius = 0;
    bool operator==(const FillRect&) const = default;
};

struct StrokeRect {
    base::Rect rect;
    base::Tone tone = base::Tone::Line;
    float radius = 0;
    float width = 1;
    bool operator==(const StrokeRect&) const = default;
};

struct FillCircle {
    base::Point centre;
    float radius = 0;
    base::Tone tone = base::Tone::Accent;
    bool operator==(const FillCircle&) const = default;
};

/// A sector of a ring, clockwise from twelve o'clock; angles in turns, 0 to 1.
struct FillRing {
    base::Point centre;
    float inner = 0;
    float outer = 0;
    float from_turn = 0;
    float to_turn = 1;
    base::Tone tone = base::Tone::Accent;
    bool operator==(const FillRing&) const = default;
};

/// Until the matching Unclip, nothing outside `rect` is drawn. Clips nest and intersect.
struct Clip {
    base::Rect rect;
    bool operator==(const Clip&) const = default;
};
struct Unclip {
    bool operator==(const Unclip&) const = default;
};

struct DrawGlyphs {
    text::GlyphRun run;
    base::Point origin;  // left end of the baseline
    base::Tone tone = base::Tone::Ink;
    bool operator==(const DrawGlyphs&) const = default;
};

struct DrawPicture {
    base::Rect rect;
    std::string path;  // in the course folder
    bool operator==(const DrawPicture&) const = default;
};

using Command =
    std::variant<FillRect, StrokeRect, FillCircle, FillRing, Clip, Unclip, DrawGlyphs, DrawPicture>;

struct DisplayList {
    base::Size size;
    std::vector<Command> commands;
    bool operator==(const DisplayList&) const = default;
};

/// The list as text, one command a line; what goldens compare.
std::string dump(const DisplayList& list);

}  // namespace engine::paint
