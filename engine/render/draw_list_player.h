// Plays a DisplayList into an ImDrawList: the only place where layout px become device px.
#pragma once

#include <span>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/render/glyph_atlas.h"
#include "engine/render/picture_cache.h"

struct ImDrawList;

namespace engine::render {

/// How large plain grounds are filled. A software renderer fills one several times as fast by
/// clearing, but has to compile something for that which takes a few ms the first time.
enum class Grounds { Cleared, Drawn };

struct PlayOptions {
    base::Point origin;  // where the list's (0, 0) comes, whole device px
    float scale = 1;     // device px per layout px
    const base::Theme& theme;
    GlyphAtlas& atlas;
    PictureCache* pictures = nullptr;             // without one, every picture is a quiet frame
    base::Rect clip;                              // device px; commands wholly outside are skipped
    std::span<const paint::FillRect> marks = {};  // drawn where the list says MarksHere, layout px
    Grounds grounds = Grounds::Cleared;
};

struct PlayResult {
    int drawn = 0;                  // commands inside the clip
    bool pictures_pending = false;  // some are still being decoded: play again when they are
};

/// Baselines are snapped to whole device px and pens to quarters, so that the same word looks the
/// same everywhere on a page. Rectangle edges are snapped to whole px; a stroke keeps at least 1
/// px. All of it is snapped before `origin` is added, so that a strip and the window agree.
/// `draw_list` must already have a clip rectangle that holds `clip` (ImGui's own lists do).
PlayResult play(const paint::DisplayList& list, ImDrawList& draw_list, const PlayOptions& options);

}  // namespace engine::render
