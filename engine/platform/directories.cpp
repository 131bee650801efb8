#include "engine/platform/directories.h"

#include <chrono>
#include <fstream>
#include <string>
#include <system_error>

namespace engine::platform {
namespace fs = std::filesystem;

bool folder_is_writable(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return false;
    }
    // The tick makes the name one that nobody else uses: two programs may probe at once.
    const auto tick = std::chrono::steady_clock::now().time_since_epoch().count();
    const fs::path probe = folder / (".lasitava-probe-" + std::to_string(tick));
    bool written = false;
    {
        std::ofstream file(probe, std::ios::binary);
        file << "probe";
        file.close();
        written = !file.fail();
    }
    fs::remove(probe, error);
    return written;
}

}  // namespace engine::platform
