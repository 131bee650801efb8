// PageTiles: one page kept as strips of texture.
//
// Drawing a page of text through a software OpenGL takes 13 ms, copying it less than 1: so a strip
// is drawn once, and scrolling copies. Only strips in or next to the view are kept; when anything
// that a strip's look depends on changes, all are drawn again as they are needed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/theme.h"
#include "engine/render/frame.h"
#include "engine/render/target.h"

struct ImDrawList;

namespace engine::render {

/// What tiles are drawn with. All outlive the call they are passed to.
struct TileSources {
    const base::Theme& theme;
    GlyphAtlas& atlas;
    PictureCache& pictures;
};

/// Adds `page`, its ground and all, to a list for the window, without keeping anything.
void add_page(const PagePlacement& page, const TileSources& sources, ImDrawList& list);

class PageTiles {
public:
    static constexpr int kStripHeight = 128;  // device px

    /// Draws the strips that `page` shows and that are missing or out of date. Leaves the window's
    /// framebuffer bound.
    void prepare(const PagePlacement& page, const TileSources& sources);

    /// Draws one strip that is missing in the view of `page` or next to it, so that it is there
    /// when it is needed. Returns whether one was missing.
    bool draw_ahead(const PagePlacement& page, const TileSources& sources);

    // After prepare() with the same page:

    /// The part of the window that blit() fills, whole px.
    base::Rect covered(const PagePlacement& page) const;
    /// Copies what is visible into the window's framebuffer, `window_height` px high.
    void blit(const PagePlacement& page, float window_height) const;

    /// Whether it keeps strips of that page, though they may be out of date.
    bool has(const PagePlacement& page) const { return look_.list == page.list; }

    std::size_t bytes() const;

private:
    /// Everything that a strip's px depend on, but for its pictures.
    struct Look {
        const paint::DisplayList* list = nullptr;
        std::uint64_t version = 0;
        std::array<base::Colour, base::kTones> colours{};
        base::Tone ground = base::Tone::Paper;
        float scale = 0;
        int left = 0;    // px of the page that lie left of a strip
        int width = 0;   // px of a strip
        int height = 0;  // px of the page
        bool operator==(const Look&) const = default;
    };
    struct Strip {
        int index = -1;  // from the page's top; -1: free to be used again
        Target target;
        std::vector<paint::FillRect> marks;  // it was drawn with
        bool waits_for_pictures = false;
        std::uint64_t pictures_generation = 0;
    };
    struct Range {
        int first = 0;
        int last = -1;  // inclusive
        bool contains(int index) const { return index >= first && index <= last; }
    };

    static Look look_of(const PagePlacement& page, const base::Theme& theme);
    Range visible(const PagePlacement& page) const;
    Range whole() const;
    void adopt(const Look& look);
    void free_outside(Range range);
    const Strip* find(int index) const;
    bool up_to_date(int index, const PagePlacement& page, const PictureCache& pictures) const;
    static std::vector<paint::FillRect> marks_on(int index, const PagePlacement& page);
    Strip& place_for(int index);
    void draw_strip(int index, const PagePlacement& page, const TileSources& sources);

    Look look_;
    std::vector<Strip> strips_;
};

}  // namespace engine::render
