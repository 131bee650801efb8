// Picture files made on the spot, for tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <jpeglib.h>

#include "engine/render/png_writer.h"

namespace engine::render {

/// One colour all over.
inline std::vector<std::uint8_t> plain_rgba(int width, int height,
                                            const std::vector<std::uint8_t>& rgba) {
    std::vector<std::uint8_t> pixels;
    for (int i = 0; i < width * height; ++i) {
        pixels.insert(pixels.end(), rgba.begin(), rgba.end());
    }
    return pixels;
}

inline std::string png_for_test(int width, int height, const std::vector<std::uint8_t>& rgba) {
    return *encode_png(width, height, plain_rgba(width, height, rgba));
}

/// A grey JPEG.
inline std::string jpeg_for_test(int width, int height, std::uint8_t grey, bool progressive) {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<unsigned>(width);
    jpeg.image_height = static_cast<unsigned>(height);
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    if (progressive) {
        jpeg_simple_progression(&jpeg);
    }
    jpeg_start_compress(&jpeg, TRUE);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(width) * 3, grey);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&jpeg, &pointer, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string file(reinterpret_cast<const char*>(bytes), size);
    std::free(bytes);
    jpeg_destroy_compress(&jpeg);
    return file;
}

/// `png` with another size in its header and a right checksum over it: a lie that only the limits
/// can catch.
inline std::string png_with_size(std::string png, std::uint32_t width, std::uint32_t height) {
    const auto put = [&png](std::size_t at, std::uint32_t value) {
        for (int shift = 24; shift >= 0; shift -= 8, ++at) {
            png[at] = static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
        }
    };
    put(16, width);
    put(20, height);
    std::uint32_t checksum = 0xFFFFFFFFU;
    for (std::size_t i = 12; i < 29; ++i) {
        checksum ^= static_cast<std::uint8_t>(png[i]);
        for (int bit = 0; bit < 8; ++bit) {
            checksum = (checksum >> 1U) ^ ((checksum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    put(29, ~checksum);
    return png;
}

}  // namespace engine::render
