// GlyphAtlas: every glyph that was drawn lately, rasterised at exactly the size in use.
//
// Glyphs are made on demand and packed in shelves into square pages of 8-bit coverage. Rectangles
// handed out are valid until the next begin_frame(): only there, and only when the budget of pages
// is used up, is everything forgotten and begun anew (generation() changes). A frame that needs
// more than the budget gets extra pages for its own duration, up to kMostPages.
//
// The atlas itself is plain memory and runs without a screen; a TextureStore mirrors its pages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/render/texture_store.h"
#include "engine/text/glyph_run.h"

namespace engine::render {

/// One rasterised glyph: `width` x `height` bytes of coverage, rows from the top.
struct GlyphImage {
    int width = 0;
    int height = 0;
    int left = 0;  // from the pen position to the left edge, device px
    int top = 0;   // from the baseline down to the top edge, device px: mostly negative
    std::vector<std::uint8_t> coverage;
};

/// Rasterises glyph `index` of `face` at `size_px` device px, `subpixel_x` (0 to 1) device px right
/// of the pen. What cannot be drawn comes back empty.
using Rasteriser = std::function<GlyphImage(const text::Glyph& glyph, const text::Font& font,
                                            float size_px, float subpixel_x)>;

struct AtlasGlyph {
    base::Rect uv;        // texture coordinates, 0 to 1
    base::Size size;      // device px; empty for a space
    base::Point bearing;  // from the pen on the baseline to the top left corner, y down, device px
    int page = 0;
};

class GlyphAtlas {
public:
    static constexpr int kPageSide = 1024;  // px
    static constexpr int kPageBudget = 4;
    static constexpr int kMostPages = 8;
    static constexpr int kSubpixelSteps = 4;

    /// `store` may be null (no textures: tests); otherwise it outlives the atlas.
    explicit GlyphAtlas(Rasteriser rasteriser, TextureStore* store = nullptr);
    ~GlyphAtlas();
    GlyphAtlas(const GlyphAtlas&) = delete;
    GlyphAtlas& operator=(const GlyphAtlas&) = delete;
    GlyphAtlas(GlyphAtlas&&) = delete;
    GlyphAtlas& operator=(GlyphAtlas&&) = delete;

    /// Forgets everything if the budget was used up. No list drawn before may be shown after.
    void begin_frame();

    /// The glyph at `font.size * scale` device px. `subpixel_x` is the pen's fraction of a device
    /// px, rounded down to quarters. The reference is valid until begin_frame().
    const AtlasGlyph& find(const text::Glyph& glyph, const text::Font& font, float scale,
                           float subpixel_x);

    /// Where page 0 is opaque white, in texture coordinates: for everything that is no glyph.
    static base::Point white();

    /// Sends what was rasterised since the last call to the texture store.
    void upload();

    /// The texture of a page, for ImDrawList. There always is a page 0.
    TextureId texture(int page) const;

    int pages() const { return static_cast<int>(pages_.size()); }
    std::size_t glyphs() const { return found_.size(); }
    std::uint64_t generation() const { return generation_; }

private:
    struct Key {
        std::uint32_t index = 0;
        std::uint32_t size_64ths = 0;  // device px
        std::uint16_t face = 0;
        std::uint8_t style = 0;     // bold, italic
        std::uint8_t subpixel = 0;  // in kSubpixelSteps
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Shelf {
        int y = 0;
        int height = 0;
        int used = 0;  // px from the left
    };
    struct Page {
        std::vector<std::uint8_t> coverage;
        std::vector<Shelf> shelves;
        int used_height = 0;
        int dirty_top = 0;
        int dirty_bottom = 0;  // equal to dirty_top: clean
        TextureId texture = 0;
    };
    struct Place {
        int page = -1;
        int x = 0;
        int y = 0;
    };

    Place reserve(int width, int height);
    void copy(const GlyphImage& image, const Place& place);
    static Place reserve_in(Page& page, int index, int width, int height);
    bool add_page();
    void paint_white();
    void drop_pages(std::size_t keep);
    AtlasGlyph keep(const GlyphImage& image);

    Rasteriser rasteriser_;
    TextureStore* store_ = nullptr;
    std::vector<Page> pages_;
    std::unordered_map<Key, AtlasGlyph, KeyHash> found_;
    std::uint64_t generation_ = 0;
    bool full_ = false;
};

}  // namespace engine::render
