#include "engine/platform/desktop.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

std::optional<base::ThemeName> preferred_theme() {
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0 &&
        (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
        return base::ThemeName::Contrast;
    }
    DWORD light = 1;
    DWORD bytes = sizeof(light);
    constexpr auto* kKey = LR"(Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)";
    if (RegGetValueW(HKEY_CURRENT_USER, kKey, L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr,
                     &light, &bytes) != ERROR_SUCCESS) {
        return std::nullopt;
    }
    return light == 0 ? base::ThemeName::Dark : base::ThemeName::Light;
}

bool display_available() {
    return GetSystemMetrics(SM_CMONITORS) > 0;
}

bool prefers_reduced_motion() {
    BOOL animated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) != 0 &&
           animated == FALSE;
}

}  // namespace engine::platform
