// NewFile: writes a file that was not there before. A person's own folders are not ours: nothing in
// them is ever overwritten.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace engine::platform {

/// Writes `bytes` to `folder`/`stem``extension`, or to `stem`-2, `stem`-3 and so on when files of
/// that name are there, and returns which. The folder must exist. Fails with Kind::Storage and
/// leaves nothing behind when the file cannot be made or written whole.
content::Result<std::filesystem::path> write_new_file(const std::filesystem::path& folder,
                                                      const std::string& stem,
                                                      const std::string& extension,
                                                      std::string_view bytes);

enum class NewFile { Written, Exists, Failed };

/// The system's part of it: one attempt.
NewFile try_new_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace engine::platform
