#include "engine/render/tiles.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <imgui.h>

#include "engine/render/draw_list_player.h"
#include "engine/render/imgui_compat.h"
#include "engine/render/list_renderer.h"
#include "engine/render/opengl.h"

namespace engine::render {
namespace {

int whole_px(float length) {
    return static_cast<int>(std::ceil(length));
}

int scroll_px(const PagePlacement& page) {
    return static_cast<int>(std::lround(page.scroll));
}

int sideways_px(const PagePlacement& page) {
    return static_cast<int>(std::lround(page.sideways));
}

}  // namespace

void add_page(const PagePlacement& page, const TileSources& sources, ImDrawList& list) {
    const base::Rect view{std::round(page.rect.x), std::round(page.rect.y),
                          std::round(page.rect.width), std::round(page.rect.height)};
    const base::Rect whole{view.x - static_cast<float>(sideways_px(page)),
                           view.y - static_cast<float>(scroll_px(page)),
                           static_cast<float>(whole_px(page.list->size.width * page.scale)),
                           static_cast<float>(whole_px(page.list->size.height * page.scale))};
    list.PushClipRect({view.x, view.y}, {view.right(), view.bottom()}, true);
    list.AddRectFilled({whole.x, whole.y}, {whole.right(), whole.bottom()},
                       to_imgui(sources.theme[page.ground]));
    play(*page.list, list,
         {.origin = {whole.x, whole.y},
          .scale = page.scale,
          .theme = sources.theme,
          .atlas = sources.atlas,
          .pictures = &sources.pictures,
          .clip = view,
          .marks = page.marks,
          .grounds = Grounds::Drawn});
    list.PopClipRect();
}

PageTiles::Look PageTiles::look_of(const PagePlacement& page, const base::Theme& theme) {
    return {.list = page.list,
            .version = page.version,
            .colours = theme.colours,
            .ground = page.ground,
            .scale = page.scale,
            .left = sideways_px(page),
            .width = std::max(1, std::min(whole_px(page.list->size.width * page.scale),
                                          whole_px(page.rect.width))),
            .height = whole_px(page.list->size.height * page.scale)};
}

PageTiles::Range PageTiles::whole() const {
    return {0, (look_.height + kStripHeight - 1) / kStripHeight - 1};
}

PageTiles::Range PageTiles::visible(const PagePlacement& page) const {
    const int top = std::max(0, scroll_px(page));
    const int bottom = std::min(look_.height, scroll_px(page) + whole_px(page.rect.height));
    return bottom <= top ? Range{} : Range{top / kStripHeight, (bottom - 1) / kStripHeight};
}

void PageTiles::adopt(const Look& look) {
    if (look == look_) {
        return;
    }
    if (look.width != look_.width) {
        strips_.clear();
    }
    for (Strip& strip : strips_) {
        strip.index = -1;
    }
    look_ = look;
}

/// Strips far from the view become free; more free ones than a screen turn needs are given back.
void PageTiles::free_outside(Range range) {
    for (Strip& strip : strips_) {
        if (!range.contains(strip.index)) {
            strip.index = -1;
        }
    }
    const auto most = static_cast<std::size_t>(std::max(0, range.last - range.first + 1));
    while (strips_.size() > most) {
        strips_.erase(std::ranges::find(strips_, -1, &Strip::index));
    }
}

const PageTiles::Strip* PageTiles::find(int index) const {
    const auto place = std::find_if(strips_.begin(), strips_.end(),
                                    [&](const Strip& strip) { return strip.index == index; });
    return place == strips_.end() ? nullptr : &*place;
}

bool PageTiles::up_to_date(int index, const PagePlacement& page,
                           const PictureCache& pictures) const {
    const Strip* strip = find(index);
    return strip != nullptr &&
           !(strip->waits_for_pictures && strip->pictures_generation != pictures.generation()) &&
           strip->marks == marks_on(index, page);
}

/// The marks that a strip shows: dragging a selection over one draws no other anew.
std::vector<paint::FillRect> PageTiles::marks_on(int index, const PagePlacement& page) {
    constexpr float kHeight = kStripHeight;
    const float top = static_cast<float>(index) * kHeight / page.scale - 1;  // edges are rounded
    const base::Rect strip{0, top, page.list->size.width, kHeight / page.scale + 2};
    std::vector<paint::FillRect> marks;
    std::ranges::copy_if(page.marks, std::back_inserter(marks),
                         [&](const auto& mark) { return mark.rect.overlaps(strip); });
    return marks;
}

PageTiles::Strip& PageTiles::place_for(int index) {
    for (const int wanted : {index, -1}) {
        for (Strip& strip : strips_) {
            if (strip.index == wanted) {
                strip.index = index;
                return strip;
            }
        }
    }
    Strip& strip = strips_.emplace_back();
    strip.target = Target(look_.width, kStripHeight);
    strip.index = index;
    return strip;
}

void PageTiles::draw_strip(int index, const PagePlacement& page, const TileSources& sources) {
    Strip& strip = place_for(index);
    strip.marks = marks_on(index, page);
    const base::Size size{static_cast<float>(look_.width), static_cast<float>(kStripHeight)};
    ListRenderer renderer(size, Rows::FromTop);
    const PlayResult played = play(
        *page.list, renderer.list(),
        {.origin = {static_cast<float>(-look_.left), static_cast<float>(-index * kStripHeight)},
         .scale = page.scale,
         .theme = sources.theme,
         .atlas = sources.atlas,
         .pictures = &sources.pictures,
         .clip = {0, 0, size.width, size.height},
         .marks = strip.marks});
    sources.atlas.upload();
    strip.target.bind();
    clear_target(sources.theme[page.ground]);
    renderer.render();
    draw_into_window();
    strip.waits_for_pictures = played.pictures_pending;
    strip.pictures_generation = sources.pictures.generation();
}

void PageTiles::prepare(const PagePlacement& page, const TileSources& sources) {
    adopt(look_of(page, sources.theme));
    const Range shown = visible(page);
    free_outside({std::max(shown.first - 1, 0), std::min(shown.last + 1, whole().last)});
    for (int index = shown.first; index <= shown.last; ++index) {
        if (!up_to_date(index, page, sources.pictures)) {
            draw_strip(index, page, sources);
        }
    }
}

bool PageTiles::draw_ahead(const PagePlacement& page, const TileSources& sources) {
    adopt(look_of(page, sources.theme));
    const Range shown = visible(page);
    if (shown.last < shown.first) {
        return false;
    }
    const auto missing = [&](int index) {
        return whole().contains(index) && !up_to_date(index, page, sources.pictures);
    };
    int index = shown.first;  // downwards, as far as one below the view
    while (index <= shown.last + 1 && !missing(index)) {
        ++index;
    }
    if (index > shown.last + 1) {
        index = shown.first - 1;
    }
    if (!missing(index)) {
        return false;
    }
    draw_strip(index, page, sources);
    return true;
}

base::Rect PageTiles::covered(const PagePlacement& page) const {
    const float top = std::round(page.rect.y) - static_cast<float>(scroll_px(page));
    const base::Rect whole{std::round(page.rect.x), top, static_cast<float>(look_.width),
                           static_cast<float>(look_.height)};
    const base::Rect view{std::round(page.rect.x), std::round(page.rect.y),
                          static_cast<float>(look_.width),
                          std::round(page.rect.bottom()) - std::round(page.rect.y)};
    return whole.intersection(view);
}

void PageTiles::blit(const PagePlacement& page, float window_height) const {
    const base::Rect part = covered(page);
    const int left = static_cast<int>(part.x);
    const int top = static_cast<int>(std::lround(page.rect.y)) - scroll_px(page);
    const Range shown = visible(page);
    for (int index = shown.first; index <= shown.last; ++index) {
        const Strip* strip = find(index);
        const int strip_y = top + index * kStripHeight;  // in the window
        const int from = std::max(static_cast<int>(part.y), strip_y);
        const int to = std::min(static_cast<int>(part.bottom()), strip_y + kStripHeight);
        if (strip != nullptr && to > from) {
            strip->target.copy_to_window({0, from - strip_y, look_.width, to - from}, left, from,
                                         static_cast<int>(window_height));
        }
    }
}

std::size_t PageTiles::bytes() const {
    return strips_.size() * static_cast<std::size_t>(look_.width) * kStripHeight * 4;
}

}  // namespace engine::render
