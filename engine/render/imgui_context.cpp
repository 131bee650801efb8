#include "engine/render/imgui_context.h"

#include <initializer_list>

#include <backends/imgui_impl_glfw.h>

#include <imgui.h>

#include "engine/render/imgui_backend.h"

namespace engine::render {

void set_bare_style() {
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowMinSize = {1, 1};
    style.FramePadding = {0, 0};
    style.ItemSpacing = {0, 0};
    style.ItemInnerSpacing = {0, 0};
    style.WindowRounding = 0;
    style.ChildRounding = 0;
    style.PopupRounding = 0;
    style.FrameRounding = 0;
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 0;
    style.FrameBorderSize = 0;
    style.DisplaySafeAreaPadding = {0, 0};
    style.AntiAliasedLinesUseTex = false;  // the texture is ours and has no lines in it
    for (const ImGuiCol unseen : {ImGuiCol_WindowBg, ImGuiCol_ChildBg, ImGuiCol_PopupBg,
                                  ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive,
                                  ImGuiCol_Border, ImGuiCol_NavHighlight}) {
        style.Colors[unseen] = {0, 0, 0, 0};
    }
}

ImGuiContextOwner::ImGuiContextOwner(GLFWwindow* window) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;  // Renderer sets it, without delay
    io.ConfigInputTextCursorBlink = false;  // a blinking cursor would draw frames for nothing
    set_bare_style();
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    start_imgui_backend();
}

ImGuiContextOwner::~ImGuiContextOwner() {
    stop_imgui_backend();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

}  // namespace engine::render
