// Shrinks a picture by a whole factor while its rows arrive, so that the full picture need never be
// in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine::render {

class PictureShrinker {
public:
    /// `width` and `factor` are at least 1.
    PictureShrinker(int width, int height, int factor);

    /// The next row: `width` px of RGBA with straight alpha.
    void add_row(const std::uint8_t* rgba);

    /// The shrunk picture, once all rows have been added. Its sides are rounded up.
    std::vector<std::uint8_t> take();

    int shrunk_width() const { return shrunk_width_; }
    int shrunk_height() const { return shrunk_height_; }

private:
    void flush();

    struct Sum {
        // Colours are weighted with their alpha: what is transparent must not tint its neighbours.
        std::uint64_t red = 0;
        std::uint64_t green = 0;
        std::uint64_t blue = 0;
        std::uint64_t alpha = 0;
        std::uint64_t pixels = 0;
    };

    int width_;
    int factor_;
    int shrunk_width_;
    int shrunk_height_;
    int rows_in_sums_ = 0;
    std::vector<Sum> sums_;
    std::vector<std::uint8_t> shrunk_;
};

}  // namespace engine::render
