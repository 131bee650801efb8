#include "engine/render/screenshot.h"

#include <cstdint>
#include <fstream>
#include <vector>

#include <glad/gl.h>

#include "content/load/file_reader.h"
#include "engine/render/opengl.h"
#include "engine/render/png_writer.h"

namespace engine::render {
namespace {

/// The back buffer from the top, opaque. OpenGL hands the rows out from the bottom.
std::vector<std::uint8_t> read_back_buffer(int width, int height) {
    const std::size_t row = static_cast<std::size_t>(width) * 4;
    std::vector<std::uint8_t> rgba(row * static_cast<std::size_t>(height));
    draw_into_window();
    glReadBuffer(GL_BACK);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    for (int y = 0; y < height; ++y) {
        glReadPixels(0, height - 1 - y, width, 1, GL_RGBA, GL_UNSIGNED_BYTE,
                     &rgba[row * static_cast<std::size_t>(y)]);
    }
    for (std::size_t i = 3; i < rgba.size(); i += 4) {
        rgba[i] = 255;
    }
    return rgba;
}

}  // namespace

content::Status save_screenshot(const Window& window, const std::filesystem::path& png) {
    const int width = static_cast<int>(window.size().width);
    const int height = static_cast<int>(window.size().height);
    const auto bytes = encode_png(width, height, read_back_buffer(width, height));
    if (!bytes) {
        return bytes.error();
    }
    std::ofstream file(png, std::ios::binary);
    file.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
    file.close();
    if (file.fail()) {
        return content::Error{content::Error::Kind::Unreadable, content::load::to_utf8(png),
                              "the screenshot could not be written"};
    }
    return content::kDone;
}

}  // namespace engine::render
