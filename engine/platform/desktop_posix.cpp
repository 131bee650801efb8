#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/platform/desktop.h"
#include "engine/platform/ini_file.h"

namespace engine::platform {
namespace fs = std::filesystem;
namespace {

using base::ThemeName;

std::string environment(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? std::string{} : std::string(value);
}

std::string lower(std::string text) {
    for (char& c : text) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return text;
}

fs::path config_home() {
    if (const std::string folder = environment("XDG_CONFIG_HOME"); !folder.empty()) {
        return folder;
    }
    const std::string home = environment("HOME");
    return home.empty() ? fs::path{} : fs::path(home) / ".config";
}

/// What a GTK theme's name promises: "Adwaita:dark", "Yaru-dark", "HighContrast", "Adwaita".
ThemeName theme_by_name(const std::string& gtk_theme) {
    const std::string name = lower(gtk_theme);
    if (name.find("highcontrast") != std::string::npos) {
        return ThemeName::Contrast;
    }
    return name.find("dark") != std::string::npos ? ThemeName::Dark : ThemeName::Light;
}

bool is_true(std::string_view value) {
    return value == "1" || value == "true";
}

std::optional<ThemeName> gtk_theme() {
    for (const char* version : {"gtk-4.0", "gtk-3.0"}) {
        const std::string text = read_settings(config_home() / version / "settings.ini");
        const auto name = ini_value(text, "Settings", "gtk-theme-name");
        if (name && theme_by_name(*name) != ThemeName::Light) {
            return theme_by_name(*name);
        }
        if (const auto dark = ini_value(text, "Settings", "gtk-application-prefer-dark-theme")) {
            return is_true(lower(*dark)) ? ThemeName::Dark : ThemeName::Light;
        }
        if (name) {
            return ThemeName::Light;
        }
    }
    return std::nullopt;
}

std::optional<ThemeName> kde_theme() {
    const std::string text = read_settings(config_home() / "kdeglobals");
    // Schemes have free names, so the window's own colour tells more.
    if (const auto colour = ini_value(text, "Colors:Window", "BackgroundNormal")) {
        std::array<int, 3> rgb{};
        // NOLINTNEXTLINE(cert-err34-c): a wrong number only fails to match three of them
        if (std::sscanf(colour->c_str(), "%3d,%3d,%3d", rgb.data(), &rgb[1], &rgb[2]) == 3) {
            return rgb[0] + rgb[1] + rgb[2] < 3 * 128 ? ThemeName::Dark : ThemeName::Light;
        }
    }
    const auto scheme = ini_value(text, "General", "ColorScheme");
    return scheme ? std::optional(theme_by_name(*scheme)) : std::nullopt;
}

bool running_kde() {
    return environment("XDG_CURRENT_DESKTOP").find("KDE") != std::string::npos;
}

}  // namespace

std::optional<ThemeName> preferred_theme() {
    if (const std::string name = environment("GTK_THEME"); !name.empty()) {
        return theme_by_name(name);
    }
    // Both files may lie about from an earlier desktop: the running one's counts first.
    const auto first = running_kde() ? kde_theme() : gtk_theme();
    return first ? first : running_kde() ? gtk_theme() : kde_theme();
}

bool display_available() {
    return !environment("DISPLAY").empty() || !environment("WAYLAND_DISPLAY").empty();
}

bool prefers_reduced_motion() {
    for (const char* version : {"gtk-4.0", "gtk-3.0"}) {
        const std::string text = read_settings(config_home() / version / "settings.ini");
        if (const auto on = ini_value(text, "Settings", "gtk-enable-animations")) {
            return !is_true(lower(*on));
        }
    }
    const auto speed =
        ini_value(read_settings(config_home() / "kdeglobals"), "KDE", "AnimationDurationFactor");
    return speed && std::strtod(speed->c_str(), nullptr) == 0.0;
}

}  // namespace engine::platform
