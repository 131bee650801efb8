#include "engine/platform/graphics_driver_for_test.h"

#ifdef __linux__
#include <cstddef>
#include <string_view>

#include <dlfcn.h>
#include <link.h>
#endif

namespace engine::platform {

#ifdef __linux__
void keep_graphics_driver() {
    const auto keep = [](dl_phdr_info* library, std::size_t, void*) {
        if (std::string_view(library->dlpi_name).find("_dri.so") != std::string_view::npos) {
            dlopen(library->dlpi_name, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
        }
        return 0;
    };
    dl_iterate_phdr(keep, nullptr);
}
#else
void keep_graphics_driver() {}
#endif

}  // namespace engine::platform
