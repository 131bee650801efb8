// For tests that open windows.
#pragma once

namespace engine::platform {

/// Keeps the OpenGL driver that is loaded now in memory until the process ends. Without that it is
/// gone when lost memory is looked for, and nobody can tell what the driver lost from what we did.
void keep_graphics_driver();

}  // namespace engine::platform
