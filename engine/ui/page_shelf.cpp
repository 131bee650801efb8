#include "engine/ui/page_shelf.h"

#include <algorithm>

namespace engine::ui {
namespace {

constexpr std::size_t kRoom = 3;

}  // namespace

PageShelf::PageShelf() {
    pages_.push_back(std::make_unique<LaidPage>());
}

void PageShelf::turn_to(Ui& ui, const Document& document, float width, const PageReach& reach) {
    const auto kept = known(document, width);
    const auto place = static_cast<std::ptrdiff_t>(kept ? *kept : add(ui, document, width, reach));
    std::rotate(pages_.begin(), pages_.begin() + place, pages_.begin() + place + 1);
}

PageShelf::Ahead PageShelf::make_ready(Ui& ui, const Document& document, float width,
                                       const PageReach& reach) {
    const auto kept = known(document, width);
    const std::size_t place = kept ? *kept : add(ui, document, width, reach);
    const Ahead ahead{.page = pages_[place].get(), .laid_out = !kept};
    if (place > 1) {  // it goes later than the one that was read before
        std::swap(pages_[place], pages_[1]);
    }
    return ahead;
}

/// Where the page is on the shelf.
std::optional<std::size_t> PageShelf::known(const Document& document, float width) const {
    const auto kept =
        std::ranges::find_if(pages_, [&](const auto& page) { return page->is(document, width); });
    return kept == pages_.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(kept - pages_.begin()));
}

/// Lays the page out, in the place of what was not used for longest where there is no room.
std::size_t PageShelf::add(Ui& ui, const Document& document, float width, const PageReach& reach) {
    if (pages_.size() < kRoom) {
        pages_.push_back(std::make_unique<LaidPage>());
    }
    pages_.back()->lay_out(ui, document, width, reach);
    return pages_.size() - 1;
}

}  // namespace engine::ui
