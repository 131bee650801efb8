#include "engine/render/frame.h"

#include <algorithm>
#include <cassert>

#include <backends/imgui_impl_glfw.h>

#include <imgui.h>

#include "engine/render/imgui_backend.h"
#include "engine/render/imgui_compat.h"
#include "engine/render/list_renderer.h"
#include "engine/render/opengl.h"
#include "engine/render/tiles.h"

namespace engine::render {

namespace {

PointerShape pointer_shape(ImGuiMouseCursor cursor) {
    switch (cursor) {
        case ImGuiMouseCursor_Hand:
            return PointerShape::Hand;
        case ImGuiMouseCursor_TextInput:
            return PointerShape::Text;
        default:
            return PointerShape::Arrow;
    }
}

}  // namespace

Renderer::Renderer(Window& window, GlyphAtlas& atlas, PictureCache& pictures)
    : window_(window), atlas_(atlas), pictures_(pictures) {}

Renderer::~Renderer() = default;

void Renderer::begin_frame() {
    pictures_.begin_frame();
    atlas_.begin_frame();
    begin_imgui_backend();
    draw_shapes_with(to_imgui(atlas_.texture(0)), to_imgui(GlyphAtlas::white()));
    ImGui_ImplGlfw_NewFrame();
    // Device px throughout, also where the window system counts in larger units.
    ImGuiIO& io = ImGui::GetIO();
    const base::Size size = window_.size();
    if (io.DisplayFramebufferScale.x != 1 && size.width > 0) {
        const base::Point pointer = window_.pointer();
        io.MousePos = {pointer.x, pointer.y};
    }
    io.DisplaySize = {size.width, size.height};
    io.DisplayFramebufferScale = {1, 1};
    ImGui::NewFrame();
}

void Renderer::end_frame(const FrameOptions& options) {
    draw(options);
    present();
}

void Renderer::draw(const FrameOptions& options) {
    // ImGui's backend would set it a frame later; when nothing else changes, that is never.
    window_.set_pointer_shape(pointer_shape(ImGui::GetMouseCursor()));
    ImGui::Render();
    while (pages_.size() < options.pages.size()) {
        pages_.push_back(std::make_unique<PageTiles>());
    }
    pages_.resize(options.pages.size());
    shown_.assign(options.pages.begin(), options.pages.end());
    assert(std::ranges::all_of(shown_, [](const PagePlacement& page) { return page.list; }));
    theme_ = &options.theme;
    const TileSources sources{options.theme, atlas_, pictures_};
    const base::Size window = window_.size();
    const bool keep = has_framebuffers();
    for (std::size_t i = 0; i < shown_.size() && keep && !first_frame_; ++i) {
        pages_[i]->prepare(shown_[i], sources);
    }
    draw_into_window();
    clear_target(options.theme[options.clear]);
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (first_frame_ || !keep) {
            draw_page(shown_[i], sources, window);
        } else {
            pages_[i]->blit(shown_[i], window.height);
        }
    }
    atlas_.upload();
    draw_with_imgui_backend(*ImGui::GetDrawData());
}

void Renderer::present() {
    window_.swap();
    if (theme_ == nullptr) {
        return;
    }
    const TileSources sources{*theme_, atlas_, pictures_};
    for (std::size_t i = 0; i < shown_.size() && has_framebuffers(); ++i) {
        if (first_frame_) {
            pages_[i]->prepare(shown_[i], sources);
        }
        pages_[i]->prefetch(shown_[i], sources);
    }
    first_frame_ = false;
    shown_.clear();  // what it points to may go now
    theme_ = nullptr;
}

std::size_t Renderer::tile_bytes() const {
    std::size_t bytes = 0;
    for (const auto& page : pages_) {
        bytes += page->bytes();
    }
    return bytes;
}

}  // namespace engine::render
