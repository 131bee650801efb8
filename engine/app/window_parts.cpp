#include "engine/app/window_parts.h"

#include <utility>

#include "engine/app/fonts.h"
#include "engine/platform/directories.h"
#include "engine/render/text_rasteriser.h"

namespace engine::app {

WindowParts::WindowParts(std::unique_ptr<text::FontLibrary> library,
                         std::unique_ptr<render::Window> opened,
                         const std::filesystem::path& course)
    : fonts(std::move(library)),
      window(std::move(opened)),
      measurer(*fonts),
      hyphenator(platform::hyphenation_folders()),
      atlas(render::text_rasteriser(*fonts), &textures),
      pictures({.course_folder = course, .wake = [] { render::Window::wake(); }}, &textures),
      renderer(*window, atlas, pictures),
      stage(renderer, pictures) {}

content::Result<std::unique_ptr<WindowParts>> open_window(const std::filesystem::path& course,
                                                          const std::filesystem::path& assets) {
    auto fonts = open_fonts(assets);
    if (!fonts) {
        return content::Error{fonts.error().kind, kFontsFailed, fonts.error().message};
    }
    auto window = render::Window::create({.title = "Lasītava"});
    if (!window) {
        return content::Error{window.error().kind, kWindowFailed, window.error().message};
    }
    return std::make_unique<WindowParts>(std::move(*fonts), std::move(*window), course);
}

}  // namespace engine::app
