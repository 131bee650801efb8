// DisplayList: what to draw, in order, and nothing about how. The window, a picture file and a text
// dump all play the same list. Colours are Tones, so a theme change repaints nothing.
//
// A page's list has two layers: first every ground and frame, then every letter, line of ink and
// picture. Between them stands one MarksHere, so that a viewer's own marks (selected text, found
// words, highlights) lie under the letters without the list being painted again.
#pragma once

#include <cstdint>
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

struct StrokeLine {
    base::Point from;
    base::Point to;
    base::Tone tone = base::Tone::Ink;
    float width = 1;
    bool operator==(const StrokeLine&) const = default;
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
    // What the glyphs say, which their clusters count in; a marker's or a line's. It may end with a
    // space without a glyph: a word follows on the next line.
    std::string text;
    bool operator==(const DrawGlyphs&) const = default;
};

struct DrawPicture {
    base::Rect rect;
    std::string path;  // in the course folder
    bool operator==(const DrawPicture&) const = default;
};

/// Where a viewer's marks go: above the grounds, below the ink.
struct MarksHere {
    bool operator==(const MarksHere&) const = default;
};

/// What the commands up to the matching CloseTag are, for players that keep the meaning of a page
/// (a tagged PDF). Tags nest; a window passes over them. Grounds and rules belong to no tag.
struct OpenTag {
    enum class Kind : std::uint8_t {
        Heading,
        Paragraph,
        Quote,
        Note,  // a callout
        Code,
        List,
        Item,
        Label,  // an item's bullet or number
        Table,
        Row,
        HeaderCell,
        Cell,
        Figure,
        Link
    };
    Kind kind = Kind::Paragraph;
    int level = 0;     // Heading: 1-6
    std::string text;  // Figure: its alternative text; Link: where it leads
    bool operator==(const OpenTag&) const = default;
};
struct CloseTag {
    bool operator==(const CloseTag&) const = default;
};

using AnyCommand = std::variant<FillRect, StrokeRect, FillCircle, FillRing, StrokeLine, Clip,
                                Unclip, DrawGlyphs, DrawPicture, MarksHere, OpenTag, CloseTag>;

/// One of them. A class, so that what copies, moves and ends all of them is compiled once.
struct Command : AnyCommand {
    using AnyCommand::AnyCommand;
    Command();
    Command(const Command&);
    Command(Command&&) noexcept;
    Command& operator=(const Command&);
    Command& operator=(Command&&) noexcept;
    ~Command();
    bool operator==(const Command& other) const;
};

struct DisplayList {
    base::Size size;
    std::vector<Command> commands;
    bool operator==(const DisplayList&) const = default;
};

/// The list as text, one command a line; what goldens compare.
std::string dump(const DisplayList& list);

}  // namespace engine::paint

// Compiled once, in display_list.cpp.
extern template class std::vector<engine::paint::Command>;
