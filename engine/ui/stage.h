// Stage: where a Frame becomes pixels, and where two frames are found to be the same.
#pragma once

#include <cstdint>

#include "engine/base/theme.h"
#include "engine/render/frame.h"
#include "engine/render/picture_cache.h"
#include "engine/ui/ui.h"

namespace engine::ui {

/// Would drawing `a` and `b` in one theme give the same pixels?
bool same_pixels(const Frame& a, const Frame& b);

class Stage {
public:
    /// Borrows both.
    Stage(render::Renderer& renderer, render::PictureCache& pictures)
        : renderer_(renderer), pictures_(pictures) {}

    /// Draws `frame` and shows it, unless it is what the window shows already. Returns whether it
    /// drew. `damaged`: the system lost our pixels, draw in any case.
    bool show(const Frame& frame, const base::Theme& theme, bool damaged);

    /// Does a piece of the work that the next frame may ask for, when `frame` is what was shown.
    /// Returns whether there was any left.
    bool draw_ahead(const Frame& frame, const base::Theme& theme);

private:
    render::Renderer& renderer_;
    render::PictureCache& pictures_;
    Frame shown_;
    base::ThemeName shown_theme_ = base::ThemeName::Light;
    std::uint64_t shown_pictures_ = 0;
    bool anything_shown_ = false;
};

}  // namespace engine::ui
