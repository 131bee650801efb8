#include "engine/platform/software_renderer.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

// A Mesa beside the program is what Windows loads in any case; left to itself it may still choose
// Direct3D and with it the card.
void prefer_software_renderer() {
    SetEnvironmentVariableW(L"GALLIUM_DRIVER", L"llvmpipe");
    _putenv_s("GALLIUM_DRIVER", "llvmpipe");
}

}  // namespace engine::platform
