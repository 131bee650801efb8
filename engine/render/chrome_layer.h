// ChromeLayer: what stands around the pages, kept as a picture of the window.
//
// While somebody reads, nothing of it changes from one frame to the next but a scroll bar or a
// number. So only the part that differs is drawn, and all of it is copied: with the pages' strips
// a frame costs what copying the window does.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/render/list_renderer.h"
#include "engine/render/target.h"
#include "engine/render/tiles.h"

namespace engine::render {

/// What is drawn around and above pages this frame.
struct Chrome {
    const paint::DisplayList* list = nullptr;
    float scale = 1;                        // device px per px of the list
    base::Tone ground = base::Tone::Paper;  // of the window
};

inline base::Rect whole(base::Size window) {
    return {0, 0, window.width, window.height};
}

/// Adds all of `chrome` to a list for the window, of `window` px.
void add_chrome(const Chrome& chrome, const TileSources& sources, base::Size window,
                ImDrawList& list);

/// Draws the parts of `chrome` that lie in `parts` (device px) into the framebuffer that is bound,
/// of `window` px: over what is in the window, but in a Target on the chrome's own ground. Returns
/// whether pictures are still to come.
bool draw_chrome(const Chrome& chrome, const TileSources& sources, base::Size window,
                 std::span<const base::Rect> parts, Rows rows = Rows::FromBottom);

class ChromeLayer {
public:
    /// Makes the picture that of `chrome`, when a small part of it differs; else returns false and
    /// leaves it. Leaves the window's framebuffer bound.
    bool follow(const Chrome& chrome, const TileSources& sources, base::Size window);

    /// Makes it that of `chrome`, whatever differs; nothing when it is that already.
    void renew(const Chrome& chrome, const TileSources& sources, base::Size window);

    /// Whether it is that of `chrome`.
    bool is(const Chrome& chrome, const TileSources& sources, base::Size window) const;

    /// Copies it into the window, but for what `covered` (device px, whole ones) takes of that.
    void copy_around(std::span<const base::Rect> covered) const;

private:
    /// Everything that its px depend on besides the list.
    struct Look {
        std::array<base::Colour, base::kTones> colours{};
        base::Tone ground = base::Tone::Paper;
        float scale = 0;
        base::Size window;
        bool operator==(const Look&) const = default;
    };

    bool suits(const Chrome& chrome, const TileSources& sources, base::Size window) const;
    static Look look_of(const Chrome& chrome, const TileSources& sources, base::Size window);
    void draw(const Chrome& chrome, const TileSources& sources,
              const std::vector<base::Rect>& parts);

    Target target_;
    Look look_;
    paint::DisplayList drawn_;
    bool waits_for_pictures_ = false;
    std::uint64_t pictures_generation_ = 0;
};

/// What is left of `area` without `holes`, as rectangles that do not overlap.
std::vector<base::Rect> without(base::Rect area, std::span<const base::Rect> holes);

}  // namespace engine::render
