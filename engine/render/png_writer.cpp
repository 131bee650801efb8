#include "engine/render/png_writer.h"

#include <cassert>
#include <cstring>

#include <png.h>

namespace engine::render {

content::Result<std::string> encode_png(int width, int height, std::span<const std::uint8_t> rgba) {
    assert(rgba.size() == static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    png_image image;
    std::memset(&image, 0, sizeof(image));
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGBA;
    // libpng tells the most that this can take, so one pass is enough.
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, rgba.data(), 0, nullptr) == 0) {
        return content::Error{content::Error::Kind::Invalid, {}, image.message};
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace engine::render
