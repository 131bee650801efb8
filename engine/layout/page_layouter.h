// PageLayouter: lays a page out block by block, so that the beginning of a long one can be shown
// before the rest has its place.
//
// At every stop the layout is the beginning of the whole one: the same boxes in the same places,
// and the links, terms, disclosures, pictures and anchors with the same numbers. What stands below
// the blocks, the footnotes and the page's note, comes last; until then no mark leads to its note.
#pragma once

#include <cstddef>
#include <optional>

#include "engine/layout/anchors.h"
#include "engine/layout/block_layout.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/word_divider.h"

namespace engine::layout {

/// What a page is laid out like.
struct PageSetting {
    float width = 0;  // px; 40 at least
    Style style;
    Labels labels;
    Unfolded unfolded;
};

class PageLayouter {
public:
    /// Lays `page` out into `layout`, an empty one. Borrows both, the measurer and the hyphenator.
    PageLayouter(const content::Page& page, PageSetting setting, text::Measurer& measurer,
                 PageLayout& layout);
    PageLayouter(const PageLayouter&) = delete;  // what it is made of refers to each other
    PageLayouter& operator=(const PageLayouter&) = delete;
    PageLayouter(PageLayouter&&) = delete;
    PageLayouter& operator=(PageLayouter&&) = delete;
    ~PageLayouter() = default;

    bool done() const { return done_; }

    /// Places the next blocks, as many as say `bytes`, or the next one when it says more. One that
    /// says little counts for what its place costs.
    void go_on(std::size_t bytes = 1);

private:
    std::size_t place_next();
    void place_end();
    void add_footnotes(const Frame& frame);
    void add_fact_note(const Frame& frame);
    void measure();

    const content::Page& page_;
    PageSetting setting_;
    PageLayout& layout_;
    std::optional<WordDivider> divider_;
    Context context_;
    Frame frame_;
    BlockStack stack_;
    AnchorKeys keys_;
    std::size_t next_ = 0;      // index into the page's blocks
    std::size_t measured_ = 0;  // boxes of the root that are in the layout's size
    bool done_ = false;
};

}  // namespace engine::layout
