#include "engine/ui/laid_page.h"

#include <algorithm>
#include <type_traits>

#include "engine/layout/text_block.h"
#include "engine/paint/append.h"
#include "engine/paint/page_painter.h"
#include "engine/paint/text_painter.h"
#include "engine/ui/paper.h"

namespace engine::ui {
namespace {

// A box keeps its lines where they are when it moves: the text goes on pointing to them.
static_assert(std::is_nothrow_move_constructible_v<layout::Box>);

constexpr int kLongPage = 2000;          // words; every shipped page is shorter
constexpr std::size_t kStep = 2 << 10;   // bytes of text between looks at how far it goes
constexpr std::size_t kSlice = 8 << 10;  // that are laid out in a few ms

/// Whether something of `box` that lies between the two heights reaches further right than `width`:
/// a table, say, but not the chart above it in the same box.
bool sticks_out(const layout::Box& box, float first_y, float last_y, float width) {
    constexpr float kRounding = 0.5F;
    if (box.rect.y >= last_y || box.rect.bottom() <= first_y) {
        return false;
    }
    return (box.children.empty() && box.rect.right() > width + kRounding) ||
           std::ranges::any_of(box.children, [&](const layout::Box& child) {
               return sticks_out(child, first_y, last_y, width);
           });
}

}  // namespace

bool LaidPage::is(const Document& document, float width) const {
    return key_of(document, width) == key_;
}

void LaidPage::lay_out(Ui& ui, const Document& document, float width, const PageReach& reach) {
    key_ = key_of(document, width);
    const content::Page& page = key_.lesson->pages[key_.page];
    text_ = {};
    layout_ = {};
    layouter_.emplace(
        page, layout::PageSetting{width, document.style, document.labels, document.unfolded},
        ui.measurer(), layout_);
    kicker_ = {};
    top_ = kPageTop;
    if (!document.kicker.empty()) {
        const TextLook look = type::small();
        const layout::TextBlock kicker = layout::lay_out_text(
            document.kicker, look.font, look.font.size * look.line_height, width, ui.measurer());
        paint::paint_text(kicker, {0, top_}, base::Tone::Muted, kicker_);
        top_ += kicker.size.height + 8;
    }
    const auto reached = [&] {
        const auto start = start_of(reach);
        return start && *start + reach.below <= layout_.size.height;
    };
    const bool all = page.words < kLongPage;
    while (!layouter_->done() && (all || !reached())) {
        layouter_->go_on(kStep);
    }
    take_in(ui);
}

/// Makes the text and the list of what is laid out.
void LaidPage::take_in(Ui& ui) {
    if (layouter_->done()) {
        layouter_.reset();
    }
    text_ = layout::PageText(layout_);
    words_ = text_.copied(text_.whole());
    list_ = kicker_;
    paint::append(list_, paint::paint_page(layout_, ui.measurer()), {0, top_});
    list_.size = {layout_.size.width, top_ + layout_.size.height + kPageBottom};
    static std::uint64_t newest = 0;
    version_ = ++newest;
}

void LaidPage::go_on(Ui& ui) {
    layouter_->go_on(kSlice);
    if (layouter_->done()) {
        take_in(ui);
    }
}

void LaidPage::complete(Ui& ui) {
    while (!is_whole()) {
        go_on(ui);
    }
}

/// In px of the layout; nothing while that is missing.
std::optional<float> LaidPage::start_of(const PageReach& reach) const {
    const auto& anchors = layout_.anchors;
    const auto named = std::ranges::find(anchors, reach.anchor, &layout::Anchor::key);
    if (reach.block >= anchors.size() || (named == anchors.end() && !reach.anchor.empty())) {
        return std::nullopt;
    }
    return std::max(anchors[reach.block].y, named == anchors.end() ? 0 : named->y);
}

bool LaidPage::reaches(const PageReach& reach) const {
    if (is_whole()) {
        return true;
    }
    const auto start = start_of(reach);
    return start && top_ + *start + reach.below + kPageBottom <= list_.size.height;
}

float LaidPage::y_of(const DocumentPlace& place) const {
    const auto found = std::ranges::find(layout_.anchors, place.anchor, &layout::Anchor::key);
    return found == layout_.anchors.end() ? 0 : top_ + found->y + place.offset;
}

DocumentPlace LaidPage::place_at(float y) const {
    DocumentPlace place;
    if (y <= 0) {
        return place;  // the very top needs no anchor
    }
    for (const layout::Anchor& anchor : layout_.anchors) {
        if (!place.anchor.empty() && top_ + anchor.y > y) {
            break;
        }
        place.anchor = anchor.key;  // the first one also stands for what is above it
        place.offset = y - top_ - anchor.y;
    }
    return place;
}

bool LaidPage::wide_between(float first_y, float last_y) const {
    const layout::Box& root = layout_.root;
    return layout_.size.width > root.rect.width &&
           sticks_out(root, first_y, last_y, root.rect.width);
}

std::optional<std::size_t> LaidPage::closed_round(std::size_t place) const {
    std::optional<std::size_t> closed;
    for (int i = text_.paragraph_at(place).disclosure; i >= 0;) {
        const auto index = static_cast<std::size_t>(i);
        closed = layout_.disclosures[index].open ? closed : std::optional(index);
        i = layout_.disclosures[index].around;
    }
    return closed;
}

}  // namespace engine::ui
