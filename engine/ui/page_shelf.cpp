#include "engine/ui/page_shelf.h"

#include <algorithm>

namespace engine::ui {
namespace {

constexpr std::size_t kRoom = 3;

}  // namespace

PageShelf::PageShelf() {
    pages_.push_back(std::make_unique<LaidPage>());
}

void PageShelf::turn_to(Ui& ui, const Document& document, float width) {
    bool laid_out = false;
    const auto place = static_cast<std::ptrdiff_t>(place_of(ui, document, width, laid_out));
    std::rotate(pages_.begin(), pages_.begin() + place, pages_.begin() + place + 1);
}

PageShelf::Ahead PageShelf::make_ready(Ui& ui, const Document& document, float width) {
    Ahead ahead;
    const std::size_t place = place_of(ui, document, width, ahead.laid_out);
    ahead.page = pages_[place].get();
    if (place > 1) {  // it goes later than the one that was read before
        std::swap(pages_[place], pages_[1]);
    }
    return ahead;
}

/// Where the page is on the shelf, laid out; what was not used for longest makes room for it.
std::size_t PageShelf::place_of(Ui& ui, const Document& document, float width, bool& laid_out) {
    const auto known =
        std::ranges::find_if(pages_, [&](const auto& page) { return page->is(document, width); });
    if (known != pages_.end()) {
        return static_cast<std::size_t>(known - pages_.begin());
    }
    if (pages_.size() < kRoom) {
        pages_.push_back(std::make_unique<LaidPage>());
    }
    pages_.back()->lay_out(ui, document, width);
    laid_out = true;
    return pages_.size() - 1;
}

}  // namespace engine::ui
