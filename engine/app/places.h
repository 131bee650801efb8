// Where the program's own files lie: beside it when installed, above it in a build tree.
#pragma once

#include <filesystem>

namespace engine::app {

/// The folder called `name` ("assets", "modules") next to the program or in one of the folders
/// above it, or in share/lasitava of its prefix; empty when there is none.
std::filesystem::path find_own_folder(const std::filesystem::path& name);

}  // namespace engine::app
