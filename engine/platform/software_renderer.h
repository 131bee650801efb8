// Drawing without the graphics card, for drivers that crash, garble or lack OpenGL.
#pragma once

namespace engine::platform {

/// Makes Mesa, where it is the OpenGL of this PC, draw with the processor. Call it before the first
/// window and before any thread is started: it changes the environment of this process.
/// On Windows Mesa is there only when its opengl32.dll lies beside the program.
void prefer_software_renderer();

}  // namespace engine::platform
