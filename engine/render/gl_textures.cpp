#include "engine/render/gl_textures.h"

#include <array>

#include <glad/gl.h>

#include "engine/render/opengl.h"

namespace engine::render {
namespace {

GLuint name_of(TextureId texture) {
    return static_cast<GLuint>(texture);
}

GLenum layout_of(TextureFormat format) {
    const GLenum coverage = has_shaders() ? GL_RED : GL_ALPHA;
    return format == TextureFormat::Coverage ? coverage : GL_RGBA;
}

GLint stored_as(TextureFormat format) {
    const GLint coverage = has_shaders() ? GL_R8 : GL_ALPHA;
    return format == TextureFormat::Coverage ? coverage : GL_RGBA8;
}

/// Glyphs are drawn px for px, where nearest is exact and half the work for a software renderer;
/// pictures are shrunk by less than two, where linear is enough.
void set_sampling(TextureFormat format) {
    const GLint filter = format == TextureFormat::Coverage ? GL_NEAREST : GL_LINEAR;
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    if (format == TextureFormat::Coverage && has_shaders()) {
        // ImGui's shader multiplies with all four: white, as opaque as the glyph is.
        static constexpr std::array<GLint, 4> kWhite{GL_ONE, GL_ONE, GL_ONE, GL_RED};
        glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, kWhite.data());
    }
}

}  // namespace

TextureId GlTextures::create(int width, int height, TextureFormat format) {
    GLint largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    if (width > largest || height > largest) {
        return 0;
    }
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    set_sampling(format);
    glTexImage2D(GL_TEXTURE_2D, 0, stored_as(format), width, height, 0, layout_of(format),
                 GL_UNSIGNED_BYTE, nullptr);
    return name;
}

void GlTextures::update(TextureId texture, int width, int top, int rows, TextureFormat format,
                        const std::uint8_t* pixels) {
    glBindTexture(GL_TEXTURE_2D, name_of(texture));
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, top, width, rows, layout_of(format), GL_UNSIGNED_BYTE,
                    pixels);
}

void GlTextures::destroy(TextureId texture) {
    const GLuint name = name_of(texture);
    glDeleteTextures(1, &name);
}

}  // namespace engine::render
