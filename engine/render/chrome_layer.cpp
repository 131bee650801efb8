#include "engine/render/chrome_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include <imgui.h>

#include "engine/paint/difference.h"
#include "engine/render/draw_list_player.h"
#include "engine/render/opengl.h"

namespace engine::render {
namespace {

// More than this costs more than drawing all of it straight into the window.
constexpr float kSmallPart = 0.25F;  // of the window
constexpr std::size_t kMostParts = 24;

/// In device px, with whole edges: the ink of a curve may reach one further than it should.
base::Rect device_px(const base::Rect& rect, float scale) {
    if (rect.empty()) {
        return {};
    }
    const float left = std::floor(rect.x * scale) - 1;
    const float top = std::floor(rect.y * scale) - 1;
    return {left, top, std::ceil(rect.right() * scale) + 1 - left,
            std::ceil(rect.bottom() * scale) + 1 - top};
}

int px(float whole) {
    return static_cast<int>(whole);
}

PlayOptions play_options(const Chrome& chrome, const TileSources& sources, const base::Rect& clip) {
    return {.origin = {},
            .scale = chrome.scale,
            .theme = sources.theme,
            .atlas = sources.atlas,
            .pictures = &sources.pictures,
            .clip = clip};
}

}  // namespace

void add_chrome(const Chrome& chrome, const TileSources& sources, base::Size window,
                ImDrawList& list) {
    PlayOptions options = play_options(chrome, sources, whole(window));
    options.grounds = Grounds::Drawn;
    play(*chrome.list, list, options);
}

bool draw_chrome(const Chrome& chrome, const TileSources& sources, base::Size window,
                 std::span<const base::Rect> parts, Rows rows) {
    const bool on_ground = rows == Rows::FromTop;
    ListRenderer renderer(window, rows);
    ImDrawList& list = renderer.list();
    bool something = on_ground;
    bool pictures_pending = false;
    for (const base::Rect& part : parts) {
        if (on_ground) {
            add_clear(list, part, sources.theme[chrome.ground]);
        }
        list.PushClipRect({part.x, part.y}, {part.right(), part.bottom()}, true);
        const PlayResult played = play(*chrome.list, list, play_options(chrome, sources, part));
        list.PopClipRect();
        something = something || played.drawn > 0;
        pictures_pending = pictures_pending || played.pictures_pending;
    }
    if (something) {
        sources.atlas.upload();
        renderer.render();
    }
    return pictures_pending;
}

ChromeLayer::Look ChromeLayer::look_of(const Chrome& chrome, const TileSources& sources,
                                       base::Size window) {
    return {.colours = sources.theme.colours,
            .ground = chrome.ground,
            .scale = chrome.scale,
            .window = window};
}

/// Whether it differs from what `chrome` looks like by its commands at most.
bool ChromeLayer::suits(const Chrome& chrome, const TileSources& sources, base::Size window) const {
    const bool new_pictures =
        waits_for_pictures_ && pictures_generation_ != sources.pictures.generation();
    return !new_pictures && look_of(chrome, sources, window) == look_;
}

bool ChromeLayer::is(const Chrome& chrome, const TileSources& sources, base::Size window) const {
    return suits(chrome, sources, window) && drawn_ == *chrome.list;
}

bool ChromeLayer::follow(const Chrome& chrome, const TileSources& sources, base::Size window) {
    if (!suits(chrome, sources, window)) {
        return false;
    }
    const auto changed = paint::difference(drawn_, *chrome.list);
    if (!changed || changed->empty()) {
        return changed.has_value();
    }
    std::vector<base::Rect> parts;
    float area = 0;
    for (const base::Rect& rect : *changed) {
        const base::Rect part = device_px(rect, chrome.scale).intersection(whole(window));
        if (!part.empty() && std::ranges::find(parts, part) == parts.end()) {
            parts.push_back(part);
            area += part.width * part.height;
        }
    }
    if (parts.size() > kMostParts || area > kSmallPart * window.width * window.height) {
        return false;
    }
    draw(chrome, sources, parts);
    return true;
}

void ChromeLayer::renew(const Chrome& chrome, const TileSources& sources, base::Size window) {
    if (is(chrome, sources, window)) {
        return;
    }
    const int width = std::max(1, px(window.width));
    const int height = std::max(1, px(window.height));
    if (target_.width() != width || target_.height() != height) {
        target_ = Target(width, height);
    }
    look_ = look_of(chrome, sources, window);
    waits_for_pictures_ = false;
    draw(chrome, sources, {whole(window)});
}

void ChromeLayer::draw(const Chrome& chrome, const TileSources& sources,
                       const std::vector<base::Rect>& parts) {
    if (!parts.empty()) {
        target_.bind();
        const bool pending = draw_chrome(chrome, sources, look_.window, parts, Rows::FromTop);
        waits_for_pictures_ = waits_for_pictures_ || pending;
        pictures_generation_ = sources.pictures.generation();
        draw_into_window();
    }
    drawn_ = *chrome.list;
}

void ChromeLayer::copy_around(std::span<const base::Rect> covered) const {
    for (const base::Rect& rect : without(whole(look_.window), covered)) {
        target_.copy_to_window({px(rect.x), px(rect.y), px(rect.width), px(rect.height)},
                               px(rect.x), px(rect.y), px(look_.window.height));
    }
}

std::vector<base::Rect> without(base::Rect area, std::span<const base::Rect> holes) {
    std::vector<base::Rect> rest{area};
    for (const base::Rect& hole : holes) {
        std::vector<base::Rect> smaller;
        for (base::Rect rect : rest) {
            const base::Rect cut = rect.intersection(hole);
            if (cut.empty()) {
                smaller.push_back(rect);
                continue;
            }
            const std::array around{base::cut_top(rect, cut.y - rect.y),
                                    base::cut_bottom(rect, rect.bottom() - cut.bottom()),
                                    base::cut_left(rect, cut.x - rect.x),
                                    base::cut_right(rect, rect.right() - cut.right())};
            std::ranges::copy_if(around, std::back_inserter(smaller),
                                 [](const base::Rect& one) { return !one.empty(); });
        }
        rest = std::move(smaller);
    }
    return rest;
}

}  // namespace engine::render
