#include <array>
#include <string>
#include <system_error>

#include "engine/platform/directories.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {
namespace fs = std::filesystem;
namespace {

void add_existing(std::vector<fs::path>& folders, const fs::path& folder) {
    std::error_code error;
    if (folder.is_absolute() && fs::is_directory(folder, error)) {
        folders.push_back(folder);
    }
}

}  // namespace

fs::path user_data_folder() {
    const fs::path local = known_folder(FOLDERID_LocalAppData);
    return local.empty() ? fs::path{} : local / "lasitava";
}

fs::path program_folder() {
    std::array<wchar_t, 32768> name{};  // the longest path Windows knows
    const DWORD length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    return length == 0 || length == name.size() ? fs::path{} : fs::path(name.data()).parent_path();
}

std::vector<fs::path> font_folders() {
    std::vector<fs::path> folders;
    add_existing(folders, program_folder() / "assets" / "fonts");
    add_existing(folders, known_folder(FOLDERID_Fonts));
    add_existing(folders, known_folder(FOLDERID_LocalAppData) / "Microsoft" / "Windows" / "Fonts");
    return folders;
}

std::vector<fs::path> hyphenation_folders() {
    std::vector<fs::path> folders;
    add_existing(folders, program_folder() / "assets" / "hyphen");
    return folders;
}

bool is_network_folder(const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(fs::absolute(folder, error), error);
    if (real.native().rfind(L"\\\\", 0) == 0) {
        return true;  // \\server\share
    }
    return GetDriveTypeW((real.root_name() / L"").c_str()) == DRIVE_REMOTE;
}

}  // namespace engine::platform
