// WindowParts: the window and everything that exists only because there is one.
#pragma once

#include <filesystem>
#include <memory>

#include "content/base/result.h"
#include "engine/render/frame.h"
#include "engine/render/gl_textures.h"
#include "engine/render/glyph_atlas.h"
#include "engine/render/picture_cache.h"
#include "engine/render/window.h"
#include "engine/text/font_library.h"
#include "engine/text/pattern_hyphenator.h"
#include "engine/text/shaper.h"
#include "engine/ui/stage.h"

namespace engine::app {

/// In the order of birth: what stands below borrows from what stands above.
struct WindowParts {
    std::unique_ptr<text::FontLibrary> fonts;
    std::unique_ptr<render::Window> window;
    text::FontMeasurer measurer;
    text::PatternHyphenator hyphenator;
    render::GlTextures textures;
    render::GlyphAtlas atlas;
    render::PictureCache pictures;
    render::Renderer renderer;
    ui::Stage stage;

    WindowParts(std::unique_ptr<text::FontLibrary> library, std::unique_ptr<render::Window> opened,
                const std::filesystem::path& course);
};

/// Error::where of what open_window() could not have.
inline constexpr const char* kFontsFailed = "fonts";
inline constexpr const char* kWindowFailed = "window";

/// Opens the window. Fails without a screen, without OpenGL or without any font.
content::Result<std::unique_ptr<WindowParts>> open_window(const std::filesystem::path& course,
                                                          const std::filesystem::path& assets);

}  // namespace engine::app
