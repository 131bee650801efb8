// The two decoders behind decode_picture(), each in the one file that knows its library.
#pragma once

#include <atomic>
#include <optional>

#include "engine/render/picture_decoder.h"

namespace engine::render {

content::Result<DecodedPicture> decode_png(PictureBytes file, base::Size needed);
content::Result<DecodedPicture> decode_jpeg(PictureBytes file, base::Size needed,
                                            const std::atomic<bool>& cancel);

/// Why a picture of this size is refused, if it is.
std::optional<content::Error> size_fault(std::int64_t width, std::int64_t height);

content::Error malformed_picture(const std::string& why);

}  // namespace engine::render
