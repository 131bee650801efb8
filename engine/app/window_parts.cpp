#include "engine/app/window_parts.h"

#include <utility>

#include "engine/app/fonts.h"
#include "engine/platform/directories.h"
#include "engine/render/text_rasteriser.h"

namespace engine::app {

TextParts::TextParts(std::unique_ptr<text::FontLibrary> library)
    : fonts(std::move(library)), measurer(*fonts), hyphenator(platform::hyphenation_folders()) {}

WindowParts::WindowParts(std::unique_ptr<render::Window> opened, text::FontLibrary& fonts,
                         const std::filesystem::path& course)
    : window(std::move(opened)),
      atlas(render::text_rasteriser(fonts), &textures),
      pictures({.course_folder = course, .wake = [] { render::Window::wake(); }}, &textures),
      renderer(*window, atlas, pictures),
      stage(renderer, pictures) {}

content::Result<std::unique_ptr<TextParts>> open_text(const std::filesystem::path& assets) {
    auto fonts = open_fonts(assets);
    if (!fonts) {
        return content::Error{fonts.error().kind, kFontsFailed, fonts.error().message};
    }
    return std::make_unique<TextParts>(*std::move(fonts));
}

content::Result<std::unique_ptr<render::Window>> open_window() {
    auto window = render::Window::create({.title = "Lasītava"});
    if (!window) {
        return content::Error{window.error().kind, kWindowFailed, window.error().message};
    }
    return window;
}

}  // namespace engine::app
