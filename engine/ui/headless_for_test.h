// For tests: a Ui without a window. Input is written down by hand, letters are all equally wide.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "engine/ui/ui.h"
#include "engine/ui/utf32.h"
#include "tests/support/fixed_measurer.h"

namespace engine::ui {

using Events = std::vector<render::InputEvent>;

inline Events pressed(render::Key key, render::Mods mods = {}) {
    return {render::KeyPressed{.key = key, .mods = mods}};
}

inline Events typed(std::string_view text) {
    Events events;
    for (const char32_t character : to_utf32(text)) {
        events.emplace_back(render::CharTyped{.character = character});
    }
    return events;
}

inline Events press_at(base::Point at) {
    return {render::ButtonPressed{.at = at}};
}

inline Events release_at(base::Point at) {
    return {render::ButtonReleased{.at = at}};
}

inline Events click_at(base::Point at) {
    return {render::ButtonPressed{.at = at}, render::ButtonReleased{.at = at}};
}

inline Events wheel_at(base::Point at, float notches) {
    return {render::Wheel{.dy = notches, .at = at}};
}

class HeadlessUi {
public:
    explicit HeadlessUi(base::Size size = {800, 600}, Clipboard clipboard = {})
        : window(size), ui(measurer, std::move(clipboard)) {}

    /// One frame with `events`, then frames without any until nothing moves by itself.
    template <class Draw>
    const Frame& frame(const Events& events, Draw&& draw) {
        build(events, draw);
        constexpr int kMost = 8;
        for (int more = 0; ui.again(); ++more) {
            if (more == kMost) {
                ADD_FAILURE() << "the frame never comes to rest";
                break;
            }
            build({}, draw);
        }
        return ui.frame();
    }

    /// Exactly one frame.
    template <class Draw>
    const Frame& build(const Events& events, Draw&& draw) {
        ui.begin({.events = events, .window = window, .zoom = zoom, .now = now});
        draw();
        return ui.end();
    }

    /// The item of the last frame called `id`, or nullptr.
    const Item* find(const std::string& id) const {
        const std::vector<Item>& items = ui.frame().items;
        const auto found = std::ranges::find(items, id, &Item::id);
        return found == items.end() ? nullptr : &*found;
    }

    /// The middle of the item, in device px; far outside when it is not there.
    base::Point middle(const std::string& id) const {
        const Item* item = find(id);
        if (item == nullptr) {
            ADD_FAILURE() << "no item " << id;
            return {-1000, -1000};
        }
        return {item->rect.centre().x * zoom, item->rect.centre().y * zoom};
    }

    base::Size window;  // device px
    float zoom = 1;
    base::Moment now;
    tests::FixedMeasurer measurer;
    Ui ui;
};

}  // namespace engine::ui
