#include "engine/render/imgui_context.h"

#include <imgui.h>

#include "engine/render/imgui_backend.h"
#include "engine/render/imgui_compat.h"

namespace engine::render {

ImGuiContextOwner::ImGuiContextOwner() {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;  // the texture is ours and has no lines in it
    load_smallest_font(*io.Fonts);
    start_imgui_backend();
}

ImGuiContextOwner::~ImGuiContextOwner() {
    stop_imgui_backend();
    ImGui::DestroyContext();
}

}  // namespace engine::render
