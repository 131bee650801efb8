#include "engine/ui/page_parts.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include "engine/ui/part_order.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

constexpr std::chrono::milliseconds kHoverDelay{300};  // a pointer that only passes opens nothing
constexpr float kCardWidth = 360;
constexpr float kCardMargin = 8;  // px between a card and the edge of what it lies on
constexpr float kCardGap = 4;     // between the words and their card
constexpr float kPadding = 16;
constexpr float kRadius = 10;

/// The texts of a card from top to bottom, and what stands above each.
struct CardText {
    const std::string& words;
    TextLook look;
    float above = 0;
};

std::vector<CardText> texts_of(const TermCard& card) {
    std::vector<CardText> texts{{card.name, type::serif(20), 0}};
    if (!card.other_name.empty()) {
        texts.push_back({card.other_name, type::small().in(Tone::Muted), 2});
    }
    texts.push_back({card.explanation, type::chrome(), 8});
    return texts;
}

/// Below the words, or above them, or over them where there is room for neither. A card that is
/// higher than the room begins at its top.
Rect card_rect(const Rect& words, base::Size size, const Rect& area) {
    const Rect room = area.inset(kCardMargin);
    const float lowest = std::max(room.y, room.bottom() - size.height);
    const float below = words.bottom() + kCardGap;
    const float above = words.y - kCardGap - size.height;
    const float y = below > lowest && above >= room.y ? above : std::clamp(below, room.y, lowest);
    return {std::clamp(words.x, room.x, std::max(room.x, room.right() - size.width)), y, size.width,
            size.height};
}

}  // namespace

void PageParts::listen(Ui& ui, const Document& document, const layout::PageLayout& page,
                       const Paper& paper, bool dragged, DocumentEvents& events) {
    if (shown_ && ui.key(render::Key::Escape)) {
        refused_ = hovered_;
        pinned_.reset();
        shown_.reset();
    }
    if (const auto link = std::exchange(gone_to_, std::nullopt)) {
        ui.focus_on(id_of(document, Part::Kind::Link, *link));  // which brings it into view
    }
    const bool on_card = card_.contains(ui.pointer());
    const Listening to{ui, document, page, paper, dragged || on_card, events};
    over_.reset();
    for (const Part& part : parts_near(document, page, paper, ui.focus())) {
        switch (part.kind) {
            case Part::Kind::Link:
                listen_to_link(to, part.index);
                break;
            case Part::Kind::Disclosure:
                listen_to_disclosure(to, part.index);
                break;
            case Part::Kind::Term:
                listen_to_term(to, part.index);
                break;
            case Part::Kind::Picture:
                listen_to_picture(to, part.index);
                break;
        }
    }
    follow_hovering(ui, on_card ? hovered_ : over_);
    if (pinned_ && ui.focus() != id_of(document, Part::Kind::Term, *pinned_)) {
        pinned_.reset();
    }
    const auto rested = ui.now().steady - hovered_since_;
    const bool hover_shows = hovered_ && hovered_ != refused_ && rested >= kHoverDelay;
    shown_ = pinned_ ? pinned_ : hover_shows ? hovered_ : std::nullopt;
    if (shown_ && *shown_ >= page.terms.size()) {
        shown_.reset();  // of another page
    }
}

/// A part over several lines is one item; its further lines only take clicks.
Interaction PageParts::listen_to(const Listening& to, Control control,
                                 const std::vector<Rect>& rects) {
    Interaction all;
    const std::string id = control.id;
    for (std::size_t line = 0; line < rects.size(); ++line) {
        const Rect rect = to.paper.on_screen(rects[line]);
        control.focusable = line == 0;
        control.id = line == 0 ? id : id + ".part" + std::to_string(line);
        const Interaction hand = to.ui.interact(control, rect);
        const bool by_key = hand.activated && hand.ring;
        all.activated |= by_key || (hand.activated && !to.deaf);
        all.hovered |= hand.hovered && !to.deaf;
        if (hand.ring) {
            to.ui.focus_ring(rect, 3, 1);
        }
    }
    return all;
}

void PageParts::listen_to_link(const Listening& to, std::size_t index) {
    const layout::Link& link = to.page.links[index];
    const Interaction hand = listen_to(to,
                                       {.id = id_of(to.document, Part::Kind::Link, index),
                                        .role = Role::Link,
                                        .name = link.text,
                                        .value = link.target},
                                       link.rects);
    if (!hand.activated) {
        return;
    }
    if (link.partner >= 0) {
        gone_to_ = static_cast<std::size_t>(link.partner);
        to.ui.ask_again();
    } else {
        to.events.link = link.target;
    }
}

void PageParts::listen_to_disclosure(const Listening& to, std::size_t index) {
    const layout::DisclosureUse& use = to.page.disclosures[index];
    if (use.header.empty() || to.document.unfolded.everything) {
        return;
    }
    const Interaction hand = listen_to(to,
                                       {.id = id_of(to.document, Part::Kind::Disclosure, index),
                                        .name = use.title,
                                        .marks = {use.open ? "expanded" : "collapsed"}},
                                       {use.header});
    if (hand.activated) {
        to.events.toggled = index;
    }
}

void PageParts::listen_to_term(const Listening& to, std::size_t index) {
    const layout::TermUse& term = to.page.terms[index];
    if (to.document.terms.find(term.id) == nullptr) {
        return;
    }
    const Interaction hand = listen_to(to,
                                       {.id = id_of(to.document, Part::Kind::Term, index),
                                        .name = term.text,
                                        .marks = {pinned_ == index ? "expanded" : "collapsed"}},
                                       term.rects);
    if (hand.activated) {
        to.ui.ask_again();
        pinned_ = pinned_ == index ? std::nullopt : std::optional(index);
        refused_ = pinned_ ? refused_ : std::optional(index);
    }
    if (hand.hovered) {
        over_ = index;
    }
}

void PageParts::listen_to_picture(const Listening& to, std::size_t index) {
    const layout::PictureUse& picture = to.page.pictures[index];
    const std::string& name = picture.alt.empty() ? picture.caption : picture.alt;
    if (picture.rect.empty() || name.empty() || to.document.enlarge.empty()) {
        return;
    }
    const Interaction hand = listen_to(to,
                                       {.id = id_of(to.document, Part::Kind::Picture, index),
                                        .name = name,
                                        .value = to.document.enlarge},
                                       {picture.rect});
    if (hand.activated) {
        to.events.picture = picture;
    }
}

void PageParts::follow_hovering(Ui& ui, std::optional<std::size_t> term) {
    if (term != hovered_) {
        hovered_ = term;
        hovered_since_ = ui.now().steady;
        refused_.reset();
    }
    const auto rested = ui.now().steady - hovered_since_;
    if (hovered_ && rested < kHoverDelay) {
        ui.wake_in(std::chrono::ceil<std::chrono::milliseconds>(kHoverDelay - rested));
    }
}

void PageParts::draw_card(Ui& ui, const Document& document, const layout::PageLayout& page,
                          const Paper& paper) {
    card_ = {};
    const layout::TermUse* term = shown_ ? &page.terms[*shown_] : nullptr;
    const TermCard* card = term == nullptr ? nullptr : document.terms.find(term->id);
    if (card == nullptr || term->rects.empty()) {
        return;
    }
    const Rect words = paper.on_screen(term->rects.front());
    if (!words.overlaps(paper.area) || ui.covered()) {
        return;
    }
    const auto texts = texts_of(*card);
    const float width = std::min(kCardWidth, paper.area.width - 2 * kCardMargin);
    const float inner = std::max(1.0F, width - 2 * kPadding);
    float height = 2 * kPadding;
    for (const CardText& text : texts) {
        height += text.above + ui.measure(text.words, text.look, inner).height;
    }
    card_ = card_rect(words, {width, height}, paper.area);
    ui.fill(card_, Tone::Surface, kRadius);
    ui.stroke(card_, Tone::ControlLine, kRadius);
    Rect area = card_.inset(kPadding);
    for (const CardText& text : texts) {
        base::cut_top(area, text.above);
        base::cut_top(area, ui.text(area, text.words, text.look));
    }
    ui.say({.id = document.id + ".card",
            .role = Role::Text,
            .name = card->name,
            .value = card->other_name.empty() ? card->explanation
                                              : card->other_name + "\n" + card->explanation,
            .rect = card_});
}

}  // namespace engine::ui
