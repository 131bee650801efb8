// DocumentView: a lesson's page on the screen. Lays a page out once per width, paints it once, and
// from then on only says which part of it is in view and what is marked in it.
//
// The reader's place is an anchor (a block of the page) and an offset below it, never a number of
// pixels from the top: so it stays when the words above change. When the page is laid out anew,
// the line at the top stays there.
//
// A long page is shown as soon as what is in view is laid out. The rest follows when nobody waits,
// and at once when it is needed. Until then the page has no scroll bar and no end.
//
// A table that cannot be made as narrow as the page is looked at by going sideways: with the arrow
// keys, which turn the page only at its edge, or the wheel and Shift. Without one in view the page
// is back in its place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/layout/view_top.h"
#include "engine/ui/document.h"
#include "engine/ui/document_marks.h"
#include "engine/ui/find_hand.h"
#include "engine/ui/highlight_layer.h"
#include "engine/ui/laid_page.h"
#include "engine/ui/page_heights.h"
#include "engine/ui/page_parts.h"
#include "engine/ui/page_shelf.h"
#include "engine/ui/paper.h"
#include "engine/ui/text_hand.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class DocumentView {
public:
    /// Draws `document` into `area` and listens to wheel, keys, links and what marks text.
    DocumentEvents draw(Ui& ui, const Document& document, base::Rect area);

    /// Whether the page that was drawn last is there from its beginning to its end.
    bool is_whole() const { return page().is_whole(); }
    /// Lays out more of it, for a few ms. Once it is whole, another frame shows that.
    void go_on(Ui& ui) { shelf_.current().go_on(ui); }
    /// Lays out the rest: before a frame in which somebody does something, for instance scrolls.
    void complete(Ui& ui) { shelf_.current().complete(ui); }

    /// Makes the page of `document` ready, which may be the next to be drawn in the same place, and
    /// has it drawn ahead. Returns whether there was something to do.
    bool make_ready(Ui& ui, const Document& document);

    /// How high the page is at this width, in layout px before magnifying. Remembers the answer.
    float height(Ui& ui, const Document& document, float width) {
        return heights_.height(ui, document, width);
    }

    /// The block at the top of the view, as of the last draw().
    std::size_t top_block() const;

    // What is marked on the page that was drawn last.

    const layout::PageText& text() const { return page().text(); }
    layout::TextRange selection() const { return hand_.selection().range(); }
    bool has_selection() const { return !hand_.selection().empty(); }
    std::string selected_words() const { return text().copied(selection()); }
    /// The same for each block that has some of it; white space alone is in none.
    std::vector<SelectedPart> selected_parts(const Document& document) const;
    void select_all() { hand_.selection().mark(text().whole()); }
    void forget_selection() { hand_.selection().forget(); }

    // Words that are looked for.

    FindCount found(const Document& document) {
        return finding_.count(document, hand_.selection());
    }
    /// Goes to the next found word or the one before; the page to turn to when it is on another.
    std::optional<std::size_t> find_next(const Document& document, layout::Way way) {
        return finding_.step(document, way, first_in_view_, hand_.selection());
    }

    // The context menu, which the screen draws: where it was asked for, until it is closed.

    std::optional<base::Point> menu_at() const { return menu_at_; }
    /// The highlight that it was asked for: the index in Document::highlights.
    std::optional<std::size_t> menu_mark(const Document& document) const;
    /// The focus goes back to where it was.
    void close_menu(Ui& ui);

private:
    /// Where the reader was when the page was last drawn.
    struct Was {
        DocumentPlace place;
        float y = 0;                          // px of the list above the view
        std::optional<layout::ViewTop> kept;  // through new layouts since the reader last moved
    };

    std::optional<DocumentPlace> prepare(Ui& ui, const Document& document, float width);
    PageReach reach(const Document& document) const;
    void complete_in_need(Ui& ui, const Document& document);
    float scrolled(Ui& ui, const Paper& paper, DocumentEvents& events);
    static float moved_by_keys(Ui& ui, const Paper& paper, DocumentEvents& events);
    float moved_by_wheel(Ui& ui, const Paper& paper, DocumentEvents& events);
    float most_sideways(const Paper& paper) const;
    static float gone_sideways(Ui& ui, const Paper& paper, float wanted, DocumentEvents& events);
    base::Point wanted_move(Ui& ui, const Paper& paper, DocumentEvents& events);
    base::Point to_reveal(Ui& ui, const Paper& paper, DocumentEvents& events);
    void listen(Ui& ui, const Document& document, const Paper& paper, DocumentEvents& events);
    void say_selection(Ui& ui, const Document& document, const Paper& paper) const;
    void place_page(Ui& ui, const Document& document, const Paper& paper);

    const LaidPage& page() const { return shelf_.current(); }

    PageShelf shelf_;
    PageHeights heights_;
    base::Rect area_;  // it was drawn in
    Was was_;
    TextHand hand_;
    FindHand finding_;
    HighlightLayer highlights_;
    PageParts parts_;
    bool hit_hidden_ = false;        // a found word was come to that is still hidden
    std::size_t first_in_view_ = 0;  // place in the page's text
    std::optional<base::Point> menu_at_;
    std::string focus_below_menu_;
    std::optional<base::Steady> last_wheel_;
    float sideways_ = 0;  // screen px of the page left of its column, while a wide table is in view
};

}  // namespace engine::ui
