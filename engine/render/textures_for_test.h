// A TextureStore in plain memory, so that tests can look at what was uploaded.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <vector>

#include "engine/render/texture_store.h"

namespace engine::render {

class TexturesForTest : public TextureStore {
public:
    struct Texture {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> pixels;
    };

    TextureId create(int width, int height, TextureFormat format) override {
        if (refuse) {
            return 0;
        }
        const auto bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                           bytes_per_pixel(format);
        textures[++last_] = {width, height, std::vector<std::uint8_t>(bytes)};
        return last_;
    }

    void update(TextureId texture, int width, int top, int rows, TextureFormat format,
                const std::uint8_t* pixels) override {
        const auto row = static_cast<std::size_t>(width) * bytes_per_pixel(format);
        const auto bytes = row * static_cast<std::size_t>(rows);
        std::copy(pixels, pixels + bytes,
                  textures.at(texture).pixels.begin() +
                      static_cast<std::ptrdiff_t>(row * static_cast<std::size_t>(top)));
        ++updates;
        rows_updated += rows;
    }

    void destroy(TextureId texture) override { textures.erase(texture); }

    std::map<TextureId, Texture> textures;
    int updates = 0;
    int rows_updated = 0;
    bool refuse = false;  // as if the graphics memory were full

private:
    static std::size_t bytes_per_pixel(TextureFormat format) {
        return format == TextureFormat::Coverage ? 1 : 4;
    }

    TextureId last_ = 0;
};

}  // namespace engine::render
