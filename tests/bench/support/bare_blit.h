// The cheapest frame that can be written without knowing the driver: one texture as large as the
// window, copied into it. What our frames are kept in (engine/render/target.h) is made for copying.
#pragma once

#include "engine/base/geometry.h"

namespace bench {

class BareBlit {
public:
    /// In the OpenGL context that is current, whose window has `size` px.
    explicit BareBlit(engine::base::Size size);
    ~BareBlit();
    BareBlit(const BareBlit&) = delete;
    BareBlit& operator=(const BareBlit&) = delete;
    BareBlit(BareBlit&&) = delete;
    BareBlit& operator=(BareBlit&&) = delete;

    /// One frame; returns how many ms it took.
    double frame() const;

private:
    int width_;
    int height_;
    unsigned texture_ = 0;
    unsigned framebuffer_ = 0;
};

}  // namespace bench
