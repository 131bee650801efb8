#include "engine/platform/new_file.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

NewFile try_new_file(const std::filesystem::path& file, std::string_view bytes) {
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return GetLastError() == ERROR_FILE_EXISTS ? NewFile::Exists : NewFile::Failed;
    }
    DWORD written = 0;
    const auto size = static_cast<DWORD>(bytes.size());
    const bool whole = WriteFile(handle, bytes.data(), size, &written, nullptr) != 0 &&
                       written == size && FlushFileBuffers(handle) != 0;
    CloseHandle(handle);
    if (whole) {
        return NewFile::Written;
    }
    DeleteFileW(file.c_str());
    return NewFile::Failed;
}

}  // namespace engine::platform
