#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "engine/platform/directories.h"
#include "engine/platform/ini_file.h"
#include "engine/platform/mount_table.h"

namespace engine::platform {
namespace fs = std::filesystem;
namespace {

/// An absolute path from the environment. The XDG rules tell programs to ignore relative ones.
fs::path folder_from(const char* variable) {
    const char* value = std::getenv(variable);
    if (value == nullptr) {
        return {};
    }
    fs::path folder(value);
    return folder.is_absolute() ? folder : fs::path{};
}

fs::path data_home() {
    if (fs::path folder = folder_from("XDG_DATA_HOME"); !folder.empty()) {
        return folder;
    }
    const fs::path home = folder_from("HOME");
    return home.empty() ? fs::path{} : home / ".local" / "share";
}

void add_existing(std::vector<fs::path>& folders, const fs::path& folder) {
    std::error_code error;
    if (folder.is_absolute() && fs::is_directory(folder, error)) {
        folders.push_back(folder);
    }
}

}  // namespace

fs::path user_data_folder() {
    const fs::path home = data_home();
    return home.empty() ? fs::path{} : home / "lasitava";
}

fs::path program_folder() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

std::vector<fs::path> font_folders() {
    std::vector<fs::path> folders;
    if (const fs::path program = program_folder(); !program.empty()) {
        add_existing(folders, program / "assets" / "fonts");
        add_existing(folders, (program / "../share/lasitava/assets/fonts").lexically_normal());
    }
    // Debian's names first, then Arch's and Fedora's.
    static constexpr std::array kSystem{"truetype/noto",         "truetype/inter",
                                        "truetype/dejavu",       "truetype",
                                        "opentype/inter",        "noto",
                                        "google-noto",           "TTF",
                                        "opentype/opendyslexic", "OTF",
                                        "dejavu-sans-fonts"};
    for (const char* name : kSystem) {
        add_existing(folders, fs::path("/usr/share/fonts") / name);
    }
    add_existing(folders, data_home() / "fonts");
    add_existing(folders, folder_from("HOME") / ".fonts");
    return folders;
}

std::vector<fs::path> hyphenation_folders() {
    std::vector<fs::path> folders;
    if (const fs::path program = program_folder(); !program.empty()) {
        add_existing(folders, program / "assets" / "hyphen");
        add_existing(folders, (program / "../share/lasitava/assets/hyphen").lexically_normal());
    }
    add_existing(folders, "/usr/share/hyphen");
    add_existing(folders, "/usr/share/myspell/dicts");
    return folders;
}

bool is_network_folder(const fs::path& folder) {
    std::error_code error;
    // weakly_canonical() follows the links of the part that exists and keeps the rest.
    const fs::path real = fs::weakly_canonical(fs::absolute(folder, error), error);
    std::ifstream file("/proc/self/mounts");
    std::ostringstream mounts;
    mounts << file.rdbuf();
    return !error && is_network_type(file_system_of(mounts.str(), real));
}

}  // namespace engine::platform
