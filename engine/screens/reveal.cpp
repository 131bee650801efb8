#include "engine/screens/reveal.h"

#include <algorithm>

namespace engine::screens {

void reveal_items(ui::Ui& ui, std::string_view from, std::string_view to) {
    constexpr float kAround = 16;
    const auto& items = ui.frame().items;
    const auto first = std::ranges::find(items, from, &ui::Item::id);
    const auto last = std::ranges::find(items, to, &ui::Item::id);
    if (first != items.end()) {
        base::Rect rect = first->whole;
        rect.height = (last != items.end() ? last->whole : rect).bottom() - rect.y;
        ui.reveal(rect.inset(-kAround));
    }
}

}  // namespace engine::screens
