// The fonts of the program: its own, the system's, the person's.
#pragma once

#include <filesystem>
#include <memory>

#include "content/base/result.h"
#include "engine/text/font_library.h"

namespace engine::app {

/// `assets` is the program's own folder of that name. Fails when there is no font at all.
content::Result<std::unique_ptr<text::FontLibrary>> open_fonts(const std::filesystem::path& assets);

}  // namespace engine::app
