// For tests: a Ui without a window. Input is written down by hand, letters are all equally wide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "engine/ui/ui.h"
#include "engine/ui/utf32.h"
#include "tests/support/fixed_measurer.h"

namespace engine::ui {

using Events = std::vector<render::InputEvent>;

Events pressed(render::Key key, render::Mods mods = {});
Events typed(std::string_view text);
Events press_at(base::Point at);
Events release_at(base::Point at);
Events click_at(base::Point at);
Events wheel_at(base::Point at, float notches);

class HeadlessUi {
public:
    explicit HeadlessUi(base::Size size = {800, 600}, Clipboard clipboard = {});
    ~HeadlessUi();
    HeadlessUi(const HeadlessUi&) = delete;
    HeadlessUi(HeadlessUi&&) = delete;
    HeadlessUi& operator=(const HeadlessUi&) = delete;
    HeadlessUi& operator=(HeadlessUi&&) = delete;

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
    const Item* find(const std::string& id) const;

    /// The middle of the item, in device px; far outside when it is not there.
    base::Point middle(const std::string& id) const;

    base::Size window;  // device px
    float zoom = 1;
    base::Moment now;
    tests::FixedMeasurer measurer;
    Ui ui;
};

}  // namespace engine::ui
