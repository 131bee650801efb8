#include "engine/print/picture_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

#include "content/limits.h"
#include "content/load/file_reader.h"
#include "engine/render/picture_decoder.h"

namespace engine::print {
namespace {

/// Cairo wants colours multiplied with their alpha, four bytes in the order of the machine.
std::uint32_t premultiplied(const std::uint8_t* rgba) {
    const std::uint32_t alpha = rgba[3];
    const auto channel = [&](int i) { return (rgba[i] * alpha + 127U) / 255U; };
    return alpha << 24U | channel(0) << 16U | channel(1) << 8U | channel(2);
}

Surface to_surface(const render::DecodedPicture& picture) {
    const auto pixels = picture.rgba.size() / 4;
    bool opaque = true;
    for (std::size_t i = 0; i < pixels; ++i) {
        opaque = opaque && picture.rgba[4 * i + 3] == 255;
    }
    Surface surface(cairo_image_surface_create(opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                               picture.width, picture.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return nullptr;
    }
    cairo_surface_flush(surface.get());
    unsigned char* const first = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const std::uint8_t* from = picture.rgba.data();
    for (int y = 0; y < picture.height; ++y) {
        unsigned char* to = first + static_cast<std::ptrdiff_t>(y) * stride;
        for (int x = 0; x < picture.width; ++x, from += 4, to += 4) {
            const std::uint32_t pixel = premultiplied(from);
            std::memcpy(to, &pixel, sizeof(pixel));
        }
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

}  // namespace

Surface read_picture(const std::filesystem::path& course_folder, const std::string& path,
                     base::Size needed, const std::atomic<bool>& cancel) {
    const auto file = content::load::inside(course_folder, path);
    if (!file) {
        return nullptr;
    }
    const auto bytes = content::load::read_file(*file, content::limits::kPictureBytes);
    if (!bytes) {
        return nullptr;
    }
    const auto* first = reinterpret_cast<const std::uint8_t*>(bytes->data());
    try {
        const auto picture = render::decode_picture({first, bytes->size()}, needed, cancel);
        return picture ? to_surface(*picture) : nullptr;
    } catch (const std::bad_alloc&) {
        return nullptr;  // the largest picture wants 100 MB at once
    }
}

}  // namespace engine::print
