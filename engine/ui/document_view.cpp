#include "engine/ui/document_view.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "engine/layout/block_places.h"
#include "engine/layout/text_geometry.h"
#include "engine/render/tiles.h"
#include "engine/ui/column.h"
#include "engine/ui/page_placement.h"

namespace engine::ui {
namespace {

constexpr float kNotch = 80;  // px a wheel notch or an arrow key moves
constexpr float kPageful = 0.9F;
constexpr float kRevealMargin = 12;  // px between what has to be in view and the edge
constexpr std::size_t kSaid = 200;   // bytes of a selection, and to the line's end, that are said

// A page turns only by a fresh turn of the wheel: a long spin ends at the page's end.
constexpr std::chrono::milliseconds kSpin{250};

}  // namespace

DocumentEvents DocumentView::draw(Ui& ui, const Document& document, base::Rect area) {
    const std::size_t block_before = top_block();
    const layout::TextRange selected_before = selection();
    const float width = column_width(document, area);
    area_ = area;
    const auto carried = prepare(ui, document, width);
    const DocumentPlace given{document.anchor, document.offset, false};
    Paper paper = paper_for(page(), document, area, width);
    paper.scroll =
        std::clamp(page().y_of(carried.value_or(given)) * document.magnify, 0.0F, paper.most);
    paper.sideways = std::min(sideways_, most_sideways(paper));

    ui.say({.id = document.id,
            .role = Role::Document,
            .name = document.name,
            .value = page().words(),
            .marks = document.marks,
            .rect = area});
    DocumentEvents events;
    const float before = paper.scroll;
    const float across = ui.take_wheel_across(paper.area) * kNotch;
    paper.scroll = scrolled(ui, paper, events);
    listen(ui, document, paper, events);

    const base::Point wanted = wanted_move(ui, paper, events);
    if (wanted.y != 0) {
        paper.scroll = std::clamp(paper.scroll + wanted.y, 0.0F, paper.most);
        ui.ask_again();  // its parts were listened to where they no longer are
    }
    paper.most_sideways = most_sideways(paper);
    sideways_ = paper.sideways = gone_sideways(ui, paper, wanted.x - across, events);
    const bool reader_moved = paper.scroll != before;
    const bool end_seen =
        page().is_whole() && paper.scroll + kPageBottom * document.magnify >= paper.most;
    const float y = paper.scroll / document.magnify;
    if (reader_moved || carried || (end_seen && !document.end_was_seen)) {
        events.moved = reader_moved ? page().place_at(y) : carried.value_or(given);
        events.moved->end_seen = end_seen;
    }
    was_.place = events.moved.value_or(given);
    was_.y = y;
    if (reader_moved) {
        was_.kept.reset();
    }
    place_page(ui, document, paper);
    parts_.draw_card(ui, document, page().layout(), paper);
    say_selection(ui, document, paper);
    // A list of headings, a bar that counts what was found may have been drawn before.
    const bool other_hit = !document.find.empty() && selection() != selected_before;
    if (top_block() != block_before || other_hit) {
        ui.ask_again();
    }
    return events;
}

/// What the person does with the page's words and links.
void DocumentView::listen(Ui& ui, const Document& document, const Paper& paper,
                          DocumentEvents& events) {
    first_in_view_ = layout::first_below(text(), paper.first_y());
    finding_.follow(document, first_in_view_, hand_.selection());
    ui.begin_view(paper.area);
    hand_.follow_pointer(ui, text(), paper);
    highlights_.follow(document, page());
    const auto mark = highlights_.draw(ui, document, paper);
    parts_.listen(ui, document, page().layout(), paper, hand_.dragged(), events);
    if (!events.link && !events.toggled && !events.picture && !hand_.dragged()) {
        events.mark = mark;
    }
    ui.end_view();
    hand_.follow_keys(ui, text(), paper);
    if (const auto asked = hand_.menu_at()) {
        menu_at_ = asked;
        focus_below_menu_ = ui.focus();
        ui.ask_again();
    }
}

void DocumentView::close_menu(Ui& ui) {
    if (!menu_at_) {
        return;
    }
    menu_at_.reset();
    ui.ask_again();
    if (!focus_below_menu_.empty()) {
        ui.focus_on(focus_below_menu_);
    }
}

/// The page itself, with what is marked in it, and how much of it is in view.
void DocumentView::place_page(Ui& ui, const Document& document, const Paper& paper) {
    const float scale = ui.zoom() * paper.magnify;
    // Strips that are drawn beside the view have their marks too.
    const float margin = 2 * render::PageTiles::kStripHeight / scale;
    auto marks =
        mark_rects(text(),
                   {.highlights = highlights_.ranges(),
                    .found = finding_.hits_on(document.page),
                    .selected = selection()},
                   layout::between(text(), paper.first_y() - margin, paper.last_y() + margin));
    for (paint::FillRect& mark : marks) {
        mark.rect.y += page().top();
    }
    render::PagePlacement placement = placed(page(), paper, ui.zoom());
    placement.marks = std::move(marks);
    ui.page(placement);
    if (paper.most > 0 && page().is_whole()) {
        const base::Rect& area = paper.area;
        const float bar = std::max(32.0F, area.height * area.height / (area.height + paper.most));
        const float top = area.y + (area.height - bar) * (paper.scroll / paper.most);
        ui.fill({area.right() - 8, top, 4, bar}, base::Tone::ControlLine, 2);
    }
    if (paper.most_sideways > 0) {
        const float bar = paper.width * paper.width / (paper.width + paper.most_sideways);
        const float left = (paper.width - bar) * (paper.sideways / paper.most_sideways);
        ui.fill({paper.left + left, paper.area.bottom() - 8, bar, 4}, base::Tone::ControlLine, 2);
    }
}

/// For those who do not see it, and for tests: what is marked, or how it begins.
void DocumentView::say_selection(Ui& ui, const Document& document, const Paper& paper) const {
    if (!has_selection()) {
        return;
    }
    layout::TextRange said = selection();
    const std::size_t last_line = text().line_at(said.begin + kSaid);
    said.end = std::min(said.end, text().lines()[last_line].range.end);
    const std::string words = text().copied(said);
    if (!words.empty()) {
        ui.say({.id = document.id + ".selection",
                .role = Role::Text,
                .name = words,
                .rect = paper.area});
    }
}

/// How far the page goes sideways; nowhere without a wide table in view.
float DocumentView::most_sideways(const Paper& paper) const {
    const float overhang =
        (page().list().size.width - page().layout().root.rect.width) * paper.magnify;
    return paper.width < page().list().size.width * paper.magnify &&
                   page().wide_between(paper.first_y(), paper.last_y())
               ? overhang
               : 0;
}

/// Where the arrow keys leave the page that goes sideways; at its edge they turn it.
float DocumentView::gone_sideways(Ui& ui, const Paper& paper, float wanted,
                                  DocumentEvents& events) {
    using enum render::Key;
    const int step = (ui.key(Right) ? 1 : 0) - (ui.key(Left) ? 1 : 0);
    const float place = std::clamp(paper.sideways + wanted + static_cast<float>(step) * kNotch,
                                   0.0F, paper.most_sideways);
    if (place == paper.sideways) {
        events.turn += step;
    } else {
        ui.ask_again();  // its links were drawn where they are no longer
    }
    return place;
}

/// How far the page must move left and up for what the keyboard or a search went to, and for the
/// pointer that drags a selection.
base::Point DocumentView::wanted_move(Ui& ui, const Paper& paper, DocumentEvents& events) {
    const base::Point item = ui.take_view_move();
    const base::Point words = to_reveal(ui, paper, events);
    return {item.x + words.x, item.y + words.y + hand_.drag_scroll(ui, paper)};
}

/// How far the keys move the page down; beyond its edge a page or the space bar turns it.
float DocumentView::moved_by_keys(Ui& ui, const Paper& paper, DocumentEvents& events) {
    using enum render::Key;
    const float pageful = paper.area.height * kPageful;
    float move = 0;
    if (ui.key(PageDown) || ui.key(Space)) {
        events.turn = paper.scroll >= paper.most ? +1 : 0;
        move += pageful;
    }
    if (ui.key(PageUp) || ui.key(Space, {.shift = true})) {
        events.turn = paper.scroll <= 0 ? -1 : 0;
        move -= pageful;
    }
    move += (ui.key(Down) ? kNotch : 0) - (ui.key(Up) ? kNotch : 0);
    move += ui.key(End) ? paper.most : 0;
    move -= ui.key(Home) ? paper.most : 0;
    return move;
}

/// The same of the wheel, which turns the page only when it begins to spin at the edge.
float DocumentView::moved_by_wheel(Ui& ui, const Paper& paper, DocumentEvents& events) {
    const float notches = ui.take_wheel(paper.area);
    if (notches == 0) {
        return 0;
    }
    const bool fresh = !last_wheel_ || ui.now().steady - *last_wheel_ > kSpin;
    last_wheel_ = ui.now().steady;
    const bool past_end = notches < 0 && paper.scroll >= paper.most;
    const bool past_start = notches > 0 && paper.scroll <= 0;
    if (fresh && (past_end || past_start)) {
        events.turn = past_end ? +1 : -1;
    }
    return -notches * kNotch;
}

/// Where the person scrolls the page to.
float DocumentView::scrolled(Ui& ui, const Paper& paper, DocumentEvents& events) {
    float move = moved_by_keys(ui, paper, events);
    move += moved_by_wheel(ui, paper, events);
    return std::clamp(paper.scroll + move, 0.0F, paper.most);
}

/// How far the page must move so that the end of the selection, when it was moved from the
/// keyboard, or a word that was come to can be seen.
base::Point DocumentView::to_reveal(Ui& ui, const Paper& paper, DocumentEvents& events) {
    const bool hit = finding_.take_moved() || std::exchange(hit_hidden_, false);
    const bool stepped = hand_.take_moved();
    if ((!hit && !stepped) || text().empty()) {
        return {};
    }
    const std::size_t place = hit ? selection().begin : hand_.selection().moving();
    if (const auto closed = page().closed_round(place)) {
        events.toggled = closed;
        hit_hidden_ = hit;  // once it is open
        ui.ask_again();
        return {};
    }
    const base::Rect rect = paper.on_screen(layout::caret_at(text(), place));
    const float above = rect.y - kRevealMargin - paper.area.y;
    const float below = rect.bottom() + kRevealMargin - paper.area.bottom();
    const float left = rect.x - kRevealMargin - paper.left;
    const float right = rect.x + kRevealMargin - (paper.left + paper.width);
    const float across = left < 0 ? left : std::max(right, 0.0F);
    if (above >= 0 && below <= 0) {
        return {across, 0};
    }
    // A found word comes to where there is something to read above and below it.
    return {across, hit         ? rect.y - paper.area.y - paper.area.height / 3
                    : above < 0 ? above
                                : below};
}

std::size_t DocumentView::top_block() const {
    const auto& anchors = page().layout().anchors;
    const auto below = std::ranges::find_if(anchors, [&](const layout::Anchor& anchor) {
        return page().top() + anchor.y > was_.y + 1;
    });
    return below == anchors.begin() ? 0 : std::prev(below)->block;
}

std::vector<SelectedPart> DocumentView::selected_parts(const Document& document) const {
    std::vector<SelectedPart> parts;
    const content::Blocks& blocks = document.lesson->pages[document.page].blocks;
    const auto& anchors = page().layout().anchors;
    for (const layout::BlockRange& range : layout::block_ranges(text(), blocks, selection())) {
        const auto anchor =
            std::ranges::lower_bound(anchors, range.block, {}, &layout::Anchor::block);
        if (anchor != anchors.end() && anchor->block == range.block) {
            parts.push_back({.place = {anchor->key, range.begin, range.end},
                             .words = content::plain_text(blocks[range.block])
                                          .substr(range.begin, range.end - range.begin)});
        }
    }
    return parts;
}

std::optional<std::size_t> DocumentView::menu_mark(const Document& document) const {
    if (!focus_below_menu_.empty()) {
        return highlights_.called(document, focus_below_menu_);
    }
    return hand_.selection().placed() ? highlights_.at(selection()) : std::nullopt;
}

}  // namespace engine::ui
