// What a PNG or JPEG file claims to be, checked before anything is decoded.
//
// Decoders are where pictures from strangers do harm: a small file that unfolds to gigabytes, a
// header that disagrees with the data, a file that stops half-way. This reads no pixels; it walks
// the file's structure to its end.
#pragma once

#include <filesystem>
#include <string_view>

#include "content/base/result.h"

namespace content::load {

enum class PictureFormat { Png, Jpeg };

struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    int width_px = 0;   // 1 to limits::kPictureSide
    int height_px = 0;  // 1 to limits::kPictureSide
};

/// Fails with Unsupported for other formats, Malformed for a file that is cut short or contradicts
/// itself, TooLarge beyond the limits of content/limits.h.
Result<PictureHeader> read_picture_header(std::string_view bytes);

/// The header of `relative`, a path as Picture::path has it. Fails also with NotFound, Unreadable,
/// with Invalid when the path leads out of the course folder, and with Malformed when the file is
/// not what its extension says.
Result<PictureHeader> read_picture_file(const std::filesystem::path& course_folder,
                                        std::string_view relative);

}  // namespace content::load
