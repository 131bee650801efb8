// The structure of a JPEG file, without its pixels.
#pragma once

#include <string_view>

#include "content/base/result.h"
#include "content/load/picture_header.h"

namespace content::load {

bool is_jpeg(std::string_view bytes);

/// Requires is_jpeg(bytes). Baseline, extended and progressive files with 8 bits a sample.
Result<PictureHeader> read_jpeg_header(std::string_view bytes);

}  // namespace content::load
