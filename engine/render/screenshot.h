// Writes what was drawn as a PNG file: for tests and for bug reports.
#pragma once

#include <filesystem>

#include "content/base/result.h"
#include "engine/render/window.h"

namespace engine::render {

/// Saves the back buffer of `window`. Call it between Renderer::draw() and present().
content::Status save_screenshot(const Window& window, const std::filesystem::path& png);

}  // namespace engine::render
