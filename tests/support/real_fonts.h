// For tests only: the fonts of this machine, or one clear failure.
#pragma once

#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "engine/text/font_library.h"
#include "engine/text/shaper.h"

namespace tests {

/// A fixture with Debian's Noto and DejaVu fonts.
class RealFonts : public testing::Test {
protected:
    void SetUp() override {
        auto opened = engine::text::FontLibrary::open(
            {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu"});
        ASSERT_TRUE(opened) << opened.error().message;
        fonts_ = std::move(*opened);
        measurer_ = std::make_unique<engine::text::FontMeasurer>(*fonts_);
    }

    std::unique_ptr<engine::text::FontLibrary> fonts_;
    std::unique_ptr<engine::text::FontMeasurer> measurer_;
};

}  // namespace tests
