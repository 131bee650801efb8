// Region: a rectangle of the X screen, watched through shared memory.
#pragma once

#include <cstdint>
#include <vector>

#include <X11/Xlib.h>
#include <X11/extensions/XShm.h>

namespace bench {

class Region {
public:
    /// Watches x, y, width, height of `display`'s root window. Ends the program when it cannot.
    Region(Display* display, int x, int y, int width, int height);
    ~Region();
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;
    Region(Region&&) = delete;
    Region& operator=(Region&&) = delete;

    /// The pixels now, row by row, 0xRRGGBB.
    std::vector<std::uint32_t> look() const;

private:
    Display* display_;
    int x_;
    int y_;
    XShmSegmentInfo segment_{};
    XImage* image_ = nullptr;
};

/// Pixels that are not of the picture's commonest colour: text on its paper, roughly.
long ink(const std::vector<std::uint32_t>& pixels);

}  // namespace bench
