// Reads single values out of the small settings files that desktops keep.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace engine::platform {

/// The value of `key` in `[section]`, without surrounding spaces and quotes. The last one counts.
/// An empty section is what stands before the first.
std::optional<std::string> ini_value(std::string_view text, std::string_view section,
                                     std::string_view key);

/// The file's text; empty when it cannot be read or is larger than any settings file should be.
std::string read_settings(const std::filesystem::path& file);

}  // namespace engine::platform
