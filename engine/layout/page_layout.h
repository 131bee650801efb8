// PageLayout: a page with every line and box in its place, at one width. Lay out once, paint often.
//
// Coordinates are px at 100 % text size from the page's top left corner. Larger text is the same
// layout in a narrower page, drawn larger.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/lesson.h"
#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/layout/drawing.h"
#include "engine/layout/line.h"
#include "engine/text/glyph_run.h"
#include "engine/text/hyphenation.h"

namespace engine::layout {

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
    FactNote,
    Disclosure,  // its title, and below it what can be hidden
    Timeline,
    Moment,  // a time, and below it what happened
    Comparison,
    Side,   // one of the things compared
    Chart,  // its plot, and below it a disclosure with its table
    Plot
};

struct Box {
    BoxKind kind = BoxKind::Page;
    base::Rect rect;  // page coordinates, including its own padding and marker
    int level = 0;    // heading level, or Callout::Kind as a number; Row and Cell: 0 is the header;
                      // Comparison: how many stand beside each other;
                      // Disclosure: index into PageLayout::disclosures
    std::string marker;      // "•", "3." or a step's number, drawn in front of the first line
    base::Rect marker_rect;  // where: an item's marker, a step's disc, a moment's dot, the sign of
                             // a disclosure that can be closed
    text::Font marker_font;
    std::string picture;  // Picture: path in the course folder
    std::string name;     // Callout, and Disclosure where no author gave it one: its title;
                          // Picture: its alternative text
    std::optional<Drawing> drawing;
    std::vector<Line> lines;    // its own text
    std::vector<Box> children;  // from top to bottom; cells from left to right
};

struct Link {
    std::string target;  // as written in the course
    std::string text;
    std::vector<base::Rect> rects;  // one for each line it runs over; none while it is hidden
    int order = 0;                  // among everything on the page that can be asked for
    int partner = -1;  // a footnote's mark: the link in its note that leads back, and the reverse
};

/// Words that open the card of a glossary's term.
struct TermUse {
    std::string id;
    std::string text;
    std::vector<base::Rect> rects;  // as a link's
    int order = 0;
};

/// What a learner opens and closes; in the order of the page.
struct DisclosureUse {
    std::string title;
    base::Rect header;  // what is clicked
    bool open = true;
    int around = -1;  // the one that it stands in, or -1
    int order = 0;
};

/// A picture that can be looked at enlarged.
struct PictureUse {
    std::string path;
    std::string alt;
    std::string caption;
    base::Size size;  // of the file, px
    base::Rect rect;  // empty while it is hidden
    int order = 0;
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
    std::vector<TermUse> terms;
    std::vector<DisclosureUse> disclosures;
    std::vector<PictureUse> pictures;
    int uses = 0;                 // all four together
    std::vector<Anchor> anchors;  // from top to bottom
};

/// Which disclosures of a page show what they hold. What is hidden is laid out all the same, in
/// lines without height: the page's text, and places in it, are the same open and closed.
struct Unfolded {
    bool everything = true;      // on paper, for instance; there is then no sign of opening
    std::set<std::size_t> open;  // else these, counted through the page from 0
    bool operator==(const Unfolded&) const = default;
};

/// Words that layout itself puts on a page, in the interface language.
struct Labels {
    std::string note;
    std::string tip;
    std::string important;
    std::string warning;
    std::string checked;  // "Pārbaudīts: {date}" with the date filled in, or empty: no fact used
    std::string more = {};        // the title of a disclosure whose author gave it none
    std::string chart_data = {};  // the title of a chart's table
    std::string bar_chart = {};   // what the kinds of charts are called
    std::string line_chart = {};
    std::string share_chart = {};
    std::string back_to_text = {};  // from a footnote
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
                   text::Measurer& measurer, const Unfolded& unfolded = {});

/// The layout as text, one line a box or line of text; what goldens compare.
std::string dump(const PageLayout& layout);

/// The link under `point`, or -1.
int link_at(const PageLayout& layout, base::Point point);

}  // namespace engine::layout

// Compiled once, in page_layout.cpp.
extern template class std::vector<engine::layout::Box>;
extern template class std::vector<engine::layout::Link>;
extern template class std::vector<engine::layout::TermUse>;
extern template class std::vector<engine::layout::DisclosureUse>;
extern template class std::vector<engine::layout::PictureUse>;
extern template class std::vector<engine::layout::Anchor>;
