#include <utility>

#include "content/load/file_reader.h"
#include "engine/platform/file_lock.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

using content::Error;

content::Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    // No sharing at all: opening the file is the lock.
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const bool held = GetLastError() == ERROR_SHARING_VIOLATION;
        return Error{held ? Error::Kind::Storage : Error::Kind::Unreadable,
                     content::load::to_utf8(file),
                     held ? "another running copy of the program holds the lock"
                          : "the lock file cannot be made; is the folder writable?"};
    }
    return FileLock(reinterpret_cast<std::intptr_t>(handle));
}

void FileLock::release() {
    const auto handle = std::exchange(handle_, kNone);
    if (handle != kNone) {
        CloseHandle(reinterpret_cast<HANDLE>(handle));
    }
}

}  // namespace engine::platform
