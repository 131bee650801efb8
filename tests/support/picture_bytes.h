// Small picture files made of bytes, sound or broken in one place.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace tests {

inline std::string join(std::initializer_list<std::string_view> parts) {
    std::string whole;
    for (const std::string_view part : parts) {
        whole += part;
    }
    return whole;
}

inline std::string big_endian(std::uint32_t value, int bytes) {
    std::string text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        text += static_cast<char>(value >> shift & 0xFFU);
    }
    return text;
}

inline std::uint32_t png_checksum(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

inline std::string png_chunk(const std::string& type, const std::string& data) {
    return big_endian(static_cast<std::uint32_t>(data.size()), 4) + type + data +
           big_endian(png_checksum(type + data), 4);
}

inline const std::string kPngSignature = "\x89PNG\r\n\x1A\n";

inline std::string png_header_chunk(std::uint32_t width, std::uint32_t height, int depth = 8,
                                    int colour_type = 2) {
    return png_chunk("IHDR", big_endian(width, 4) + big_endian(height, 4) +
                                 static_cast<char>(depth) + static_cast<char>(colour_type) +
                                 std::string(3, '\0'));
}

/// A file whose structure is sound; its pixel data are zeros that no decoder would take.
inline std::string png(std::uint32_t width, std::uint32_t height, std::size_t pixel_bytes = 4096) {
    return kPngSignature + png_header_chunk(width, height) + png_chunk("tEXt", "a") +
           png_chunk("IDAT", std::string(pixel_bytes, '\0')) + png_chunk("IEND", "");
}

inline std::string jpeg_segment(int marker, const std::string& data) {
    return "\xFF" + std::string(1, static_cast<char>(marker)) +
           big_endian(static_cast<std::uint32_t>(data.size() + 2), 2) + data;
}

inline std::string jpeg_frame(std::uint32_t width, std::uint32_t height, int marker = 0xC0,
                              int precision = 8, int components = 3) {
    return jpeg_segment(marker, static_cast<char>(precision) + big_endian(height, 2) +
                                    big_endian(width, 2) + static_cast<char>(components) +
                                    std::string(static_cast<std::size_t>(3 * components), '\1'));
}

inline const std::string kJpegStart = "\xFF\xD8";
inline const std::string kJpegEnd = "\xFF\xD9";

/// One scan with stuffed bytes and a restart marker in its data.
inline std::string jpeg_scan() {
    using namespace std::string_literals;
    return jpeg_segment(0xDA, std::string(10, '\0')) + "abc\xFF\0def\xFF\xD0ghi"s;
}

inline std::string jpeg(std::uint32_t width, std::uint32_t height) {
    return kJpegStart + jpeg_segment(0xE0, "JFIF") + jpeg_frame(width, height) + jpeg_scan() +
           kJpegEnd;
}

}  // namespace tests
