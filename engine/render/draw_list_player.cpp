#include "engine/render/draw_list_player.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include <imgui.h>

#include "content/base/match.h"
#include "engine/render/imgui_compat.h"
#include "engine/render/list_renderer.h"

namespace engine::render {
namespace {

constexpr float kLargeGround = 64 * 64;  // px: from here on, clearing is worth a command

/// A pen position split into a whole px and the quarter that the rasteriser has to add.
struct Pen {
    float whole = 0;
    float quarter = 0;
};

Pen snapped_pen(float x) {
    constexpr float kSteps = GlyphAtlas::kSubpixelSteps;
    const float nearest = std::floor(x * kSteps + 0.5F) / kSteps;
    const float whole = std::floor(nearest);
    return {whole, nearest - whole};
}

/// Enough straight pieces for an arc of `turns` to look round: none strays more than a quarter px.
int arc_steps(float radius, float turns) {
    const float step = std::acos(1 - 0.25F / std::max(radius, 1.0F));
    const float steps = std::ceil(turns * std::numbers::pi_v<float> / step);
    return std::clamp(static_cast<int>(steps), 3, 512);
}

class Player {
public:
    Player(ImDrawList& list, const PlayOptions& options)
        : list_(list), options_(options), clip_(options.clip) {}

    /// Closes what the list left open and tells what was drawn.
    PlayResult finish() {
        while (!clips_.empty()) {
            draw(paint::Unclip{});
        }
        return result_;
    }

    void draw(const paint::FillRect& fill) {
        const base::Rect rect = snapped(fill.rect);
        if (!visible(rect)) {
            return;
        }
        const base::Colour tone = options_.theme[fill.tone];
        const base::Rect seen = rect.intersection(clip_);
        const bool clears =
            options_.grounds == Grounds::Cleared && seen.width * seen.height >= kLargeGround;
        if (clears && fill.radius == 0 && tone.alpha == 255) {
            add_clear(list_, rect, tone);
            return;
        }
        list_.AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, to_imgui(tone),
                            fill.radius * options_.scale);
    }

    void draw(const paint::StrokeRect& stroke) {
        const base::Rect rect = snapped(stroke.rect);
        if (!visible(rect)) {
            return;
        }
        const float width = std::max(1.0F, std::round(stroke.width * options_.scale));
        if (stroke.radius > 0) {
            // ImGui strokes half a px inside its corners; ours lies wholly inside the rectangle.
            const base::Rect middle = rect.inset((width - 1) / 2);
            list_.AddRect({middle.x, middle.y}, {middle.right(), middle.bottom()},
                          colour(stroke.tone), stroke.radius * options_.scale, 0, width);
        } else {
            draw_frame(rect, width, colour(stroke.tone));
        }
    }

    void draw(const paint::FillCircle& circle) {
        const float radius = circle.radius * options_.scale;
        const base::Point centre = placed(circle.centre);
        if (visible({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius})) {
            list_.AddCircleFilled(to_imgui(centre), radius, colour(circle.tone));
        }
    }

    void draw(const paint::FillRing& ring) {
        const float outer = ring.outer * options_.scale;
        const float inner = std::clamp(ring.inner * options_.scale, 0.0F, outer);
        const base::Point centre = placed(ring.centre);
        const float turns = std::clamp(ring.to_turn - ring.from_turn, 0.0F, 1.0F);
        if (turns <= 0 || !visible({centre.x - outer, centre.y - outer, 2 * outer, 2 * outer})) {
            return;
        }
        constexpr float kTurn = 2 * std::numbers::pi_v<float>;
        const float from = (ring.from_turn - 0.25F) * kTurn;  // ImGui counts from three o'clock
        const bool closed = turns >= 1;
        const int steps = arc_steps(outer, turns);
        const float to = from + turns * kTurn * (closed ? 1 - 1 / static_cast<float>(steps) : 1);
        list_.PathArcTo(to_imgui(centre), (inner + outer) / 2, from, to, steps);
        list_.PathStroke(colour(ring.tone), closed ? ImDrawFlags_Closed : 0, outer - inner);
    }

    void draw(const paint::StrokeLine& line) {
        const base::Point from = placed(line.from);
        const base::Point to = placed(line.to);
        const float width = std::max(1.0F, line.width * options_.scale);
        const base::Rect reach{std::min(from.x, to.x) - width, std::min(from.y, to.y) - width,
                               std::abs(to.x - from.x) + 2 * width,
                               std::abs(to.y - from.y) + 2 * width};
        if (visible(reach)) {
            list_.AddLine(to_imgui(from), to_imgui(to), colour(line.tone), width);
        }
    }

    void draw(const paint::Clip& clip) {
        clips_.push_back(clip_.intersection(snapped(clip.rect)));
        clip_ = clips_.back();
        list_.PushClipRect({clip_.x, clip_.y}, {clip_.right(), clip_.bottom()}, true);
    }

    void draw(const paint::Unclip&) {
        if (clips_.empty()) {
            return;  // one too many: the painter's mistake, but nothing to fail for
        }
        clips_.pop_back();
        clip_ = clips_.empty() ? options_.clip : clips_.back();
        list_.PopClipRect();
    }

    void draw(const paint::DrawGlyphs& text) {
        const base::Point origin = scaled(text.origin);
        // No face reaches further above or below its baseline; piled marks may be cut off there.
        const float reach = 2 * text.run.font.size * options_.scale;
        const float width = text.run.width * options_.scale;
        const base::Rect box{origin.x - reach, origin.y - reach, width + 2 * reach, 2 * reach};
        if (visible(box.moved(options_.origin.x, options_.origin.y))) {
            draw_glyphs(text, origin);
        }
    }

    void draw(const paint::MarksHere&) {
        for (const paint::FillRect& mark : options_.marks) {
            draw(mark);
        }
    }

    void draw(const paint::OpenTag&) {}  // what a thing means is nothing to see
    void draw(const paint::CloseTag&) {}

    void draw(const paint::DrawPicture& picture) {
        const base::Rect rect = snapped(picture.rect);
        if (!visible(rect)) {
            return;
        }
        const auto* ready = options_.pictures == nullptr
                                ? nullptr
                                : options_.pictures->find(picture.path, {rect.width, rect.height});
        if (ready != nullptr) {
            list_.AddImage(to_imgui(ready->texture), {rect.x, rect.y},
                           {rect.right(), rect.bottom()});
        } else {
            draw_frame(rect, std::max(1.0F, std::round(options_.scale)), colour(base::Tone::Line));
        }
        result_.pictures_pending |= options_.pictures != nullptr && pending(picture.path);
    }

private:
    bool pending(const std::string& path) const {
        return options_.pictures->state(path) == PictureCache::State::Loading ||
               options_.pictures->refining(path);
    }

    base::Point scaled(base::Point p) const { return {p.x * options_.scale, p.y * options_.scale}; }

    base::Point placed(base::Point p) const {
        return {options_.origin.x + p.x * options_.scale, options_.origin.y + p.y * options_.scale};
    }

    /// In device px with whole edges; what has any size keeps at least one px.
    base::Rect snapped(const base::Rect& rect) const {
        const base::Point from = scaled({rect.x, rect.y});
        const base::Point to = scaled({rect.right(), rect.bottom()});
        const float left = std::round(from.x);
        const float top = std::round(from.y);
        const float least_width = rect.width > 0 ? 1.0F : 0.0F;
        const float least_height = rect.height > 0 ? 1.0F : 0.0F;
        return base::Rect{left, top, std::max(least_width, std::round(to.x) - left),
                          std::max(least_height, std::round(to.y) - top)}
            .moved(options_.origin.x, options_.origin.y);
    }

    bool visible(const base::Rect& rect) {
        const bool seen = !rect.empty() && rect.overlaps(clip_);
        result_.drawn += seen ? 1 : 0;
        return seen;
    }

    ImU32 colour(base::Tone tone) const { return to_imgui(options_.theme[tone]); }

    /// Four filled bars: sharper and cheaper than an anti-aliased line.
    void draw_frame(const base::Rect& rect, float width, ImU32 colour) {
        const float across = std::min(width, rect.width / 2);
        const float down = std::min(width, rect.height / 2);
        const float x0 = rect.x;
        const float y0 = rect.y;
        const float x1 = rect.right();
        const float y1 = rect.bottom();
        list_.AddRectFilled({x0, y0}, {x1, y0 + down}, colour);
        list_.AddRectFilled({x0, y1 - down}, {x1, y1}, colour);
        list_.AddRectFilled({x0, y0 + down}, {x0 + across, y1 - down}, colour);
        list_.AddRectFilled({x1 - across, y0 + down}, {x1, y1 - down}, colour);
    }

    /// `origin` as in the list, but in device px.
    void draw_glyphs(const paint::DrawGlyphs& text, base::Point origin) {
        const float baseline = options_.origin.y + std::round(origin.y);
        const ImU32 tone = colour(text.tone);
        int page = -1;
        for (const text::Glyph& glyph : text.run.glyphs) {
            const Pen pen = snapped_pen(origin.x + glyph.x * options_.scale);
            const AtlasGlyph& found =
                options_.atlas.find(glyph, text.run.font, options_.scale, pen.quarter);
            if (found.size.width <= 0) {
                continue;
            }
            page = use_page(page, found.page);
            const float x = options_.origin.x + pen.whole + found.bearing.x;
            const float y = baseline + std::round(glyph.y * options_.scale) + found.bearing.y;
            // One reservation a glyph: ImGui's 16-bit indices begin anew only between reservations.
            list_.PrimReserve(6, 4);
            list_.PrimRectUV({x, y}, {x + found.size.width, y + found.size.height},
                             {found.uv.x, found.uv.y}, {found.uv.right(), found.uv.bottom()}, tone);
        }
        if (page >= 0) {
            pop_texture(list_);
        }
    }

    int use_page(int before, int page) {
        if (before != page) {
            if (before >= 0) {
                pop_texture(list_);
            }
            push_texture(list_, to_imgui(options_.atlas.texture(page)));
        }
        return page;
    }

    ImDrawList& list_;
    const PlayOptions& options_;
    base::Rect clip_;                // what is visible now
    std::vector<base::Rect> clips_;  // the open ones, each inside the one before
    PlayResult result_;
};

}  // namespace

PlayResult play(const paint::DisplayList& list, ImDrawList& draw_list, const PlayOptions& options) {
    Player player(draw_list, options);
    for (const paint::Command& command : list.commands) {
        content::match(command, [&](const auto& what) { player.draw(what); });
    }
    return player.finish();
}

}  // namespace engine::render
