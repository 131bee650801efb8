// Textures as numbers. The one seam between what is drawn (atlas, pictures) and OpenGL, so that
// both can be tested without a screen.
#pragma once

#include <cstdint>

namespace engine::render {

/// What ImDrawList knows a texture by; 0 is none.
using TextureId = std::uintptr_t;

enum class TextureFormat : std::uint8_t {
    Coverage,  // one byte a px: opacity of white
    Rgba       // four bytes a px, straight alpha
};

class TextureStore {
public:
    TextureStore() = default;
    TextureStore(const TextureStore&) = delete;
    TextureStore& operator=(const TextureStore&) = delete;
    TextureStore(TextureStore&&) = delete;
    TextureStore& operator=(TextureStore&&) = delete;
    virtual ~TextureStore() = default;

    /// A texture of `width` x `height` px with undefined content, or 0 when there is no memory.
    virtual TextureId create(int width, int height, TextureFormat format) = 0;

    /// Replaces rows `top` to `top + rows` by `pixels`, whole rows without padding.
    virtual void update(TextureId texture, int width, int top, int rows, TextureFormat format,
                        const std::uint8_t* pixels) = 0;
    virtual void destroy(TextureId texture) = 0;
};

}  // namespace engine::render
