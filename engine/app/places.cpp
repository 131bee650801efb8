#include "engine/app/places.h"

#include "engine/platform/directories.h"

namespace engine::app {

namespace fs = std::filesystem;

fs::path find_own_folder(const fs::path& name) {
    constexpr int kFoldersAbove = 3;  // build/release/lasitava -> the source tree
    std::error_code ignored;
    fs::path folder = platform::program_folder();
    for (int i = 0; i < kFoldersAbove && !folder.empty(); ++i) {
        for (const fs::path& candidate : {folder / name, folder / "share/lasitava" / name}) {
            if (fs::is_directory(candidate, ignored)) {
                return candidate;
            }
        }
        folder = folder.parent_path();
    }
    return {};
}

}  // namespace engine::app
