#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include "content/load/file_reader.h"
#include "engine/platform/documents.h"
#include "engine/platform/ini_file.h"
#include "engine/platform/start_program.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;
using content::Error;

fs::path absolute_from(const char* variable) {
    const char* value = std::getenv(variable);
    const fs::path folder = value == nullptr ? fs::path{} : fs::path(value);
    return folder.is_absolute() ? folder : fs::path{};
}

/// The value of a line like XDG_DOCUMENTS_DIR="$HOME/Dokumenti", with the home filled in.
fs::path folder_in(const std::string& settings, const char* key, const fs::path& home) {
    const auto value = ini_value("[dirs]\n" + settings, "dirs", key);
    if (!value) {
        return {};
    }
    constexpr std::string_view kHome = "$HOME/";
    const fs::path folder = std::string_view(*value).starts_with(kHome)
                                ? home / value->substr(kHome.size())
                                : fs::path(*value);
    return folder.is_absolute() ? folder.lexically_normal() : fs::path{};
}

}  // namespace

std::vector<fs::path> document_folders() {
    const fs::path home = absolute_from("HOME");
    fs::path config = absolute_from("XDG_CONFIG_HOME");
    if (config.empty()) {
        config = home / ".config";
    }
    const std::string settings = read_settings(config / "user-dirs.dirs");
    std::vector<fs::path> folders;
    for (const fs::path& folder :
         {folder_in(settings, "XDG_DOCUMENTS_DIR", home), home / "Documents",
          folder_in(settings, "XDG_DESKTOP_DIR", home), home / "Desktop", home}) {
        std::error_code error;
        if (folder.is_absolute() && fs::is_directory(folder, error) &&
            std::ranges::find(folders, folder) == folders.end()) {
            folders.push_back(folder);
        }
    }
    return folders;
}

content::Status open_document(const fs::path& file_or_folder) {
    std::error_code error;
    if (!file_or_folder.is_absolute() || !fs::exists(file_or_folder, error)) {
        return Error{Error::Kind::Invalid, content::load::to_utf8(file_or_folder),
                     "there is no such file"};
    }
    if (!start_program("xdg-open", file_or_folder.string())) {
        return Error{Error::Kind::Unsupported, content::load::to_utf8(file_or_folder),
                     "this computer has no xdg-open, so the file has to be opened by hand"};
    }
    return content::kDone;
}

}  // namespace engine::platform
