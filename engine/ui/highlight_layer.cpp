#include "engine/ui/highlight_layer.h"

#include <algorithm>

#include "engine/layout/block_places.h"
#include "engine/layout/text_geometry.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

constexpr float kLine = 27;       // px of the page, of what has no words
constexpr float kRoom = 24;       // px of the margin, where it is that wide
constexpr float kRing = 4;        // px that a focus ring needs beside it
constexpr float kSignWidth = 15;  // px
constexpr float kSignHeight = 17;

std::string item_of(const Document& document, std::size_t index) {
    return document.id + ".mark." + std::to_string(index);
}

/// The part of the margin beside a line that takes clicks for its sign.
Rect beside(const Paper& paper, Rect line) {
    const Rect seen = paper.on_screen(line);
    const float room = std::min(kRoom, paper.left - paper.area.x - kRing);
    return {paper.left - room, seen.y, room, seen.height};
}

/// A small written sheet.
void draw_sign(Ui& ui, Rect room, Tone tone) {
    const float width = std::min(kSignWidth, room.width - 2);
    const Rect sheet{room.centre().x - width / 2, room.centre().y - kSignHeight / 2, width,
                     kSignHeight};
    ui.fill(sheet, Tone::Surface, 2);
    ui.stroke(sheet, tone, 2, 2);
    for (int line = 0; line < 3; ++line) {
        const float length = line == 2 ? 0.3F : 0.6F;
        ui.fill({sheet.x + 3.5F, sheet.y + 4 + 4 * static_cast<float>(line), width * length, 2},
                tone);
    }
}

}  // namespace

void HighlightLayer::follow(const Document& document, const LaidPage& page) {
    if (document.highlights == followed_ && version_ == page.version()) {
        return;
    }
    followed_ = document.highlights;
    version_ = page.version();
    ranges_.clear();
    places_.clear();
    for (const Highlight& highlight : followed_) {
        add(highlight, document.lesson->pages[document.page].blocks, page);
    }
}

void HighlightLayer::add(const Highlight& highlight, const content::Blocks& blocks,
                         const LaidPage& page) {
    Place place;
    const auto& anchors = page.layout().anchors;
    for (const BlockPart& part : highlight.parts) {
        const auto anchor = std::ranges::find(anchors, part.anchor, &layout::Anchor::key);
        const bool known = anchor != anchors.end();
        if (!known && !part.anchor.empty()) {
            continue;
        }
        if (!known || part.begin == part.end) {
            place.line = Rect{0, known ? anchor->y : 0, 0, kLine};
            continue;
        }
        const auto range =
            layout::text_range(page.text(), blocks, {anchor->block, part.begin, part.end});
        if (range.empty()) {
            continue;
        }
        ranges_.push_back({.range = range, .ground = highlight.ground, .line = highlight.line});
        place.whole = place.whole.empty() ? range : layout::TextRange{place.whole.begin, range.end};
        const auto lines = layout::rects_of(page.text(), range);
        place.words.insert(place.words.end(), lines.begin(), lines.end());
    }
    if (!place.words.empty()) {
        place.line = place.words.front();
    }
    places_.push_back(std::move(place));
}

/// Its sign, when it has a note, and its words, line by line.
std::vector<Rect> HighlightLayer::parts_of(const Place& place, const Highlight& highlight,
                                           const Paper& paper) {
    std::vector<Rect> rects;
    if (highlight.noted && place.line) {
        rects.push_back(beside(paper, *place.line));
    }
    for (const Rect& words : place.words) {
        rects.push_back(paper.on_screen(words));
    }
    return rects;
}

/// As with links: one item; its further parts only take clicks. True when it is activated.
bool HighlightLayer::listen(Ui& ui, const Highlight& highlight, const std::string& id,
                            const std::vector<Rect>& rects, const Paper& paper) {
    bool activated = false;
    for (std::size_t part = 0; part < rects.size(); ++part) {
        if (part > 0 && !rects[part].overlaps(paper.area)) {
            continue;
        }
        const Interaction hand =
            ui.interact({.id = id + (part == 0 ? "" : ".part" + std::to_string(part)),
                         .role = Role::Link,
                         .name = highlight.name,
                         .value = highlight.value,
                         .focusable = part == 0},
                        rects[part]);
        activated |= hand.activated;
        if (hand.ring) {
            ui.focus_ring(rects[part], 3, 1);
        }
    }
    return activated;
}

std::optional<std::size_t> HighlightLayer::draw(Ui& ui, const Document& document,
                                                const Paper& paper) const {
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const Highlight& highlight = followed_[i];
        const std::vector<Rect> rects = parts_of(places_[i], highlight, paper);
        if (highlight.noted && places_[i].line) {
            draw_sign(ui, rects.front(), highlight.line);
        }
        if (listen(ui, highlight, item_of(document, i), rects, paper)) {
            chosen = i;
        }
    }
    return chosen;
}

std::optional<std::size_t> HighlightLayer::at(layout::TextRange range) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const layout::TextRange& whole = places_[i].whole;
        if (!whole.empty() && whole.begin <= range.begin && range.end <= whole.end) {
            found = i;
        }
    }
    return found;
}

std::optional<std::size_t> HighlightLayer::called(const Document& document,
                                                  const std::string& id) const {
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (!places_[i].whole.empty() && item_of(document, i) == id) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace engine::ui
