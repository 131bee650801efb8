// PageParts: what of a page can be asked for. Links lead on, the marks of footnotes to their notes
// and back, disclosures open, terms show a card, pictures are enlarged.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/base/clock.h"
#include "engine/layout/page_layout.h"
#include "engine/ui/document.h"
#include "engine/ui/paper.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class PageParts {
public:
    /// Registers everything in the order of the page and tells what was chosen. `dragged`: the
    /// pointer marks text and means nothing below it.
    void listen(Ui& ui, const Document& document, const layout::PageLayout& page,
                const Paper& paper, bool dragged, DocumentEvents& events);

    /// The card of a term, above the page.
    void draw_card(Ui& ui, const Document& document, const layout::PageLayout& page,
                   const Paper& paper);

    /// Where a card was drawn last; empty: there is none.
    const base::Rect& card() const { return card_; }

private:
    /// What is listened to, until it is done.
    struct Listening {
        Ui& ui;
        const Document& document;
        const layout::PageLayout& page;
        const Paper& paper;
        bool deaf = false;  // the pointer marks text, or is on a card
        DocumentEvents& events;
    };

    static Interaction listen_to(const Listening& to, Control control,
                                 const std::vector<base::Rect>& rects);
    void listen_to_link(const Listening& to, std::size_t index);
    static void listen_to_disclosure(const Listening& to, std::size_t index);
    void listen_to_term(const Listening& to, std::size_t index);
    static void listen_to_picture(const Listening& to, std::size_t index);
    void follow_hovering(Ui& ui, std::optional<std::size_t> term);

    std::optional<std::size_t> gone_to_;  // the other end of a footnote, from the next frame on
    std::optional<std::size_t> pinned_;   // the term whose card was asked for, until the focus goes
    std::optional<std::size_t> hovered_;  // the one under the pointer
    std::optional<std::size_t> over_;     // in this frame
    std::optional<std::size_t> refused_;  // its card was put away while the pointer was there
    base::Steady hovered_since_;
    std::optional<std::size_t> shown_;
    base::Rect card_;
};

}  // namespace engine::ui
