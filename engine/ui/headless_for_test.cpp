#include "engine/ui/headless_for_test.h"

#include <algorithm>

namespace engine::ui {

Events pressed(render::Key key, render::Mods mods) {
    return {render::KeyPressed{.key = key, .mods = mods}};
}

Events typed(std::string_view text) {
    Events events;
    for (const char32_t character : to_utf32(text)) {
        events.emplace_back(render::CharTyped{.character = character});
    }
    return events;
}

Events press_at(base::Point at) {
    return {render::ButtonPressed{.at = at}};
}

Events release_at(base::Point at) {
    return {render::ButtonReleased{.at = at}};
}

Events click_at(base::Point at) {
    return {render::ButtonPressed{.at = at}, render::ButtonReleased{.at = at}};
}

Events wheel_at(base::Point at, float notches) {
    return {render::Wheel{.dy = notches, .at = at}};
}

HeadlessUi::HeadlessUi(base::Size size, Clipboard clipboard)
    : window(size), ui(measurer, std::move(clipboard)) {}

HeadlessUi::~HeadlessUi() = default;

const Item* HeadlessUi::find(const std::string& id) const {
    const std::vector<Item>& items = ui.frame().items;
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

base::Point HeadlessUi::middle(const std::string& id) const {
    const Item* item = find(id);
    if (item == nullptr) {
        ADD_FAILURE() << "no item " << id;
        return {-1000, -1000};
    }
    return {item->rect.centre().x * zoom, item->rect.centre().y * zoom};
}

}  // namespace engine::ui
