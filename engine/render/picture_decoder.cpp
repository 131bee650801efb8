#include "engine/render/picture_decoder.h"

#include <algorithm>
#include <array>
#include <string>

#include "content/limits.h"
#include "engine/render/picture_formats.h"

namespace engine::render {
namespace {

using content::Error;

template <std::size_t kSize>
bool begins_with(PictureBytes file, const std::array<std::uint8_t, kSize>& magic) {
    return file.size() >= magic.size() && std::equal(magic.begin(), magic.end(), file.begin());
}

}  // namespace

int shrink_factor(int width, int height, base::Size needed) {
    const float across = static_cast<float>(width) / std::max(needed.width, 1.0F);
    const float down = static_cast<float>(height) / std::max(needed.height, 1.0F);
    return std::max(1, static_cast<int>(std::min(across, down)));
}

std::optional<Error> size_fault(std::int64_t width, std::int64_t height) {
    using content::limits::kPicturePixels;
    using content::limits::kPictureSide;
    if (width <= 0 || height <= 0) {
        return malformed_picture("it has no width or no height");
    }
    if (width > kPictureSide || height > kPictureSide || width * height > kPicturePixels) {
        return Error{Error::Kind::TooLarge,
                     {},
                     "the picture is " + std::to_string(width) + " x " + std::to_string(height) +
                         " px: make it at most " + std::to_string(kPictureSide) +
                         " px a side and 24 million px in all"};
    }
    return std::nullopt;
}

Error malformed_picture(const std::string& why) {
    return {Error::Kind::Malformed, {}, "the picture is damaged (" + why + "): save it again"};
}

content::Result<DecodedPicture> decode_picture(PictureBytes file, base::Size needed,
                                               const std::atomic<bool>& cancel) {
    static constexpr std::array<std::uint8_t, 8> kPng{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    static constexpr std::array<std::uint8_t, 3> kJpeg{0xFF, 0xD8, 0xFF};
    if (file.size() > content::limits::kPictureBytes) {
        return Error{Error::Kind::TooLarge, {}, "the picture file is larger than 16 MiB"};
    }
    if (begins_with(file, kPng)) {
        return decode_png(file, needed);
    }
    if (begins_with(file, kJpeg)) {
        return decode_jpeg(file, needed, cancel);
    }
    return Error{Error::Kind::Unsupported,
                 {},
                 "the picture is neither PNG nor JPEG: save it as one of them"};
}

}  // namespace engine::render
