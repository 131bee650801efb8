// A Dear ImGui context without a window, inside one frame, and an ImDrawList of its own.
#pragma once

#include <memory>

#include <imgui.h>

#include "engine/render/imgui_compat.h"

namespace engine::render {

class HeadlessImGuiForTest {
public:
    static constexpr base::Size kSize{1280, 800};

    HeadlessImGuiForTest() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = to_imgui(kSize);
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.Fonts->Build();
        ImGui::NewFrame();
        list_ = std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData());
        begin_list(*list_, kSize);
    }
    ~HeadlessImGuiForTest() {
        list_.reset();
        ImGui::EndFrame();
        ImGui::DestroyContext();
    }
    HeadlessImGuiForTest(const HeadlessImGuiForTest&) = delete;
    HeadlessImGuiForTest& operator=(const HeadlessImGuiForTest&) = delete;
    HeadlessImGuiForTest(HeadlessImGuiForTest&&) = delete;
    HeadlessImGuiForTest& operator=(HeadlessImGuiForTest&&) = delete;

    ImDrawList& list() { return *list_; }

private:
    std::unique_ptr<ImDrawList> list_;
};

}  // namespace engine::render
