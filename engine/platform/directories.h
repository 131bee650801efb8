// Where things live on this computer, and what kind of place that is.
#pragma once

#include <filesystem>
#include <vector>

namespace engine::platform {

/// The learner's records: $XDG_DATA_HOME/lasitava or ~/.local/share/lasitava; on Windows
/// %LOCALAPPDATA%\lasitava. Not created here. Empty when the system names no home at all.
std::filesystem::path user_data_folder();

/// The folder the running program lies in; empty when the system will not say.
std::filesystem::path program_folder();

/// Folders that may hold fonts, the best first: the program's own, the system's, the person's.
/// Folders that do not exist are left out; subfolders are not listed.
std::vector<std::filesystem::path> font_folders();

/// Folders that may hold hyphenation dictionaries, the best first. Folders that do not exist are
/// left out.
std::vector<std::filesystem::path> hyphenation_folders();

/// Is `folder`, or the nearest parent of it that exists, on a network share? Such a place cannot be
/// trusted with SQLite's WAL. "Do not know" counts as no.
bool is_network_folder(const std::filesystem::path& folder);

/// Can files be made in `folder`? Tried by making one, because permission bits do not tell
/// about read-only media and quotas. The folder must exist.
bool folder_is_writable(const std::filesystem::path& folder);

}  // namespace engine::platform
