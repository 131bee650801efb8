// Makes PNG files out of plain px.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "content/base/result.h"

namespace engine::render {

/// The bytes of a PNG file. `rgba` holds width x height px from the top, straight alpha.
content::Result<std::string> encode_png(int width, int height, std::span<const std::uint8_t> rgba);

}  // namespace engine::render
