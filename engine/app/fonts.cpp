#include "engine/app/fonts.h"

#include "engine/platform/directories.h"

namespace engine::app {

content::Result<std::unique_ptr<text::FontLibrary>> open_fonts(
    const std::filesystem::path& assets) {
    auto folders = platform::font_folders();
    folders.insert(folders.begin(), assets / "fonts");
    return text::FontLibrary::open(folders);
}

}  // namespace engine::app
