// Dear ImGui's context for one window. What ImGui does here is to turn shapes into triangles and to
// send them to OpenGL: input, the pointer's shape and the clipboard are Window's, and its own
// windows and letters are never drawn.
#pragma once

namespace engine::render {

class ImGuiContextOwner {
public:
    /// load_opengl() must have been called.
    ImGuiContextOwner();
    ~ImGuiContextOwner();
    ImGuiContextOwner(const ImGuiContextOwner&) = delete;
    ImGuiContextOwner& operator=(const ImGuiContextOwner&) = delete;
    ImGuiContextOwner(ImGuiContextOwner&&) = delete;
    ImGuiContextOwner& operator=(ImGuiContextOwner&&) = delete;
};

}  // namespace engine::render
