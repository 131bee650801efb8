// Dear ImGui's context for one window: created bare, with nothing of the stock look.
#pragma once

struct GLFWwindow;

namespace engine::render {

class ImGuiContextOwner {
public:
    /// The window's own callbacks must be set already: ImGui's backend calls them on.
    explicit ImGuiContextOwner(GLFWwindow* window);
    ~ImGuiContextOwner();
    ImGuiContextOwner(const ImGuiContextOwner&) = delete;
    ImGuiContextOwner& operator=(const ImGuiContextOwner&) = delete;
    ImGuiContextOwner(ImGuiContextOwner&&) = delete;
    ImGuiContextOwner& operator=(ImGuiContextOwner&&) = delete;
};

/// Flat, without paddings, borders, rounding: what is drawn is drawn by us. Needs a context only.
void set_bare_style();

}  // namespace engine::render
