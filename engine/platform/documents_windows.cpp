#include <cstdint>
#include <system_error>

#include "content/load/file_reader.h"
#include "engine/platform/documents.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

namespace fs = std::filesystem;
using content::Error;

std::vector<fs::path> document_folders() {
    std::vector<fs::path> folders;
    for (const auto& id : {FOLDERID_Documents, FOLDERID_Desktop, FOLDERID_Profile}) {
        const fs::path folder = known_folder(id);
        std::error_code error;
        if (folder.is_absolute() && fs::is_directory(folder, error)) {
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
    const HINSTANCE outcome =
        ShellExecuteW(nullptr, L"open", file_or_folder.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    if (reinterpret_cast<std::intptr_t>(outcome) <= 32) {  // ShellExecute's own way to say no
        return Error{Error::Kind::Unsupported, content::load::to_utf8(file_or_folder),
                     "no program is set up to open such files, so it has to be opened by hand"};
    }
    return content::kDone;
}

}  // namespace engine::platform
