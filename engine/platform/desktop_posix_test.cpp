#include <string_view>

#include <gtest/gtest.h>

#include "engine/platform/desktop.h"
#include "engine/platform/environment_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

using base::ThemeName;

class Desktop : public testing::Test {
protected:
    void SetUp() override {
        for (const auto* name : {"GTK_THEME", "XDG_CURRENT_DESKTOP"}) {
            environment_.set(name, std::nullopt);
        }
        environment_.set("XDG_CONFIG_HOME", config_.path().string());
    }
    void gtk(std::string_view lines) {
        config_.write("gtk-3.0/settings.ini", "[Settings]\n" + std::string(lines));
    }

    tests::TempDir config_;
    EnvironmentForTest environment_;
};

TEST_F(Desktop, SaysNothingWhenNothingIsSet) {
    EXPECT_EQ(preferred_theme(), std::nullopt);
    EXPECT_FALSE(prefers_reduced_motion());
}

TEST_F(Desktop, TheEnvironmentCountsFirst) {
    gtk("gtk-application-prefer-dark-theme=1\n");
    environment_.set("GTK_THEME", "Adwaita");
    EXPECT_EQ(preferred_theme(), ThemeName::Light);
    environment_.set("GTK_THEME", "Adwaita:dark");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
    environment_.set("GTK_THEME", "HighContrast");
    EXPECT_EQ(preferred_theme(), ThemeName::Contrast);
}

TEST_F(Desktop, ReadsGtkSettings) {
    gtk("gtk-application-prefer-dark-theme=true\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
    gtk("gtk-application-prefer-dark-theme=0\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Light);
    gtk("gtk-theme-name=Yaru-dark\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
    gtk("gtk-theme-name=HighContrastInverse\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Contrast);
    gtk("gtk-theme-name=Adwaita\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Light);
}

TEST_F(Desktop, ReadsKdeColours) {
    config_.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=42,46,50\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
    config_.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=239,240,241\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Light);
    config_.write("kdeglobals",
                  "[Colors:Window]\nBackgroundNormal=x\n[General]\nColorScheme=BreezeDark\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
}

TEST_F(Desktop, TheRunningDesktopBeatsAnotherOnesLeftovers) {
    gtk("gtk-application-prefer-dark-theme=1\n");
    config_.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=239,240,241\n");
    EXPECT_EQ(preferred_theme(), ThemeName::Dark);
    environment_.set("XDG_CURRENT_DESKTOP", "KDE");
    EXPECT_EQ(preferred_theme(), ThemeName::Light);
}

TEST_F(Desktop, ReducedMotionComesFromGtkOrKde) {
    config_.write("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n");
    EXPECT_TRUE(prefers_reduced_motion());
    gtk("gtk-enable-animations=true\n");
    EXPECT_FALSE(prefers_reduced_motion());
    gtk("gtk-enable-animations=0\n");
    EXPECT_TRUE(prefers_reduced_motion());
}

TEST_F(Desktop, ADisplayIsX11OrWayland) {
    environment_.set("DISPLAY", std::nullopt);
    environment_.set("WAYLAND_DISPLAY", std::nullopt);
    EXPECT_FALSE(display_available());
    environment_.set("WAYLAND_DISPLAY", "wayland-0");
    EXPECT_TRUE(display_available());
    environment_.set("WAYLAND_DISPLAY", "");
    environment_.set("DISPLAY", ":0");
    EXPECT_TRUE(display_available());
}

}  // namespace
}  // namespace engine::platform
