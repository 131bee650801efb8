#include "engine/render/picture_shrinker.h"

#include <utility>

namespace engine::render {

PictureShrinker::PictureShrinker(int width, int height, int factor)
    : width_(width),
      factor_(factor),
      shrunk_width_((width + factor - 1) / factor),
      shrunk_height_((height + factor - 1) / factor),
      sums_(factor > 1 ? static_cast<std::size_t>(shrunk_width_) : 0) {
    shrunk_.reserve(static_cast<std::size_t>(shrunk_width_) *
                    static_cast<std::size_t>(shrunk_height_) * 4);
}

void PictureShrinker::add_row(const std::uint8_t* rgba) {
    if (factor_ == 1) {
        shrunk_.insert(shrunk_.end(), rgba, rgba + std::ptrdiff_t{width_} * 4);
        return;
    }
    for (int x = 0; x < width_; ++x, rgba += 4) {
        Sum& sum = sums_[static_cast<std::size_t>(x / factor_)];
        const std::uint64_t alpha = rgba[3];
        sum.red += rgba[0] * alpha;
        sum.green += rgba[1] * alpha;
        sum.blue += rgba[2] * alpha;
        sum.alpha += alpha;
        ++sum.pixels;
    }
    if (++rows_in_sums_ == factor_) {
        flush();
    }
}

void PictureShrinker::flush() {
    for (Sum& sum : sums_) {
        const std::uint64_t alpha = sum.alpha == 0 ? 1 : sum.alpha;
        for (const std::uint64_t channel : {sum.red, sum.green, sum.blue}) {
            shrunk_.push_back(static_cast<std::uint8_t>((channel + alpha / 2) / alpha));
        }
        shrunk_.push_back(static_cast<std::uint8_t>((sum.alpha + sum.pixels / 2) / sum.pixels));
        sum = {};
    }
    rows_in_sums_ = 0;
}

std::vector<std::uint8_t> PictureShrinker::take() {
    if (rows_in_sums_ > 0) {
        flush();
    }
    return std::move(shrunk_);
}

}  // namespace engine::render
