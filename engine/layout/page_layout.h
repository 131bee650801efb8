// PageLayout: a page with every line and box in its place, at one width. Lay out once, paint often.
//
// Coordinates are px at 100 % text size from the page's top left corner. Larger text is the same
// layout in a narrower page, drawn larger.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/lesson.h"
#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/text/glyph_run.h"
#include "engine/text/hyphenation.h"

namespace engine::layout {

/// A piece of one line in one style.
struct Fragment {
    text::GlyphRun run;
    float x = 0;       // from the line's left edge
    std::string text;  // what it says, without the hyphen that a line's end shows
    int link = -1;     // index into PageLayout::links, or -1
    base::Tone tone = base::Tone::Ink;
    bool code = false;  // on a tinted ground
};

struct Line {
    base::Rect rect;     // page coordinates
    float baseline = 0;  // page coordinate
    std::vector<Fragment> fragments;
    std::string gap;  // what the text says between this line and the next; empty inside a word
};

enum class BoxKind {
    Page,
    Heading,
    Paragraph,
    Code,
    Quote,
    Callout,
    List,
    Item,
    Steps,
    Step,
    Rule,
    Table,
    Row,
    Cell,
    Picture,
    FactNote
};

struct Box {
    BoxKind kind = BoxKind::Page;
    base::Rect rect;  // page coordinates, including its own padding and marker
    int level = 0;    // heading level, or Callout::Kind as a number; Row and Cell: 0 is the header
    std::string marker;      // "•", "3." or a step's number, drawn in front of the first line
    base::Rect marker_rect;  // where: the line of an item's marker, a step's disc
    text::Font marker_font;
    std::string picture;        // Picture: path in the course folder
    std::string name;           // Callout: its title; Picture: its alternative text
    std::vector<Line> lines;    // its own text
    std::vector<Box> children;  // from top to bottom; cells from left to right
};

struct Link {
    std::string target;  // as written in the course
    std::string text;
    std::vector<base::Rect> rects;  // one for each line it runs over
};

/// Where a top-level block starts: what the reader's place is remembered by.
struct Anchor {
    std::size_t block = 0;  // index in content::Page::blocks
    std::string key;        // stable: does not change when other blocks of the page do
    float y = 0;
};

struct PageLayout {
    base::Size size;  // wider than asked for when a table needs it
    Box root;
    std::vector<Link> links;
    std::vector<Anchor> anchors;  // from top to bottom
};

/// Words that layout itself puts on a page, in the interface language.
struct Labels {
    std::string note;
    std::string tip;
    std::string important;
    std::string warning;
    std::string checked;  // "Pārbaudīts: {date}" with the date filled in, or empty: no fact used
};

/// Type and space at 100 %.
struct Style {
    float body = 18;
    float line_height = 1.5F;                      // of the font size
    float headings[6] = {34, 26, 21, 19, 18, 18};  // NOLINT(modernize-avoid-c-arrays)
    float paragraph_gap = 12;
    content::Language language = content::Language::Latvian;  // of the page: where lines may end
    text::Family family = text::Family::Sans;  // headings are serif only when this is the sans
    float letter_spacing = 0;                  // em; code keeps its own
    float word_spacing = 0;                    // em
    text::Hyphenator* hyphenator = nullptr;    // borrowed; null: words stay whole
    bool operator==(const Style&) const = default;
};

/// Lays `page` out `width` px wide (at least 40). Deterministic: same page, width, style and
/// measurer, same layout.
PageLayout lay_out(const content::Page& page, float width, const Style& style, const Labels& labels,
                   text::Measurer& measurer);

/// The layout as text, one line a box or line of text; what goldens compare.
std::string dump(const PageLayout& layout);

/// The link under `point`, or -1.
int link_at(const PageLayout& layout, base::Point point);

}  // namespace engine::layout
