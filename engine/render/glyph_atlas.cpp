#include "engine/render/glyph_atlas.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace engine::render {
namespace {

constexpr int kGutter = 1;                   // px between glyphs
constexpr int kWhiteSide = 3;                // px of the white square, first on page 0
constexpr int kShelfStep = 4;                // shelf heights are rounded up to this
constexpr std::size_t kMostGlyphs = 32'768;  // empty ones fill no page, so they are counted

std::uint8_t subpixel_step(float subpixel_x) {
    const int step = static_cast<int>(std::floor(subpixel_x * GlyphAtlas::kSubpixelSteps));
    return static_cast<std::uint8_t>(std::clamp(step, 0, GlyphAtlas::kSubpixelSteps - 1));
}

/// What synthetic styles depend on; everything else about a font is in the face.
std::uint8_t style_bits(const text::Font& font) {
    return static_cast<std::uint8_t>((font.bold ? 1U : 0U) | (font.italic ? 2U : 0U));
}

base::Rect texture_rect(int x, int y, int width, int height) {
    constexpr float kUnit = 1.0F / GlyphAtlas::kPageSide;
    return base::Rect{static_cast<float>(x), static_cast<float>(y), static_cast<float>(width),
                      static_cast<float>(height)}
        .scaled(kUnit);
}

}  // namespace

std::size_t GlyphAtlas::KeyHash::operator()(const Key& key) const {
    std::uint64_t mixed = (std::uint64_t{key.index} << 32U) | key.size_64ths;
    mixed ^= (std::uint64_t{key.face} << 16U) | (std::uint64_t{key.style} << 8U) | key.subpixel;
    mixed *= 0x9E3779B97F4A7C15U;  // spreads neighbouring numbers over all bits
    return static_cast<std::size_t>(mixed ^ (mixed >> 29U));
}

GlyphAtlas::GlyphAtlas(Rasteriser rasteriser, TextureStore* store)
    : rasteriser_(std::move(rasteriser)), store_(store) {
    add_page();
    paint_white();
}

GlyphAtlas::~GlyphAtlas() {
    drop_pages(0);
}

void GlyphAtlas::begin_frame() {
    if (!full_ && found_.size() <= kMostGlyphs) {
        return;
    }
    found_.clear();
    drop_pages(kPageBudget);
    for (Page& page : pages_) {
        page.shelves.clear();
        page.used_height = 0;
    }
    paint_white();
    full_ = false;
    ++generation_;
}

void GlyphAtlas::paint_white() {
    GlyphImage white{
        .width = kWhiteSide, .height = kWhiteSide, .left = 0, .top = 0, .coverage = {}};
    white.coverage.assign(std::size_t{kWhiteSide} * kWhiteSide, 255);
    copy(white, reserve(kWhiteSide, kWhiteSide));
}

base::Point GlyphAtlas::white() {
    return texture_rect(0, 0, kWhiteSide, kWhiteSide).centre();
}

void GlyphAtlas::drop_pages(std::size_t keep) {
    while (pages_.size() > keep) {
        if (store_ != nullptr && pages_.back().texture != 0) {
            store_->destroy(pages_.back().texture);
        }
        pages_.pop_back();
    }
}

const AtlasGlyph& GlyphAtlas::find(const text::Glyph& glyph, const text::Font& font, float scale,
                                   float subpixel_x) {
    const float size_px = font.size * scale;
    const Key key{.index = glyph.index,
                  .size_64ths = static_cast<std::uint32_t>(std::lround(size_px * 64)),
                  .face = glyph.face,
                  .style = style_bits(font),
                  .subpixel = subpixel_step(subpixel_x)};
    const auto [place, is_new] = found_.try_emplace(key);
    if (is_new) {
        const float step = static_cast<float>(key.subpixel) / kSubpixelSteps;
        place->second = keep(rasteriser_(glyph, font, size_px, step));
    }
    return place->second;
}

AtlasGlyph GlyphAtlas::keep(const GlyphImage& image) {
    if (image.width <= 0 || image.height <= 0) {
        return {};
    }
    assert(image.coverage.size() ==
           static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    const Place place = reserve(image.width, image.height);
    if (place.page < 0) {
        return {};  // a glyph larger than a page, or a frame larger than anything on a screen
    }
    copy(image, place);
    return {.uv = texture_rect(place.x, place.y, image.width, image.height),
            .size = {static_cast<float>(image.width), static_cast<float>(image.height)},
            .bearing = {static_cast<float>(image.left), static_cast<float>(image.top)},
            .page = place.page};
}

void GlyphAtlas::copy(const GlyphImage& image, const Place& place) {
    Page& page = pages_[static_cast<std::size_t>(place.page)];
    for (int row = 0; row < image.height; ++row) {
        const auto from = image.coverage.begin() + std::ptrdiff_t{row} * image.width;
        std::copy(from, from + image.width,
                  page.coverage.begin() + std::ptrdiff_t{place.y + row} * kPageSide + place.x);
    }
    const bool clean = page.dirty_top == page.dirty_bottom;
    page.dirty_top = clean ? place.y : std::min(page.dirty_top, place.y);
    page.dirty_bottom =
        clean ? place.y + image.height : std::max(page.dirty_bottom, place.y + image.height);
}

GlyphAtlas::Place GlyphAtlas::reserve(int width, int height) {
    if (width + kGutter > kPageSide || height + kGutter > kPageSide) {
        return {};
    }
    for (int i = 0; i < pages(); ++i) {
        const Place place = reserve_in(pages_[static_cast<std::size_t>(i)], i, width, height);
        if (place.page >= 0) {
            return place;
        }
    }
    if (!add_page()) {
        return {};
    }
    return reserve_in(pages_.back(), pages() - 1, width, height);
}

GlyphAtlas::Place GlyphAtlas::reserve_in(Page& page, int index, int width, int height) {
    width += kGutter;
    height += kGutter;
    Shelf* best = nullptr;
    for (Shelf& shelf : page.shelves) {
        const bool fits = shelf.height >= height && shelf.used + width <= kPageSide;
        // Not on one twice as tall: full stops would use up the shelves of the headings.
        if (fits && shelf.height < 2 * height && (best == nullptr || shelf.height < best->height)) {
            best = &shelf;
        }
    }
    if (best == nullptr) {
        const int rounded = (height + kShelfStep - 1) / kShelfStep * kShelfStep;
        const int tall = page.used_height + rounded <= kPageSide ? rounded : height;
        if (page.used_height + tall > kPageSide) {
            return {};
        }
        best = &page.shelves.emplace_back(Shelf{.y = page.used_height, .height = tall, .used = 0});
        page.used_height += tall;
    }
    const Place place{.page = index, .x = best->used, .y = best->y};
    best->used += width;
    return place;
}

bool GlyphAtlas::add_page() {
    if (pages() >= kPageBudget) {
        full_ = true;  // the next frame begins anew
    }
    if (pages() >= kMostPages) {
        return false;
    }
    Page page;
    page.coverage.resize(std::size_t{kPageSide} * kPageSide);
    page.shelves.reserve(64);
    if (store_ != nullptr) {
        page.texture = store_->create(kPageSide, kPageSide, TextureFormat::Coverage);
    }
    pages_.push_back(std::move(page));
    return true;
}

void GlyphAtlas::upload() {
    for (Page& page : pages_) {
        if (store_ != nullptr && page.texture != 0 && page.dirty_top != page.dirty_bottom) {
            store_->update(page.texture, kPageSide, page.dirty_top,
                           page.dirty_bottom - page.dirty_top, TextureFormat::Coverage,
                           &page.coverage[static_cast<std::size_t>(page.dirty_top) * kPageSide]);
        }
        page.dirty_top = page.dirty_bottom = 0;
    }
}

TextureId GlyphAtlas::texture(int page) const {
    return pages_[static_cast<std::size_t>(page)].texture;
}

}  // namespace engine::render
