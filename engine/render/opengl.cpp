#include "engine/render/opengl.h"

#include <glad/gl.h>
// GLFW finds glad's OpenGL only when glad comes first.
#include <GLFW/glfw3.h>

namespace engine::render {
namespace {

struct Abilities {
    bool shaders = false;
    bool framebuffers = false;
};

// A global, because the context that it tells about is one.
Abilities abilities;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Old drivers name the functions and then cannot draw into the format that we need.
bool framebuffer_is_complete() {
    constexpr int kSide = 16;  // px; any will do
    unsigned texture = 0;
    unsigned framebuffer = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, kSide, kSide, 0, GL_BGRA, GL_UNSIGNED_BYTE, nullptr);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &framebuffer);
    glDeleteTextures(1, &texture);
    return complete;
}

bool framebuffers_work() {
    if (GLAD_GL_VERSION_3_0 != 0 || GLAD_GL_ARB_framebuffer_object != 0) {
        return framebuffer_is_complete();
    }
    if (GLAD_GL_EXT_framebuffer_object == 0 || GLAD_GL_EXT_framebuffer_blit == 0) {
        return false;
    }
    // glad calls the older extension's functions by the newer names, all but this one: it would
    // also take names that glGenFramebuffers() never gave, and such we never use.
    glad_glBindFramebuffer = glad_glBindFramebufferEXT;
    return framebuffer_is_complete();
}

}  // namespace

bool load_opengl() {
    abilities = {};
    if (gladLoadGL(glfwGetProcAddress) == 0 || GLAD_GL_VERSION_2_1 == 0) {
        return false;
    }
    abilities.shaders = GLAD_GL_VERSION_3_3 != 0;
    abilities.framebuffers = abilities.shaders || framebuffers_work();
    return true;
}

bool has_shaders() {
    return abilities.shaders;
}

bool has_framebuffers() {
    return abilities.framebuffers;
}

void draw_into_window() {
    if (abilities.framebuffers) {
        glBindFramebuffer(GL_FRAMEBUFFER, 0);
    }
}

void send_to_opengl() {
    glFlush();
}

}  // namespace engine::render
