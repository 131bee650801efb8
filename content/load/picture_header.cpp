#include "content/load/picture_header.h"

#include <cstdint>
#include <string>

#include "content/base/letters.h"
#include "content/limits.h"
#include "content/load/file_reader.h"
#include "content/load/jpeg_header.h"
#include "content/load/png_header.h"

namespace content::load {

namespace {

Status check_limits(const PictureHeader& header) {
    if (header.width_px < 1 || header.height_px < 1) {
        return Error{.kind = Error::Kind::Malformed,
                     .message = "the picture has no width or height"};
    }
    const std::int64_t pixels = std::int64_t{header.width_px} * header.height_px;
    if (header.width_px > limits::kPictureSide || header.height_px > limits::kPictureSide ||
        pixels > limits::kPicturePixels) {
        return Error{.kind = Error::Kind::TooLarge,
                     .message = "the picture is " + std::to_string(header.width_px) + " x " +
                                std::to_string(header.height_px) + " px; make it smaller"};
    }
    return kDone;
}

bool extension_fits(std::string_view path, PictureFormat format) {
    const std::string name = to_lower_ascii(path);
    return format == PictureFormat::Png ? name.ends_with(".png")
                                        : name.ends_with(".jpg") || name.ends_with(".jpeg");
}

}  // namespace

Result<PictureHeader> read_picture_header(std::string_view bytes) {
    if (!is_png(bytes) && !is_jpeg(bytes)) {
        return Error{.kind = Error::Kind::Unsupported,
                     .message = "it is neither PNG nor JPEG; save it as one of them"};
    }
    auto header = is_png(bytes) ? read_png_header(bytes) : read_jpeg_header(bytes);
    if (!header) {
        return header;
    }
    if (const Status fits = check_limits(*header); !fits) {
        return fits.error();
    }
    return header;
}

Result<PictureHeader> read_picture_file(const std::filesystem::path& course_folder,
                                        std::string_view relative) {
    const auto file = inside(course_folder, relative);
    if (!file) {
        return file.error();
    }
    const auto bytes = read_file(*file, limits::kPictureBytes);
    if (!bytes) {
        return bytes.error();
    }
    auto header = read_picture_header(*bytes);
    if (header && !extension_fits(relative, header->format)) {
        return Error{.kind = Error::Kind::Malformed,
                     .message = header->format == PictureFormat::Png
                                    ? "it is a PNG file; let its name end with .png"
                                    : "it is a JPEG file; let its name end with .jpg"};
    }
    return header;
}

}  // namespace content::load
