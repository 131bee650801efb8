// LaidPage: the page of a document at one width, with its text and what to paint, made once and
// kept until something it depends on changes.
//
// A long page is there in parts: at first as far as it is needed, so that it can be shown at once,
// then, when nobody waits, the rest. Text and list are made of the first part and, when all is laid
// out, once more of the whole; what was there stays where it is and looks the same.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/layout/page_layout.h"
#include "engine/layout/page_layouter.h"
#include "engine/layout/page_text.h"
#include "engine/paint/display_list.h"
#include "engine/ui/document.h"
#include "engine/ui/page_key.h"
#include "engine/ui/ui.h"

namespace engine::ui {

/// How far down a page has to be laid out.
struct PageReach {
    std::string anchor;     // to the start of this block, unless it is empty,
    std::size_t block = 0;  // or that of the block with this number if it stands lower,
    float below = 0;        // and so many px of the layout further
};

class LaidPage {
public:
    LaidPage() = default;
    LaidPage(const LaidPage&) = delete;  // the text points into the layout
    LaidPage& operator=(const LaidPage&) = delete;
    LaidPage(LaidPage&&) = delete;
    LaidPage& operator=(LaidPage&&) = delete;
    ~LaidPage() = default;

    bool is(const Document& document, float width) const;
    /// `width` is in px of the layout. A long page is laid out as far as `reach`.
    void lay_out(Ui& ui, const Document& document, float width, const PageReach& reach);

    /// Whether nothing of it is missing.
    bool is_whole() const { return !layouter_; }
    bool reaches(const PageReach& reach) const;
    /// Lays out what is missing.
    void complete(Ui& ui);
    /// The same, but only for a few ms. Shown is no more of it until it is whole.
    void go_on(Ui& ui);

    const layout::PageLayout& layout() const { return layout_; }
    const layout::PageText& text() const { return text_; }
    /// The words of the page, as they would be copied.
    const std::string& words() const { return words_; }
    /// The page below its kicker, with margins. No other has its version.
    const paint::DisplayList& list() const { return list_; }
    std::uint64_t version() const { return version_; }
    /// Where the layout begins in the list.
    float top() const { return top_; }

    /// How far below the list's start a place is; 0 for an anchor that the page does not have.
    float y_of(const DocumentPlace& place) const;
    DocumentPlace place_at(float y) const;

    /// The outermost closed disclosure that hides `place` of the text, or nothing.
    std::optional<std::size_t> closed_round(std::size_t place) const;

    /// Of the page that is laid out now; null before the first.
    const std::shared_ptr<const content::Lesson>& lesson() const { return key_.lesson; }
    std::size_t page() const { return key_.page; }

    /// Whether a block between these heights of the layout is wider than the page was to be: it has
    /// a table that cannot be made narrower.
    bool wide_between(float first_y, float last_y) const;

private:
    std::optional<float> start_of(const PageReach& reach) const;
    void take_in(Ui& ui);

    PageKey key_;
    layout::PageLayout layout_;                     // as far as it goes, which may be further than
    std::optional<layout::PageLayouter> layouter_;  // what was taken in; none: it is whole
    paint::DisplayList kicker_;
    layout::PageText text_;
    std::string words_;
    paint::DisplayList list_;
    float top_ = 0;
    std::uint64_t version_ = 0;
};

}  // namespace engine::ui
