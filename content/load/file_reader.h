// Reads whole files, and keeps every path that a course names inside the course folder.
//
// A course may come from anybody's USB stick: what it calls "img/map.png" must not be able to mean
// a file of the person who opened it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace content::load {

/// Every byte of `file`. Fails with NotFound, Unreadable (a folder, a pipe, no permission) or
/// TooLarge (more than `limit` bytes; nothing is read then). `error.where` is the file as given.
Result<std::string> read_file(const std::filesystem::path& file, std::size_t limit);

/// `course_folder` / `relative`, for a path as written in a course file (UTF-8, forward slashes).
/// Fails with Invalid when it is empty or absolute, has a drive, a backslash, a control character
/// or "..", or when a symbolic link on the way leads out of the folder. The file need not exist.
Result<std::filesystem::path> inside(const std::filesystem::path& course_folder,
                                     std::string_view relative);

/// A path as UTF-8 with forward slashes, the form of Issue::file.
std::string to_utf8(const std::filesystem::path& path);

}  // namespace content::load
