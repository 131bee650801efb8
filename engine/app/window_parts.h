// TextParts and WindowParts: what sets text, and what exists only because there is a window.
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

struct TextParts {
    std::unique_ptr<text::FontLibrary> fonts;
    text::FontMeasurer measurer;
    text::PatternHyphenator hyphenator;

    explicit TextParts(std::unique_ptr<text::FontLibrary> library);
};

/// In the order of birth: what stands below borrows from what stands above.
struct WindowParts {
    std::unique_ptr<render::Window> window;
    render::GlTextures textures;
    render::GlyphAtlas atlas;
    render::PictureCache pictures;
    render::Renderer renderer;
    ui::Stage stage;

    /// Borrows `fonts`.
    WindowParts(std::unique_ptr<render::Window> opened, text::FontLibrary& fonts,
                const std::filesystem::path& course);
};

/// Error::where of what could not be had.
inline constexpr const char* kFontsFailed = "fonts";
inline constexpr const char* kWindowFailed = "window";

/// Fails without any font.
content::Result<std::unique_ptr<TextParts>> open_text(const std::filesystem::path& assets);

/// Fails without a screen or without OpenGL.
content::Result<std::unique_ptr<render::Window>> open_window();

}  // namespace engine::app
