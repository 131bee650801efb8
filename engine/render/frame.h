// Renderer: one frame from begin_frame() to the screen.
//
//     renderer.begin_frame();            // ImGui::NewFrame, finished pictures, a fresh atlas
//     renderer.end_frame({...});         // pages, what stands around and above them, swap
//     while (nobody asks for anything && renderer.draw_ahead({...})) {}
//
// Pages and their surroundings are copied from textures that are kept between frames, so that
// scrolling costs one copy. The very first frame draws everything straight into the window: the
// driver then has less to compile before a person sees text. So does every frame where OpenGL is
// too old to draw into textures.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/paint/display_list.h"
#include "engine/render/glyph_atlas.h"
#include "engine/render/picture_cache.h"
#include "engine/render/window.h"

namespace engine::render {

class PageTiles;
class ChromeLayer;
struct Chrome;
struct TileSources;

/// Where a page appears this frame.
struct PagePlacement {
    const paint::DisplayList* list = nullptr;  // outlives end_frame()
    std::uint64_t version = 0;                 // change it whenever the list's content changes
    base::Rect rect;                           // of the window, device px: the page's viewport
    float scroll = 0;                          // device px of the page above the viewport
    float sideways = 0;                        // device px of the page left of the viewport
    float scale = 1;                           // device px per layout px
    base::Tone ground = base::Tone::Paper;     // behind the page
    std::vector<paint::FillRect> marks = {};  // lie under the page's letters; layout px of the page
};

struct FrameOptions {
    const base::Theme& theme;
    base::Tone clear = base::Tone::Paper;
    std::span<const PagePlacement> pages;
    const paint::DisplayList& chrome;           // drawn above the pages
    float scale = 1;                            // device px per px of the chrome
    std::span<const PagePlacement> ahead = {};  // pages that are likely to be asked for next
    PointerShape pointer = PointerShape::Arrow;
};

class Renderer {
public:
    /// All three outlive the renderer.
    Renderer(Window& window, GlyphAtlas& atlas, PictureCache& pictures);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;
    Renderer(Renderer&&) = delete;
    Renderer& operator=(Renderer&&) = delete;

    void begin_frame();

    /// draw() and then present().
    void end_frame(const FrameOptions& options);

    /// Draws everything into the back buffer; save_screenshot() may follow.
    void draw(const FrameOptions& options);
    void present();

    /// Draws one thing that the frame shown last did without and the next is likely to need: a
    /// piece of work of a few ms for when nobody waits. Returns whether there was one. The options
    /// are those of that frame.
    bool draw_ahead(const FrameOptions& options);

    /// Texture memory that pages take now, for tests and the curious.
    std::size_t tile_bytes() const;

private:
    struct KeptPage;

    PageTiles& tiles_of(const PagePlacement& page);
    bool draw_missing(const FrameOptions& options);
    void forget_old_pages(std::size_t shown);
    void draw_at_once(const FrameOptions& options, const Chrome& chrome,
                      const TileSources& sources);
    void copy(const FrameOptions& options, const Chrome& chrome, const TileSources& sources);

    Window& window_;
    GlyphAtlas& atlas_;
    PictureCache& pictures_;
    std::vector<KeptPage> pages_;
    std::unique_ptr<ChromeLayer> chrome_;
    std::uint64_t frame_ = 0;
};

}  // namespace engine::render
