// TextureStore on OpenGL. Needs the window's context to be current.
#pragma once

#include "engine/render/texture_store.h"

namespace engine::render {

class GlTextures : public TextureStore {
public:
    TextureId create(int width, int height, TextureFormat format) override;
    void update(TextureId texture, int width, int top, int rows, TextureFormat format,
                const std::uint8_t* pixels) override;
    void destroy(TextureId texture) override;
};

}  // namespace engine::render
