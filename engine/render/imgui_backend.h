// Dear ImGui's OpenGL backend, whichever of its two fits the OpenGL at hand.
#pragma once

struct ImDrawData;

namespace engine::render {

/// After load_opengl(), with ImGui's context.
void start_imgui_backend();
void stop_imgui_backend();

/// Before each ImGui::NewFrame().
void begin_imgui_backend();

/// Draws into the framebuffer that is bound.
void draw_with_imgui_backend(ImDrawData& data);

}  // namespace engine::render
