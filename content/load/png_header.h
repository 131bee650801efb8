// The structure of a PNG file, without its pixels.
#pragma once

#include <string_view>

#include "content/base/result.h"
#include "content/load/picture_header.h"

namespace content::load {

bool is_png(std::string_view bytes);

/// Requires is_png(bytes). The size is as claimed; read_picture_header checks it against the
/// limits.
Result<PictureHeader> read_png_header(std::string_view bytes);

}  // namespace content::load
