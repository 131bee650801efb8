#include "engine/render/list_renderer.h"

#include <array>
#include <cstdint>

#include <glad/gl.h>
#include <imgui.h>

#include "engine/render/imgui_backend.h"
#include "engine/render/imgui_compat.h"

namespace engine::render {
namespace {

// ImGui carries a pointer for us; a colour fits into it.
void* as_data(base::Colour colour) {
    const std::uintptr_t bits = to_imgui(colour);
    return reinterpret_cast<void*>(bits);  // NOLINT(performance-no-int-to-ptr)
}

base::Colour colour_from(const void* data) {
    const auto bits = static_cast<ImU32>(reinterpret_cast<std::uintptr_t>(data));
    const auto channel = [&](int shift) { return static_cast<std::uint8_t>(bits >> shift); };
    return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
            channel(IM_COL32_A_SHIFT)};
}

void set_clear_colour(base::Colour colour) {
    constexpr float kUnit = 1.0F / 255.0F;
    glClearColor(static_cast<float>(colour.red) * kUnit, static_cast<float>(colour.green) * kUnit,
                 static_cast<float>(colour.blue) * kUnit, 1);
}

/// What add_clear() wants, called by ImGui's backend in its place among the other commands.
void clear_clip_rectangle(const ImDrawList*, const ImDrawCmd* command) {
    const ImVec4& clip = command->ClipRect;
    std::array<GLint, 4> viewport{};  // of the whole target
    glGetIntegerv(GL_VIEWPORT, viewport.data());
    const int left = static_cast<int>(clip.x);
    const int bottom = viewport[3] - static_cast<int>(clip.w);
    const int width = static_cast<int>(clip.z) - left;
    const int height = static_cast<int>(clip.w) - static_cast<int>(clip.y);
    if (width > 0 && height > 0) {
        glScissor(left, bottom, width, height);
        set_clear_colour(colour_from(command->UserCallbackData));
        glClear(GL_COLOR_BUFFER_BIT);
    }
}

/// Upside down, clip rectangles and all.
void mirror(ImDrawList& list, float height) {
    for (ImDrawVert& vertex : list.VtxBuffer) {
        vertex.pos.y = height - vertex.pos.y;
    }
    for (ImDrawCmd& command : list.CmdBuffer) {
        const float top = command.ClipRect.y;
        command.ClipRect.y = height - command.ClipRect.w;
        command.ClipRect.w = height - top;
    }
}

}  // namespace

ListRenderer::ListRenderer(base::Size size, Rows rows)
    : size_(size),
      rows_(rows),
      list_(std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData())) {
    begin_list(*list_, size);
}

ListRenderer::~ListRenderer() = default;

void ListRenderer::render() {
    if (rows_ == Rows::FromTop) {
        mirror(*list_, size_.height);
    }
    std::array<ImDrawList*, 1> lists{list_.get()};
    ImDrawData data;
    fill_draw_data(data, lists, size_);
    draw_with_imgui_backend(data);
}

void add_clear(ImDrawList& list, base::Rect rect, base::Colour colour) {
    list.PushClipRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, true);
    list.AddCallback(clear_clip_rectangle, as_data(colour));
    list.PopClipRect();
}

void clear_target(base::Colour colour) {
    glDisable(GL_SCISSOR_TEST);
    set_clear_colour(colour);
    glClear(GL_COLOR_BUFFER_BIT);
}

}  // namespace engine::render
