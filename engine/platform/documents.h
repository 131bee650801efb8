// Where a person looks for documents, and how she opens one.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace engine::platform {

/// Her folder for documents, else her desktop, else her home; those that exist, the best first.
/// Follows $XDG_CONFIG_HOME/user-dirs.dirs; on Windows the known folders.
std::vector<std::filesystem::path> document_folders();

/// Writes `bytes` into the first of `folders` that takes it, under a name nobody has there; see
/// write_new_file(). Returns where. Fails with Storage when none takes it, or there is none.
content::Result<std::filesystem::path> save_document(
    const std::vector<std::filesystem::path>& folders, const std::string& stem,
    const std::string& extension, std::string_view bytes);

/// Opens a file or folder of this computer with the program that the person uses for it. No shell
/// is on the way and the call does not wait. Refuses (Invalid) what does not exist or is no
/// absolute path; fails (Unsupported) when the system has nothing that opens files.
content::Status open_document(const std::filesystem::path& file_or_folder);

}  // namespace engine::platform
