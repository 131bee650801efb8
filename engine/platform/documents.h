// Where a person looks for documents, and how she opens one.
#pragma once

#include <filesystem>
#include <vector>

#include "content/base/result.h"

namespace engine::platform {

/// Her folder for documents, else her desktop, else her home; those that exist, the best first.
/// Follows $XDG_CONFIG_HOME/user-dirs.dirs; on Windows the known folders.
std::vector<std::filesystem::path> document_folders();

/// Opens a file or folder of this computer with the program that the person uses for it. No shell
/// is on the way and the call does not wait. Refuses (Invalid) what does not exist or is no
/// absolute path; fails (Unsupported) when the system has nothing that opens files.
content::Status open_document(const std::filesystem::path& file_or_folder);

}  // namespace engine::platform
