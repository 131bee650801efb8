// Target: a texture that is drawn into once and copied into the window often.
//
// It is kept as window systems keep their windows: the top row first (see Rows), blue before red.
// A software OpenGL then copies bytes, which costs a tenth of turning rows and colours around.
#pragma once

namespace engine::render {

/// Needs has_framebuffers(). Px are device px, counted from the top left.
class Target {
public:
    Target() = default;  // none
    Target(int width, int height);
    Target(Target&& other) noexcept;
    Target& operator=(Target&& other) noexcept;
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;
    ~Target();

    int width() const { return width_; }
    int height() const { return height_; }

    /// What is drawn from now on goes into it, with its rows FromTop; draw_into_window() ends that.
    void bind() const;

    struct Part {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
    };
    /// Copies `part` to (left, top) of the window, which is `window_height` px high.
    void copy_to_window(const Part& part, int left, int top, int window_height) const;

private:
    unsigned texture_ = 0;
    unsigned framebuffer_ = 0;
    int width_ = 0;
    int height_ = 0;
};

}  // namespace engine::render
