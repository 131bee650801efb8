// What a DocumentView has laid out: the page that is read, as far as it is needed, and the next
// one.
#include <algorithm>
#include <utility>

#include "engine/ui/column.h"
#include "engine/ui/document_view.h"
#include "engine/ui/page_placement.h"

namespace engine::ui {
namespace {

/// How much of a page is laid out below the reader's place at least: the view and what a first step
/// further would show.
float needed_below(const Document& document, base::Rect area) {
    constexpr float kViews = 2;
    return kViews * area.height / document.magnify;
}

bool same_place(const Document& document, const DocumentPlace& place) {
    return document.anchor == place.anchor && document.offset == place.offset;
}

}  // namespace

/// Lays the page out when it has to. When only its width or language is new, and nobody has moved,
/// the line at the top stays there: the place where that is now.
std::optional<DocumentPlace> DocumentView::prepare(Ui& ui, const Document& document, float width) {
    const bool stayed = same_place(document, was_.place);
    if (!stayed) {
        was_.kept.reset();
    }
    if (page().is(document, width)) {
        complete_in_need(ui, document);
        return std::nullopt;
    }
    const auto before = page().lesson();
    const bool same_page =
        before && before->id == document.lesson->id && page().page() == document.page;
    const bool same_text = same_page && before == document.lesson;
    if (!same_page || !stayed || was_.y <= 0) {
        was_.kept.reset();
    } else if (!was_.kept) {
        was_.kept = layout::view_top(page().layout(), page().text(), was_.y - page().top());
    }
    if (!same_text) {
        hand_.selection().forget();
    }
    shelf_.turn_to(ui, document, width, reach(document));
    complete_in_need(ui, document);
    if (!was_.kept) {
        return std::nullopt;
    }
    const float y = layout::y_of(*was_.kept, page().layout(), page().text(), same_text);
    if (!same_text) {
        was_.kept = layout::view_top(page().layout(), page().text(), y);
    }
    return page().place_at(page().top() + y);
}

/// How far the page has to be laid out for the reader's place and what is in view below it.
PageReach DocumentView::reach(const Document& document) const {
    const float below = needed_below(document, area_);
    if (was_.kept) {  // its line may be the first of the next block
        return {.anchor = {}, .block = was_.kept->block + 1, .below = below};
    }
    return {.anchor = document.anchor, .below = std::max(0.0F, document.offset) + below};
}

/// Lays out what is missing of the page when it is asked for.
void DocumentView::complete_in_need(Ui& ui, const Document& document) {
    const bool all =
        !document.find.empty() || has_selection() || ui.focus().starts_with(document.id + ".");
    if (all || !page().reaches(reach(document))) {
        complete(ui);
    }
}

bool DocumentView::make_ready(Ui& ui, const Document& document) {
    const float width = column_width(document, area_);
    const PageShelf::Ahead ahead = shelf_.make_ready(
        ui, document, width, {.anchor = {}, .below = needed_below(document, area_)});
    ui.page_ahead(placed(*ahead.page, paper_for(*ahead.page, document, area_, width), ui.zoom()));
    return ahead.laid_out;
}

}  // namespace engine::ui
