// Files that are written whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace engine::platform {

/// Makes `file` hold `bytes`. What it held before stays until all of them are written; then it is
/// replaced in one step, and a link by the file itself. Nothing else is touched. Fails with Storage
/// when `file` is a folder or a device, or cannot be written.
content::Status write_whole_file(const std::filesystem::path& file, std::string_view bytes);

/// Writes `bytes` to a file in `folder` under a name that nothing there has: `stem` + `extension`,
/// else "stem (2).ext" and so on. A person's own folders are not ours: nothing in them is ever
/// overwritten. Fails with Storage, and leaves nothing behind, when no file can be made or written.
content::Result<std::filesystem::path> write_new_file(const std::filesystem::path& folder,
                                                      const std::string& stem,
                                                      const std::string& extension,
                                                      std::string_view bytes);

}  // namespace engine::platform
