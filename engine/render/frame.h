// Renderer: one frame from begin_frame() to the screen.
//
//     renderer.begin_frame();            // ImGui::NewFrame, finished pictures, a fresh atlas
//     ... draw with ImGui draw lists ...
//     renderer.end_frame({...});         // clear, pages, ImGui on top, swap
//
// Pages are drawn under everything that ImGui draws: from textures that are kept between frames,
// so that scrolling costs one copy. The very first frame draws its pages straight into the window:
// the driver then has less to compile before a person sees text. So does every frame where OpenGL
// is too old to draw into textures.
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

    /// Texture memory that pages take now, for tests and the curious.
    std::size_t tile_bytes() const;

private:
    Window& window_;
    GlyphAtlas& atlas_;
    PictureCache& pictures_;
    std::vector<std::unique_ptr<PageTiles>> pages_;  // one for each placement, in their order
    std::vector<PagePlacement> shown_;               // between draw() and present()
    const base::Theme* theme_ = nullptr;             // the same
    bool first_frame_ = true;
};

}  // namespace engine::render
