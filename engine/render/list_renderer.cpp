#include "engine/render/list_renderer.h"

#include <array>

#include <glad/gl.h>
#include <imgui.h>

#include "engine/render/imgui_backend.h"
#include "engine/render/imgui_compat.h"

namespace engine::render {
namespace {

void set_clear_colour(base::Colour colour) {
    constexpr float kUnit = 1.0F / 255.0F;
    glClearColor(static_cast<float>(colour.red) * kUnit, static_cast<float>(colour.green) * kUnit,
                 static_cast<float>(colour.blue) * kUnit, 1);
}

}  // namespace

ListRenderer::ListRenderer(base::Size size)
    : size_(size), list_(std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData())) {
    begin_list(*list_, size);
}

ListRenderer::~ListRenderer() = default;

void ListRenderer::render() {
    std::array<ImDrawList*, 1> lists{list_.get()};
    ImDrawData data;
    fill_draw_data(data, lists, size_);
    draw_with_imgui_backend(data);
}

void clear_target(base::Colour colour) {
    glDisable(GL_SCISSOR_TEST);
    set_clear_colour(colour);
    glClear(GL_COLOR_BUFFER_BIT);
}

void clear_part(base::Colour colour, base::Rect part, float target_height) {
    glEnable(GL_SCISSOR_TEST);
    glScissor(static_cast<int>(part.x), static_cast<int>(target_height - part.bottom()),
              static_cast<int>(part.width), static_cast<int>(part.height));
    set_clear_colour(colour);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
}

}  // namespace engine::render
