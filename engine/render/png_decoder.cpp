// libpng through its simplified interface, which needs no setjmp of ours.
#include <cstring>

#include <png.h>

#include "engine/render/picture_formats.h"
#include "engine/render/picture_shrinker.h"

namespace engine::render {
namespace {

/// A png_image that is freed whatever happens.
class Image {
public:
    Image() {
        std::memset(&image_, 0, sizeof(image_));
        image_.version = PNG_IMAGE_VERSION;
    }
    ~Image() { png_image_free(&image_); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    Image(Image&&) = delete;
    Image& operator=(Image&&) = delete;

    png_image* get() { return &image_; }
    png_image* operator->() { return &image_; }

private:
    png_image image_{};
};

DecodedPicture shrunk(const std::vector<std::uint8_t>& rgba, int width, int height, int factor) {
    PictureShrinker shrinker(width, height, factor);
    for (int y = 0; y < height; ++y) {
        shrinker.add_row(rgba.data() + std::ptrdiff_t{y} * width * 4);
    }
    return {.width = shrinker.shrunk_width(),
            .height = shrinker.shrunk_height(),
            .full_width = width,
            .full_height = height,
            .rgba = shrinker.take()};
}

}  // namespace

content::Result<DecodedPicture> decode_png(PictureBytes file, base::Size needed) {
    Image image;
    if (png_image_begin_read_from_memory(image.get(), file.data(), file.size()) == 0) {
        return malformed_picture(image->message);
    }
    if (const auto fault = size_fault(image->width, image->height)) {
        return *fault;
    }
    image->format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> rgba(PNG_IMAGE_SIZE(*image.get()));
    if (png_image_finish_read(image.get(), nullptr, rgba.data(), 0, nullptr) == 0) {
        return malformed_picture(image->message);
    }
    const int width = static_cast<int>(image->width);
    const int height = static_cast<int>(image->height);
    const int factor = shrink_factor(width, height, needed);
    if (factor == 1) {
        return DecodedPicture{width, height, width, height, std::move(rgba)};
    }
    return shrunk(rgba, width, height, factor);
}

}  // namespace engine::render
