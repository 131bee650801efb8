// Draws one ImDrawList of our own into the framebuffer that is bound, apart from ImGui's frame.
#pragma once

#include <memory>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"

struct ImDrawList;

namespace engine::render {

/// Which row of what is drawn into OpenGL counts as its first: the window's lowest, but a Target's
/// is to be its top one.
enum class Rows { FromBottom, FromTop };

class ListRenderer {
public:
    /// An empty list for `size` px. Between Renderer::begin_frame() and present() only.
    explicit ListRenderer(base::Size size, Rows rows = Rows::FromBottom);
    ~ListRenderer();
    ListRenderer(const ListRenderer&) = delete;
    ListRenderer& operator=(const ListRenderer&) = delete;
    ListRenderer(ListRenderer&&) = delete;
    ListRenderer& operator=(ListRenderer&&) = delete;

    ImDrawList& list() { return *list_; }

    /// Sends the list to OpenGL, once. The atlas must have been uploaded.
    void render();

private:
    base::Size size_;
    Rows rows_;
    std::unique_ptr<ImDrawList> list_;
};

/// Fills `rect`, with whole edges, when `list` comes to be rendered. `colour` must be opaque: a
/// large ground costs a software renderer several times as much by triangles as by clearing.
void add_clear(ImDrawList& list, base::Rect rect, base::Colour colour);

/// Fills the whole of the bound framebuffer.
void clear_target(base::Colour colour);

}  // namespace engine::render
