// Which OpenGL the program draws with: 3.3 where there is one, else 2.1 with or without
// framebuffer objects. OpenGL's functions are one table for the whole process, and so is this:
// what load_opengl() found holds for everything that is drawn from then on.
#pragma once

namespace engine::render {

/// Takes over the context that is current. False when it is older than 2.1.
bool load_opengl();

/// Can textures be read through shaders (3.3), or is everything fixed (2.1)?
bool has_shaders();

/// Can we draw into a texture and copy from it into the window? Only then are page strips kept.
bool has_framebuffers();

/// Turns back from a texture to the window. Nothing to do where there is only the window.
void draw_into_window();

/// What was drawn so far is begun with now.
void send_to_opengl();

}  // namespace engine::render
