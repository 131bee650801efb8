#include "engine/ui/page_heights.h"

#include <algorithm>

#include "engine/ui/paper.h"

namespace engine::ui {

float PageHeights::height(Ui& ui, const Document& document, float width) {
    constexpr std::size_t kRemembered = 32;
    PageKey key = key_of(document, width);
    const auto known = std::ranges::find(known_, key, &std::pair<PageKey, float>::first);
    if (known != known_.end()) {
        return known->second;
    }
    const content::Page& page = document.lesson->pages[document.page];
    const float height = layout::lay_out(page, width, document.style, document.labels,
                                         ui.measurer(), document.unfolded)
                             .size.height;
    if (known_.size() == kRemembered) {
        known_.clear();
    }
    const float whole = kPageTop + height + kPageBottom;
    known_.emplace_back(std::move(key), whole);
    return whole;
}

}  // namespace engine::ui
