#include "engine/ui/document_view.h"

#include <algorithm>
#include <chrono>

#include "engine/paint/append.h"
#include "engine/paint/page_painter.h"
#include "engine/paint/text_painter.h"

namespace engine::ui {
namespace {

constexpr float kTopMargin = 28;
constexpr float kBottomMargin = 40;
constexpr float kSideMargin = 28;
constexpr float kNarrowMargin = 16;
constexpr float kNarrow = 480;  // areas below this width keep only a small margin
constexpr float kNotch = 80;    // px a wheel notch or an arrow key moves
constexpr float kPageful = 0.9F;

// A page turns only by a fresh turn of the wheel: a long spin ends at the page's end.
constexpr std::chrono::milliseconds kSpin{250};

float column_width(const Document& document, base::Rect area) {
    const float margin = area.width < kNarrow ? kNarrowMargin : kSideMargin;
    return std::max(40.0F, std::min(document.column * document.magnify, area.width - 2 * margin) /
                               document.magnify);
}

std::string text_of(const content::Page& page) {
    std::string text;
    for (const content::Block& block : page.blocks) {
        text += (text.empty() ? "" : "\n") + content::plain_text(block);
    }
    return text;
}

}  // namespace

/// Where the page lies on the screen. Lengths in layout px, page lengths times `magnify`.
struct DocumentView::Paper {
    base::Rect area;
    float left = 0;
    float magnify = 1;
    float scroll = 0;
    float most = 0;  // how far it scrolls

    base::Rect on_screen(base::Rect page_rect) const {
        return page_rect.scaled(magnify).moved(left, area.y - scroll);
    }
};

DocumentView::Key DocumentView::key_of(const Document& document, float width) {
    const layout::Labels& labels = document.labels;
    return {.lesson = document.lesson,
            .page = document.page,
            .width = width,
            .labels = document.kicker + '\n' + labels.note + labels.tip + labels.important +
                      labels.warning + labels.checked};
}

void DocumentView::prepare(Ui& ui, const Document& document, float width) {
    Key key = key_of(document, width);
    if (key == key_) {
        return;
    }
    key_ = std::move(key);
    const content::Page& page = document.lesson->pages[document.page];
    layout_ = layout::lay_out(page, width, {}, document.labels, ui.measurer());
    text_ = text_of(page);
    list_ = {};
    top_ = kTopMargin;
    if (!document.kicker.empty()) {
        const TextLook look = type::small();
        const layout::TextBlock kicker = layout::lay_out_text(
            document.kicker, look.font, look.font.size * look.line_height, width, ui.measurer());
        paint::paint_text(kicker, {0, top_}, base::Tone::Muted, list_);
        top_ += kicker.size.height + 8;
    }
    paint::append(list_, paint::paint_page(layout_, ui.measurer()), {0, top_});
    list_.size = {layout_.size.width, top_ + layout_.size.height + kBottomMargin};
    ++version_;
}

float DocumentView::height(Ui& ui, const Document& document, float width) {
    constexpr std::size_t kRemembered = 32;
    Key key = key_of(document, width);
    const auto known = std::ranges::find(heights_, key, &std::pair<Key, float>::first);
    if (known != heights_.end()) {
        return known->second;
    }
    const content::Page& page = document.lesson->pages[document.page];
    const float height =
        layout::lay_out(page, width, {}, document.labels, ui.measurer()).size.height;
    if (heights_.size() == kRemembered) {
        heights_.clear();
    }
    const float whole = kTopMargin + height + kBottomMargin;
    heights_.emplace_back(std::move(key), whole);
    return whole;
}

float DocumentView::anchor_top(const Document& document) const {
    const auto found = std::ranges::find(layout_.anchors, document.anchor, &layout::Anchor::key);
    return found == layout_.anchors.end() ? 0 : top_ + found->y + document.offset;
}

DocumentPlace DocumentView::place_at(float scroll) const {
    DocumentPlace place;
    if (scroll <= 0) {
        return place;  // the very top needs no anchor
    }
    for (const layout::Anchor& anchor : layout_.anchors) {
        if (!place.anchor.empty() && top_ + anchor.y > scroll) {
            break;
        }
        place.anchor = anchor.key;  // the first one also stands for what is above it
        place.offset = scroll - top_ - anchor.y;
    }
    return place;
}

DocumentEvents DocumentView::draw(Ui& ui, const Document& document, base::Rect area) {
    const float width = column_width(document, area);
    prepare(ui, document, width);
    const float magnify = document.magnify;
    Paper paper{.area = area,
                .left = area.x + (area.width - width * magnify) / 2,
                .magnify = magnify,
                .most = std::max(0.0F, list_.size.height * magnify - area.height)};
    paper.scroll = std::clamp(anchor_top(document) * magnify, 0.0F, paper.most);

    ui.say({.id = document.id,
            .role = Role::Document,
            .name = document.name,
            .value = text_,
            .marks = document.marks,
            .rect = area});
    DocumentEvents events;
    ui.begin_view(area);
    draw_links(ui, document, paper, events);
    ui.end_view();

    const float before = paper.scroll;
    paper.scroll = scrolled(ui, paper, events);
    const bool end_seen = paper.scroll + kBottomMargin * magnify >= paper.most;
    if (paper.scroll != before || (end_seen && !document.end_was_seen)) {
        const bool user_moved = paper.scroll != before;
        events.moved = user_moved ? place_at(paper.scroll / magnify)
                                  : DocumentPlace{document.anchor, document.offset, false};
        events.moved->end_seen = end_seen;
    }
    const float zoom = ui.zoom();
    ui.page({.list = &list_,
             .version = version_,
             .rect = base::Rect{paper.left, area.y, width * magnify, area.height}.scaled(zoom),
             .scroll = paper.scroll * zoom,
             .scale = zoom * magnify});
    if (paper.most > 0) {
        const float bar = std::max(32.0F, area.height * area.height / (area.height + paper.most));
        const float top = area.y + (area.height - bar) * (paper.scroll / paper.most);
        ui.fill({area.right() - 8, top, 4, bar}, base::Tone::ControlLine, 2);
    }
    return events;
}

void DocumentView::draw_links(Ui& ui, const Document& document, const Paper& paper,
                              DocumentEvents& events) {
    for (std::size_t i = 0; i < layout_.links.size(); ++i) {
        const layout::Link& link = layout_.links[i];
        for (std::size_t part = 0; part < link.rects.size(); ++part) {
            const base::Rect rect = paper.on_screen(link.rects[part].moved(0, top_));
            // A link over two lines is one item; its second part only takes clicks.
            const std::string id = document.id + ".link." + std::to_string(i) +
                                   (part == 0 ? "" : ".part" + std::to_string(part));
            const Interaction hand = ui.interact({.id = id,
                                                  .role = Role::Link,
                                                  .name = link.text,
                                                  .value = link.target,
                                                  .focusable = part == 0},
                                                 rect);
            if (hand.activated) {
                events.link = link.target;
            }
            if (hand.ring) {
                ui.focus_ring(rect, 3, 1);
            }
        }
    }
}

float DocumentView::scrolled(Ui& ui, const Paper& paper, DocumentEvents& events) {
    using enum render::Key;
    const float pageful = paper.area.height * kPageful;
    const bool at_end = paper.scroll >= paper.most;
    const bool at_start = paper.scroll <= 0;
    float move = ui.take_view_move();
    if (ui.key(PageDown) || ui.key(Space)) {
        events.turn = at_end ? +1 : 0;
        move += pageful;
    }
    if (ui.key(PageUp) || ui.key(Space, {.shift = true})) {
        events.turn = at_start ? -1 : 0;
        move -= pageful;
    }
    events.turn += (ui.key(Right) ? 1 : 0) - (ui.key(Left) ? 1 : 0);
    move += (ui.key(Down) ? kNotch : 0) - (ui.key(Up) ? kNotch : 0);
    move += ui.key(End) ? paper.most : 0;
    move -= ui.key(Home) ? paper.most : 0;

    const float notches = ui.take_wheel(paper.area);
    if (notches != 0) {
        const bool fresh = !last_wheel_ || ui.now().steady - *last_wheel_ > kSpin;
        last_wheel_ = ui.now().steady;
        if (fresh && ((notches < 0 && at_end) || (notches > 0 && at_start))) {
            events.turn = notches < 0 ? +1 : -1;
        }
        move -= notches * kNotch;
    }
    return std::clamp(paper.scroll + move, 0.0F, paper.most);
}

}  // namespace engine::ui
