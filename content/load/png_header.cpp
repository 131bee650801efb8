#include "content/load/png_header.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "content/load/byte_cursor.h"

namespace content::load {

namespace {

constexpr std::string_view kSignature = "\x89PNG\r\n\x1A\n";

// Deflate cannot unfold one byte to more than 1,032.
constexpr std::uint64_t kBestCompression = 1'032;

Error malformed(const char* message) {
    return Error{.kind = Error::Kind::Malformed, .message = message};
}

struct Chunk {
    std::string_view type;
    std::string_view data;
    std::uint32_t checksum = 0;
};

std::optional<Chunk> read_chunk(ByteCursor& cursor) {
    const auto length = cursor.number(4);
    const auto type = cursor.take(4);
    const auto data = length ? cursor.take(*length) : std::nullopt;
    const auto checksum = cursor.number(4);
    if (!type || !data || !checksum) {
        return std::nullopt;
    }
    return Chunk{.type = *type, .data = *data, .checksum = *checksum};
}

std::uint32_t crc32(std::string_view type, std::string_view data) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::string_view part : {type, data}) {
        for (const char byte : part) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit) {
                crc = crc >> 1 ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
            }
        }
    }
    return ~crc;
}

struct ImageHeader {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t bits_per_pixel = 0;

    std::uint64_t decoded_bytes() const {
        const std::uint64_t row = (std::uint64_t{width} * bits_per_pixel + 7) / 8 + 1;
        return row * height;
    }
};

/// How many channels a colour type has when the depth is allowed for it, else 0.
std::uint32_t channels(std::uint32_t colour_type, std::uint32_t depth) {
    constexpr std::array<std::uint32_t, 7> kChannels{1, 0, 3, 1, 2, 0, 4};
    const bool small = depth == 1 || depth == 2 || depth == 4;
    const bool indexed = colour_type == 3;
    const bool fits =
        depth == 8 || (depth == 16 && !indexed) || (small && (indexed || colour_type == 0));
    return fits && colour_type < kChannels.size() ? kChannels[colour_type] : 0;
}

std::optional<ImageHeader> read_image_header(const Chunk& chunk) {
    ByteCursor cursor(chunk.data);
    const auto width = cursor.number(4);
    const auto height = cursor.number(4);
    const auto depth = cursor.number(1);
    const auto colour_type = cursor.number(1);
    const auto methods = cursor.number(2);  // compression and filter: only 0 is defined
    const auto interlace = cursor.number(1);
    const bool complete = chunk.type == "IHDR" && interlace && cursor.empty();
    if (!complete || *methods != 0 || *interlace > 1 || channels(*colour_type, *depth) == 0 ||
        crc32(chunk.type, chunk.data) != chunk.checksum) {
        return std::nullopt;
    }
    return ImageHeader{.width = *width,
                       .height = *height,
                       .bits_per_pixel = *depth * channels(*colour_type, *depth)};
}

/// The bytes of pixel data up to IEND, or nothing when the file ends before.
std::optional<std::uint64_t> count_pixel_bytes(ByteCursor& cursor) {
    std::uint64_t bytes = 0;
    while (const auto chunk = read_chunk(cursor)) {
        if (chunk->type == "IEND") {
            return bytes;
        }
        if (chunk->type == "IHDR") {
            return std::nullopt;
        }
        bytes += chunk->type == "IDAT" ? chunk->data.size() : 0;
    }
    return std::nullopt;
}

}  // namespace

bool is_png(std::string_view bytes) {
    return bytes.starts_with(kSignature);
}

Result<PictureHeader> read_png_header(std::string_view bytes) {
    ByteCursor cursor(bytes.substr(kSignature.size()));
    const auto first = read_chunk(cursor);
    const auto header = first ? read_image_header(*first) : std::nullopt;
    if (!header) {
        return malformed("its PNG header is damaged");
    }
    constexpr std::uint32_t kMost = 0x7FFFFFFF;
    if (header->width > kMost || header->height > kMost) {
        return malformed("its PNG header is damaged");
    }
    const auto pixel_bytes = count_pixel_bytes(cursor);
    if (!pixel_bytes) {
        return malformed("the PNG file is cut short");
    }
    if (*pixel_bytes * kBestCompression < header->decoded_bytes()) {
        return malformed("its PNG header claims more pixels than the file can hold");
    }
    return PictureHeader{.format = PictureFormat::Png,
                         .width_px = static_cast<int>(header->width),
                         .height_px = static_cast<int>(header->height)};
}

}  // namespace content::load
