// Paper: where a laid-out page lies on the screen.
#pragma once

#include "engine/base/geometry.h"

namespace engine::ui {

inline constexpr float kPageTop = 28;     // px of the page above its kicker or its first block
inline constexpr float kPageBottom = 40;  // px below its last

struct Paper {
    base::Rect area;          // of the screen that shows a part of it, layout px
    float left = 0;           // of the page's column on the screen
    float width = 0;          // of what is shown of the page, from its column's left to its right
    float top = 0;            // px of the page above its layout: a margin, a kicker
    float magnify = 1;        // screen px for one px of the page
    float scroll = 0;         // screen px of the page above the area
    float most = 0;           // how far it scrolls
    float sideways = 0;       // screen px of the page left of its column
    float most_sideways = 0;  // how far it goes sideways

    base::Rect on_screen(base::Rect page_rect) const {
        return page_rect.moved(0, top).scaled(magnify).moved(left - sideways, area.y - scroll);
    }
    base::Point on_page(base::Point screen) const {
        return {(screen.x - left + sideways) / magnify,
                (screen.y - area.y + scroll) / magnify - top};
    }
    /// From where to where the page is in view.
    float first_y() const { return scroll / magnify - top; }
    float last_y() const { return (scroll + area.height) / magnify - top; }
};

}  // namespace engine::ui
