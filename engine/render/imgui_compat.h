// The one place that knows how Dear ImGui's versions differ. Written against Debian 12's 1.86; the
// other branches are what its change log says of later versions.
#pragma once

#include <array>

#include <imgui.h>

#include "engine/base/geometry.h"
#include "engine/base/theme.h"
#include "engine/render/texture_store.h"

namespace engine::render {

inline ImVec2 to_imgui(base::Point p) {
    return {p.x, p.y};
}

inline ImVec2 to_imgui(base::Size size) {
    return {size.width, size.height};
}

inline ImU32 to_imgui(base::Colour colour) {
    return IM_COL32(colour.red, colour.green, colour.blue, colour.alpha);
}

inline ImTextureID to_imgui(TextureId texture) {
#if IMGUI_VERSION_NUM >= 19140
    return static_cast<ImTextureID>(texture);  // an integer since 1.91.4
#else
    return reinterpret_cast<ImTextureID>(texture);  // NOLINT(performance-no-int-to-ptr)
#endif
}

inline void push_texture(ImDrawList& list, ImTextureID texture) {
#if IMGUI_VERSION_NUM >= 19200
    list.PushTexture(texture);
#else
    list.PushTextureID(texture);
#endif
}

inline void pop_texture(ImDrawList& list) {
#if IMGUI_VERSION_NUM >= 19200
    list.PopTexture();
#else
    list.PopTextureID();
#endif
}

/// Lets ImGui take the white of its shapes from `texture` at `white` (texture coordinates), so that
/// shapes and glyphs share one texture: one draw call, and one shader variant for a software
/// renderer to compile before the first frame. Before each NewFrame(). ImGui's own text is not
/// drawn from then on.
inline void draw_shapes_with(ImTextureID texture, ImVec2 white) {
#if IMGUI_VERSION_NUM < 19200  // later versions manage their textures alone
    ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
    fonts.SetTexID(texture);
    fonts.TexUvWhitePixel = white;
#else
    static_cast<void>(texture);
    static_cast<void>(white);
#endif
}

/// The least of a font that ImGui starts with: none of its letters is ever drawn, and to rasterise
/// them all would take a millisecond before a person sees anything.
inline void load_smallest_font(ImFontAtlas& fonts) {
#if IMGUI_VERSION_NUM < 19200  // later versions rasterise a letter when it is drawn
    static constexpr std::array<ImWchar, 3> kSpaceOnly{' ', ' ', 0};
    fonts.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    ImFontConfig config;
    config.GlyphRanges = kSpaceOnly.data();
    fonts.AddFontDefault(&config);
#else
    static_cast<void>(fonts);
#endif
}

/// Makes an ImDrawList of our own ready for drawing into `size` px: what ImGui does for its lists
/// in NewFrame().
inline void begin_list(ImDrawList& list, base::Size size) {
    list._ResetForNewFrame();
#if IMGUI_VERSION_NUM >= 19200
    list.PushTexture(ImGui::GetIO().Fonts->TexRef);
#else
    list.PushTextureID(ImGui::GetIO().Fonts->TexID);
#endif
    list.PushClipRect({0, 0}, to_imgui(size));
}

/// Wraps one finished list for the renderer backend. `data` refers to `list` and `lists`.
inline void fill_draw_data(ImDrawData& data, std::array<ImDrawList*, 1>& lists, base::Size size) {
    data.Valid = true;
#if IMGUI_VERSION_NUM >= 18980
    data.CmdLists.push_back(lists[0]);
#else
    data.CmdLists = lists.data();
#endif
    data.CmdListsCount = 1;
    data.TotalIdxCount = lists[0]->IdxBuffer.Size;
    data.TotalVtxCount = lists[0]->VtxBuffer.Size;
    data.DisplayPos = {0, 0};
    data.DisplaySize = to_imgui(size);
    data.FramebufferScale = {1, 1};
}

}  // namespace engine::render
