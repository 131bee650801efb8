// A course's pictures as cairo surfaces.
#pragma once

#include <atomic>
#include <filesystem>
#include <string>

#include "engine/base/geometry.h"
#include "engine/print/cairo_handles.h"

namespace engine::print {

/// The picture at `path` in the course folder, shrunk to no less than `needed` px. Null when it
/// cannot be shown: outside the folder, over a limit, damaged, or given up by `cancel`.
Surface read_picture(const std::filesystem::path& course_folder, const std::string& path,
                     base::Size needed, const std::atomic<bool>& cancel);

}  // namespace engine::print
