#include "engine/render/frame.h"

#include <algorithm>
#include <cassert>

#include <imgui.h>

#include "engine/render/chrome_layer.h"
#include "engine/render/imgui_backend.h"
#include "engine/render/imgui_compat.h"
#include "engine/render/list_renderer.h"
#include "engine/render/opengl.h"
#include "engine/render/tiles.h"

namespace engine::render {

/// The strips of a page, and when it was asked for last.
struct Renderer::KeptPage {
    std::unique_ptr<PageTiles> tiles;
    std::uint64_t frame = 0;
};

Renderer::Renderer(Window& window, GlyphAtlas& atlas, PictureCache& pictures)
    : window_(window),
      atlas_(atlas),
      pictures_(pictures),
      chrome_(std::make_unique<ChromeLayer>()) {}

Renderer::~Renderer() = default;

void Renderer::begin_frame() {
    pictures_.begin_frame();
    atlas_.begin_frame();
    begin_imgui_backend();
    draw_shapes_with(to_imgui(atlas_.texture(0)), to_imgui(GlyphAtlas::white()));
    ImGuiIO& io = ImGui::GetIO();
    const base::Size size = window_.size();
    io.DisplaySize = {size.width, size.height};
    io.DisplayFramebufferScale = {1, 1};
    ImGui::NewFrame();
}

void Renderer::end_frame(const FrameOptions& options) {
    draw(options);
    present();
}

void Renderer::draw(const FrameOptions& options) {
    window_.set_pointer_shape(options.pointer);
    ImGui::Render();
    assert(std::ranges::all_of(options.pages, [](const PagePlacement& page) { return page.list; }));
    const TileSources sources{options.theme, atlas_, pictures_};
    const Chrome chrome{&options.chrome, options.scale, options.clear};
    const bool first = frame_++ == 0;
    if (first || !has_framebuffers()) {
        draw_at_once(options, chrome, sources);
    } else {
        copy(options, chrome, sources);
    }
}

void Renderer::draw_at_once(const FrameOptions& options, const Chrome& chrome,
                            const TileSources& sources) {
    ListRenderer renderer(window_.size());
    for (const PagePlacement& page : options.pages) {
        add_page(page, sources, renderer.list());
    }
    add_chrome(chrome, sources, window_.size(), renderer.list());
    atlas_.upload();
    draw_into_window();
    clear_target(options.theme[options.clear]);
    renderer.render();
}

/// From what is kept, as far as that shows what is wanted.
void Renderer::copy(const FrameOptions& options, const Chrome& chrome, const TileSources& sources) {
    const base::Size window = window_.size();
    std::vector<base::Rect> covered;
    for (const PagePlacement& page : options.pages) {
        PageTiles& tiles = tiles_of(page);
        tiles.prepare(page, sources);
        covered.push_back(tiles.covered(page));
    }
    forget_old_pages(options.pages.size());
    const bool kept = chrome_->follow(chrome, sources, window);
    draw_into_window();
    if (kept) {
        chrome_->copy_around(covered);
    } else {
        clear_target(options.theme[options.clear]);
    }
    for (const PagePlacement& page : options.pages) {
        tiles_of(page).blit(page, window.height);
    }
    if (!kept) {
        covered.assign({whole(window)});
    }
    draw_chrome(chrome, sources, window, covered);
}

void Renderer::present() {
    window_.swap();
}

bool Renderer::draw_ahead(const FrameOptions& options) {
    const bool drew = frame_ > 0 && has_framebuffers() && draw_missing(options);
    if (drew) {
        send_to_opengl();  // which would else begin with it when the next frame is wanted
    }
    return drew;
}

bool Renderer::draw_missing(const FrameOptions& options) {
    if (options.pages.empty()) {
        return false;
    }
    const TileSources sources{options.theme, atlas_, pictures_};
    const Chrome chrome{&options.chrome, options.scale, options.clear};
    for (const auto pages : {options.pages, options.ahead}) {
        for (const PagePlacement& page : pages) {
            if (tiles_of(page).draw_ahead(page, sources)) {
                return true;
            }
        }
    }
    if (!chrome_->is(chrome, sources, window_.size())) {
        chrome_->renew(chrome, sources, window_.size());
        return true;
    }
    return false;
}

PageTiles& Renderer::tiles_of(const PagePlacement& page) {
    const auto known =
        std::ranges::find_if(pages_, [&](const KeptPage& kept) { return kept.tiles->has(page); });
    KeptPage& kept = known != pages_.end()
                         ? *known
                         : pages_.emplace_back(KeptPage{std::make_unique<PageTiles>()});
    kept.frame = frame_;
    return *kept.tiles;
}

/// Beside what is shown, that which was shown before and what is likely to come are worth keeping.
void Renderer::forget_old_pages(std::size_t shown) {
    constexpr std::size_t kMore = 2;
    while (pages_.size() > shown + kMore) {
        pages_.erase(std::ranges::min_element(pages_, {}, &KeptPage::frame));
    }
}

std::size_t Renderer::tile_bytes() const {
    std::size_t bytes = 0;
    for (const KeptPage& page : pages_) {
        bytes += page.tiles->bytes();
    }
    return bytes;
}

}  // namespace engine::render
