#include "engine/render/target.h"

#include <utility>

#include <glad/gl.h>

namespace engine::render {

Target::Target(int width, int height) : width_(width), height_(height) {
    glGenTextures(1, &texture_);
    glBindTexture(GL_TEXTURE_2D, texture_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    // With a sized format Mesa puts red first, whatever order the pixels are said to come in.
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, GL_BGRA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &framebuffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

Target::Target(Target&& other) noexcept
    : texture_(std::exchange(other.texture_, 0)),
      framebuffer_(std::exchange(other.framebuffer_, 0)),
      width_(std::exchange(other.width_, 0)),
      height_(std::exchange(other.height_, 0)) {}

Target& Target::operator=(Target&& other) noexcept {
    std::swap(texture_, other.texture_);
    std::swap(framebuffer_, other.framebuffer_);
    std::swap(width_, other.width_);
    std::swap(height_, other.height_);
    return *this;
}

Target::~Target() {
    if (texture_ != 0) {
        glDeleteFramebuffers(1, &framebuffer_);
        glDeleteTextures(1, &texture_);
    }
}

void Target::bind() const {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
}

void Target::copy_to_window(const Part& part, int left, int top, int window_height) const {
    // OpenGL counts the window's rows from the bottom.
    const int bottom = window_height - top - part.height;
    glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
    glBlitFramebuffer(part.x, part.y + part.height, part.x + part.width, part.y, left, bottom,
                      left + part.width, bottom + part.height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
}

}  // namespace engine::render
