// Ballast: 2 MiB of disk that hold nothing. When the disk is full they are given up, and the last
// answers still find room.
#pragma once

#include <filesystem>

namespace engine::records {

/// Makes the file when the disk has room to spare for it; a disk without room is not an error.
void lay_ballast(const std::filesystem::path& file);

/// Gives the file up. False when there is none to give.
bool drop_ballast(const std::filesystem::path& file);

}  // namespace engine::records
