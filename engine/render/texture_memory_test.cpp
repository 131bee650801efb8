// What text costs in texture memory: real fonts, a real window, large type.
#include <algorithm>
#include <chrono>

#include <GLFW/glfw3.h>

#include "engine/layout/page_layout.h"
#include "engine/paint/page_painter.h"
#include "engine/render/screen_for_test.h"
#include "engine/render/text_rasteriser.h"
#include "engine/text/font_library.h"
#include "engine/text/shaper.h"
#include "tests/support/blocks.h"

namespace engine::render {
namespace {

constexpr std::size_t kMiB = std::size_t{1024} * 1024;

class TextureMemory : public Screen {
protected:
    void SetUp() override {
        Screen::SetUp();
        if (IsSkipped() || HasFatalFailure()) {
            return;
        }
        auto fonts = text::FontLibrary::open(
            {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu"});
        ASSERT_TRUE(fonts) << fonts.error().message;
        fonts_ = std::move(*fonts);
        real_atlas_ = std::make_unique<GlyphAtlas>(text_rasteriser(*fonts_), textures_.get());
        renderer_ = std::make_unique<Renderer>(*shared_window, *real_atlas_, *pictures_);
    }

    static void resize(int width, int height) {
        glfwSetWindowSize(glfwGetCurrentContext(), width, height);
        for (int tries = 0; shared_window->size().width != static_cast<float>(width); ++tries) {
            ASSERT_LT(tries, 100);
            shared_window->wait(std::chrono::milliseconds(20));
        }
    }

    /// Headings, bold, italic and code in a long text of many letters.
    paint::DisplayList long_page(float width) const {
        content::Blocks blocks;
        for (int i = 0; i < 30; ++i) {
            const std::string number = std::to_string(i);
            blocks.push_back(tests::heading(1 + i % 3, "Virsraksts par ŪDENSŽURKĀM " + number));
            blocks.push_back(
                tests::paragraph("Glāžšķūņa rūķīši, dzērumā čiepj Baha koncertflīģeļu vākus; "
                                 "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG 0123456789 " +
                                 number));
            blocks.push_back(
                tests::paragraph("Съешь же ещё этих мягких французских булок, да выпей чаю: „" +
                                 number + "“ — 50 %"));
        }
        text::FontMeasurer measurer(*fonts_);
        return paint::paint_page(
            layout::lay_out(tests::page(std::move(blocks)), width, {}, {}, measurer), measurer);
    }

    void show(const PagePlacement& page) {
        renderer_->begin_frame();
        const paint::DisplayList nothing_around;
        const FrameOptions options{.theme = base::theme(base::ThemeName::Light),
                                   .clear = base::Tone::Surface,
                                   .pages = {&page, 1},
                                   .chrome = nothing_around};
        renderer_->end_frame(options);
        while (renderer_->draw_ahead(options)) {
        }
    }

    std::size_t bytes() const {
        constexpr std::size_t kAtlasPage =
            std::size_t{GlyphAtlas::kPageSide} * GlyphAtlas::kPageSide;
        return renderer_->tile_bytes() +
               static_cast<std::size_t>(real_atlas_->pages()) * kAtlasPage;
    }

    std::unique_ptr<text::FontLibrary> fonts_;
    std::unique_ptr<GlyphAtlas> real_atlas_;
};

TEST_F(TextureMemory, AFullWindowAtFourTimesTheSizeStaysBelow64Mb) {
    constexpr float kScale = 4;
    resize(1920, 1080);
    const paint::DisplayList list = long_page(1800 / kScale);
    PagePlacement page{
        .list = &list, .version = 1, .rect = {60, 0, 1800, 1080}, .scroll = 0, .scale = kScale};
    const float end = list.size.height * kScale - 1080;
    ASSERT_GT(end, 20 * 1080.0F) << "a page of many screens";
    show(page);
    std::size_t most = 0;
    for (page.scroll = 0; page.scroll < end; page.scroll += 360) {
        show(page);
        most = std::max(most, bytes());
    }
    EXPECT_LT(most, 64 * kMiB);
    EXPECT_GT(most, 1800U * 1080 * 4) << "what is on the screen has been counted";
    EXPECT_LE(real_atlas_->pages(), GlyphAtlas::kPageBudget + 1);
}

TEST_F(TextureMemory, FiveHundredSizesNeedNoMoreThanOne) {
    const paint::DisplayList list = long_page(300);
    PagePlacement page{.list = &list, .version = 1, .rect = {0, 0, 300, 200}, .scroll = 200};
    show(page);
    std::size_t most_early = 0;
    std::size_t most_late = 0;
    for (int step = 0; step < 500; ++step) {
        // Back and forth over all sizes, so that both halves see the same ones.
        const int triangle = step % 250 < 125 ? step % 250 : 250 - step % 250;
        page.scale = 1 + 3 * static_cast<float>(triangle) / 125;
        show(page);
        std::size_t& most = step < 250 ? most_early : most_late;
        most = std::max(most, bytes());
    }
    EXPECT_LE(most_late, most_early);
    EXPECT_LT(most_late, 16 * kMiB);
    EXPECT_GT(real_atlas_->generation(), 0U) << "old sizes had to go";
}

}  // namespace
}  // namespace engine::render
