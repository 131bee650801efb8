#include "tests/bench/startup/region.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unordered_map>

#include <X11/Xutil.h>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace bench {

Region::Region(Display* display, int x, int y, int width, int height)
    : display_(display), x_(x), y_(y) {
    const int screen = DefaultScreen(display);
    image_ =
        XShmCreateImage(display, DefaultVisual(display, screen),
                        static_cast<unsigned>(DefaultDepth(display, screen)), ZPixmap, nullptr,
                        &segment_, static_cast<unsigned>(width), static_cast<unsigned>(height));
    if (image_ == nullptr || image_->bits_per_pixel != 32) {
        std::fputs("this display cannot be watched: it needs MIT-SHM and 32 bits a pixel\n",
                   stderr);
        std::exit(2);
    }
    const auto bytes =
        static_cast<std::size_t>(image_->bytes_per_line) * static_cast<std::size_t>(image_->height);
    segment_.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    segment_.shmaddr = static_cast<char*>(shmat(segment_.shmid, nullptr, 0));
    segment_.readOnly = False;
    image_->data = segment_.shmaddr;
    XShmAttach(display, &segment_);
    XSync(display, False);
    shmctl(segment_.shmid, IPC_RMID, nullptr);  // goes when both sides have let go
}

Region::~Region() {
    XShmDetach(display_, &segment_);
    XDestroyImage(image_);
    shmdt(segment_.shmaddr);
}

std::vector<std::uint32_t> Region::look() const {
    XShmGetImage(display_, DefaultRootWindow(display_), image_, x_, y_, AllPlanes);
    const auto width = static_cast<std::size_t>(image_->width);
    const auto height = static_cast<std::size_t>(image_->height);
    std::vector<std::uint32_t> pixels(width * height);
    for (std::size_t row = 0; row < height; ++row) {
        std::memcpy(&pixels[row * width],
                    image_->data + row * static_cast<std::size_t>(image_->bytes_per_line),
                    width * sizeof(std::uint32_t));
    }
    for (auto& pixel : pixels) {
        pixel &= 0xffffffU;  // the fourth byte is padding
    }
    return pixels;
}

long ink(const std::vector<std::uint32_t>& pixels) {
    std::unordered_map<std::uint32_t, long> histogram;
    for (const auto pixel : pixels) {
        ++histogram[pixel];
    }
    long commonest = 0;
    for (const auto& [colour, count] : histogram) {
        commonest = std::max(commonest, count);
    }
    return static_cast<long>(pixels.size()) - commonest;
}

}  // namespace bench
