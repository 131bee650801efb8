#include "engine/render/imgui_backend.h"

#include <algorithm>
#include <array>

#include <backends/imgui_impl_opengl2.h>
#include <backends/imgui_impl_opengl3.h>

#include <imgui.h>

#include "engine/render/imgui_compat.h"
#include "engine/render/opengl.h"

namespace engine::render {
namespace {

bool is_long(const ImDrawList& list) {
    return std::any_of(list.CmdBuffer.begin(), list.CmdBuffer.end(),
                       [](const ImDrawCmd& command) { return command.VtxOffset != 0; });
}

/// The commands of `list` from `first` on that count their vertices from the same place, with
/// those vertices, as a list of their own. `first` moves behind them.
void take_piece(const ImDrawList& list, int& first, ImDrawList& piece) {
    const unsigned begin = list.CmdBuffer[first].VtxOffset;
    const auto all = static_cast<unsigned>(list.VtxBuffer.Size);
    constexpr unsigned kMost = 1U << 16U;  // what an index can reach
    const auto vertices = static_cast<int>(std::min(all - begin, kMost));
    piece.VtxBuffer.resize(vertices);
    std::copy_n(list.VtxBuffer.Data + begin, vertices, piece.VtxBuffer.Data);
    piece.IdxBuffer.resize(0);
    piece.CmdBuffer.resize(0);
    for (; first < list.CmdBuffer.Size && list.CmdBuffer[first].VtxOffset == begin; ++first) {
        ImDrawCmd command = list.CmdBuffer[first];
        const int at = piece.IdxBuffer.Size;
        piece.IdxBuffer.resize(at + static_cast<int>(command.ElemCount));
        std::copy_n(list.IdxBuffer.Data + command.IdxOffset, command.ElemCount,
                    piece.IdxBuffer.Data + at);
        command.IdxOffset = static_cast<unsigned>(at);
        command.VtxOffset = 0;
        piece.CmdBuffer.push_back(command);
    }
}

void draw_list(ImDrawList& list, base::Size size) {
    std::array<ImDrawList*, 1> lists{&list};
    ImDrawData data;
    fill_draw_data(data, lists, size);
    ImGui_ImplOpenGL2_RenderDrawData(&data);
}

/// OpenGL 2's backend knows no vertex offsets, which more than 65,536 vertices need.
void draw_in_pieces(const ImDrawList& list, base::Size size) {
    ImDrawList piece(ImGui::GetDrawListSharedData());
    for (int command = 0; command < list.CmdBuffer.Size;) {
        take_piece(list, command, piece);
        draw_list(piece, size);
    }
}

}  // namespace

void start_imgui_backend() {
    if (has_shaders()) {
        ImGui_ImplOpenGL3_Init("#version 330 core");
        return;
    }
    ImGui_ImplOpenGL2_Init();
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;  // see draw_in_pieces()
}

void stop_imgui_backend() {
    has_shaders() ? ImGui_ImplOpenGL3_Shutdown() : ImGui_ImplOpenGL2_Shutdown();
}

void begin_imgui_backend() {
    has_shaders() ? ImGui_ImplOpenGL3_NewFrame() : ImGui_ImplOpenGL2_NewFrame();
}

void draw_with_imgui_backend(ImDrawData& data) {
    if (has_shaders()) {
        ImGui_ImplOpenGL3_RenderDrawData(&data);
        return;
    }
    const base::Size size{data.DisplaySize.x, data.DisplaySize.y};
    for (int i = 0; i < data.CmdListsCount; ++i) {
        ImDrawList& list = *data.CmdLists[i];
        is_long(list) ? draw_in_pieces(list, size) : draw_list(list, size);
    }
}

}  // namespace engine::render
