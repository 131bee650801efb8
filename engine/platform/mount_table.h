// Reads the text of /proc/self/mounts: which file system a folder lies on.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace engine::platform {

/// The type ("ext4", "nfs4", "fuse.sshfs") of the mount that holds `folder`, an absolute path
/// without links; empty when none does. The last of several mounts on one place counts.
std::string file_system_of(std::string_view mounts, const std::filesystem::path& folder);

/// Is a file system of this type shared with other computers?
bool is_network_type(std::string_view file_system);

}  // namespace engine::platform
