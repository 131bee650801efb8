#include "engine/records/ballast.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <string>
#include <system_error>

namespace engine::records {
namespace {

constexpr std::size_t kBallastBytes = std::size_t{2} * 1024 * 1024;
constexpr std::size_t kNoiseBytes = kBallastBytes / 8;
constexpr std::uintmax_t kRoomToSpare = 8 * kBallastBytes;

/// Bytes that a compressing file system cannot make smaller: more than it looks at in one piece.
std::string noise() {
    std::string bytes(kNoiseBytes, '\0');
    std::uint32_t state = 0x9E3779B9U;
    for (char& byte : bytes) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        byte = static_cast<char>(state & 0xFFU);
    }
    return bytes;
}

}  // namespace

void lay_ballast(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::file_size(file, error) == kBallastBytes && !error) {
        return;
    }
    const auto space = std::filesystem::space(file.parent_path(), error);
    if (error || space.available < kRoomToSpare) {
        return;
    }
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    const std::string bytes = noise();
    for (std::size_t written = 0; written < kBallastBytes; written += bytes.size()) {
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    stream.close();
    if (!stream) {
        std::filesystem::remove(file, error);
    }
}

bool drop_ballast(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::remove(file, error) && !error;
}

}  // namespace engine::records
