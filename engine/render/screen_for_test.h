// For tests: a real window, everything that draws into it, and a look at what was drawn. Skips
// where there is no screen (./test always has one).
#pragma once

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "engine/platform/graphics_driver_for_test.h"
#include "engine/render/frame.h"
#include "engine/render/gl_textures.h"
#include "engine/render/picture_decoder.h"
#include "engine/render/screenshot.h"
#include "engine/render/window.h"
#include "tests/support/temp_dir.h"

namespace engine::render {

/// What a person would see: the back buffer, decoded.
struct Shot {
    DecodedPicture picture;
    base::Colour at(int x, int y) const {
        const auto* p =
            &picture.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                           static_cast<std::size_t>(x)) *
                          4];
        return {p[0], p[1], p[2], p[3]};
    }
};

class Screen : public testing::Test {
protected:
    void SetUp() override {
        if (std::getenv("DISPLAY") == nullptr) {
            GTEST_SKIP() << "needs a display: start Xvfb and set DISPLAY";
        }
        if (shared_window == nullptr) {
            auto window = Window::create({.title = "test", .size = {640, 480}});
            ASSERT_TRUE(window) << window.error().message;
            shared_window = *std::move(window);
            platform::keep_graphics_driver();
        }
        textures_ = std::make_unique<GlTextures>();
        // Every glyph is a 6 x 6 square on the baseline.
        const auto square = [this](const text::Glyph&, const text::Font&, float, float) {
            return GlyphImage{.width = 6,
                              .height = 6,
                              .left = 0,
                              .top = -6,
                              .coverage = std::vector<std::uint8_t>(36, coverage_)};
        };
        atlas_ = std::make_unique<GlyphAtlas>(square, textures_.get());
        pictures_ = std::make_unique<PictureCache>(
            PictureCache::Options{.course_folder = folder_.path(), .wake = Window::wake},
            textures_.get());
        renderer_ = std::make_unique<Renderer>(*shared_window, *atlas_, *pictures_);
    }
    static void TearDownTestSuite() { shared_window.reset(); }

    Shot shoot(const paint::DisplayList& chrome, std::vector<PagePlacement> pages,
               const base::Theme& theme = base::theme(base::ThemeName::Light)) {
        renderer_->begin_frame();
        const FrameOptions options{
            .theme = theme, .clear = base::Tone::Surface, .pages = pages, .chrome = chrome};
        renderer_->draw(options);
        const auto file = folder_.path() / "shot.png";
        EXPECT_TRUE(save_screenshot(*shared_window, file));
        renderer_->present();
        while (prepares_ && renderer_->draw_ahead(options)) {
        }
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(stream), {});
        const std::atomic<bool> cancel{false};
        auto picture =
            decode_picture({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()},
                           {640, 480}, cancel);
        EXPECT_TRUE(picture);
        return picture ? Shot{*std::move(picture)} : Shot{};
    }

    /// A page with a bar of `tone` at each 100 px, the bar's number deciding its width.
    static paint::DisplayList ladder(int rungs) {
        paint::DisplayList list{{200, static_cast<float>(rungs * 100)}, {}};
        for (int i = 0; i < rungs; ++i) {
            list.commands.emplace_back(
                paint::FillRect{{0, static_cast<float>(i * 100), 100, 10},
                                i % 2 == 0 ? base::Tone::Accent : base::Tone::Red});
        }
        return list;
    }

    tests::TempDir folder_;
    std::uint8_t coverage_ = 255;                         // of each px of a glyph
    bool prepares_ = true;                                // for the next frame, after each
    static inline std::unique_ptr<Window> shared_window;  // opening one is what takes time
    std::unique_ptr<GlTextures> textures_;
    std::unique_ptr<GlyphAtlas> atlas_;
    std::unique_ptr<PictureCache> pictures_;
    std::unique_ptr<Renderer> renderer_;
};

}  // namespace engine::render
