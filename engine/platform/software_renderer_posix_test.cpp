#include <cstdlib>

#include <gtest/gtest.h>

#include "engine/platform/environment_for_test.h"
#include "engine/platform/software_renderer.h"

namespace engine::platform {
namespace {

TEST(SoftwareRenderer, OverridesWhateverTheEnvironmentSays) {
    EnvironmentForTest environment;
    environment.set("LIBGL_ALWAYS_SOFTWARE", "0");
    environment.set("GALLIUM_DRIVER", "zink");
    environment.set("__GLX_VENDOR_LIBRARY_NAME", "nvidia");
    environment.set("MESA_LOADER_DRIVER_OVERRIDE", "iris");
    prefer_software_renderer();
    EXPECT_STREQ(std::getenv("LIBGL_ALWAYS_SOFTWARE"), "1");
    EXPECT_STREQ(std::getenv("__GLX_VENDOR_LIBRARY_NAME"), "mesa");
    EXPECT_EQ(std::getenv("GALLIUM_DRIVER"), nullptr);
    EXPECT_EQ(std::getenv("MESA_LOADER_DRIVER_OVERRIDE"), nullptr);
}

}  // namespace
}  // namespace engine::platform
