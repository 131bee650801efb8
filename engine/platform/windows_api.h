// The Windows headers without their macros min and max, and what several *_windows.cpp files make
// of them. Included by those alone.
#pragma once

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
// windows.h has to come before the others.
// clang-format off
#include <windows.h>
#include <shellapi.h>
#include <shlobj.h>
// clang-format on

#include <filesystem>

namespace engine::platform {

/// Empty when there is none.
inline std::filesystem::path known_folder(const KNOWNFOLDERID& id) {
    PWSTR text = nullptr;
    std::filesystem::path folder;
    if (SUCCEEDED(SHGetKnownFolderPath(id, 0, nullptr, &text))) {
        folder = text;
    }
    CoTaskMemFree(text);
    return folder;
}

}  // namespace engine::platform
