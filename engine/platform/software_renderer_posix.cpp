#include <cstdlib>

#include "engine/platform/software_renderer.h"

namespace engine::platform {

void prefer_software_renderer() {
    setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
    setenv("__GLX_VENDOR_LIBRARY_NAME", "mesa", 1);  // also beside a card maker's own OpenGL
    unsetenv("GALLIUM_DRIVER");                      // Mesa then takes the quickest it has
    unsetenv("MESA_LOADER_DRIVER_OVERRIDE");         // these two could choose a card all the same
}

}  // namespace engine::platform
