#include "engine/ui/laid_page.h"

#include <algorithm>

#include "engine/layout/text_block.h"
#include "engine/paint/append.h"
#include "engine/paint/page_painter.h"
#include "engine/paint/text_painter.h"
#include "engine/ui/paper.h"

namespace engine::ui {
namespace {

float right_edge(const layout::Box& box) {
    float right = box.rect.right();
    for (const layout::Box& child : box.children) {
        right = std::max(right, right_edge(child));
    }
    return right;
}

}  // namespace

bool LaidPage::is(const Document& document, float width) const {
    return key_of(document, width) == key_;
}

void LaidPage::lay_out(Ui& ui, const Document& document, float width) {
    key_ = key_of(document, width);
    const content::Page& page = document.lesson->pages[document.page];
    layout_ = layout::lay_out(page, width, document.style, document.labels, ui.measurer(),
                              document.unfolded);
    text_ = layout::PageText(layout_);
    words_ = text_.copied(text_.whole());
    list_ = {};
    top_ = kPageTop;
    if (!document.kicker.empty()) {
        const TextLook look = type::small();
        const layout::TextBlock kicker = layout::lay_out_text(
            document.kicker, look.font, look.font.size * look.line_height, width, ui.measurer());
        paint::paint_text(kicker, {0, top_}, base::Tone::Muted, list_);
        top_ += kicker.size.height + 8;
    }
    paint::append(list_, paint::paint_page(layout_, ui.measurer()), {0, top_});
    list_.size = {layout_.size.width, top_ + layout_.size.height + kPageBottom};
    static std::uint64_t newest = 0;
    version_ = ++newest;
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
           std::ranges::any_of(root.children, [&](const layout::Box& box) {
               return box.rect.y < last_y && box.rect.bottom() > first_y &&
                      right_edge(box) > root.rect.width;
           });
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
