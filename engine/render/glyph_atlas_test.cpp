#include "engine/render/glyph_atlas.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/render/textures_for_test.h"

namespace engine::render {
namespace {

/// Squares as large as the font, filled with a byte that depends on the glyph. Glyph 0 is a space.
class Atlas : public testing::Test {
protected:
    GlyphImage draw(const text::Glyph& glyph, float size_px, float subpixel_x) {
        ++rasterised_;
        last_size_ = size_px;
        last_subpixel_ = subpixel_x;
        if (glyph.index == 0) {
            return {};
        }
        const int side = static_cast<int>(std::ceil(size_px));
        GlyphImage image{.width = side, .height = side, .left = 1, .top = -side, .coverage = {}};
        image.coverage.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side),
                              shade(glyph.index));
        return image;
    }

    static std::uint8_t shade(std::uint32_t index) {
        return static_cast<std::uint8_t>(1 + index % 250);
    }

    const AtlasGlyph& find(std::uint32_t index, float size = 18, float scale = 1,
                           float subpixel = 0) {
        text::Glyph glyph;
        glyph.index = index;
        text::Font font;
        font.size = size;
        return atlas_.find(glyph, font, scale, subpixel);
    }

    /// Do the uploaded px of `glyph` all have its own shade?
    bool intact(const AtlasGlyph& glyph, std::uint32_t index) const {
        const auto& page = textures_.textures.at(atlas_.texture(glyph.page));
        const int left = static_cast<int>(std::lround(glyph.uv.x * GlyphAtlas::kPageSide));
        const int top = static_cast<int>(std::lround(glyph.uv.y * GlyphAtlas::kPageSide));
        for (int y = top; y < top + static_cast<int>(glyph.size.height); ++y) {
            for (int x = left; x < left + static_cast<int>(glyph.size.width); ++x) {
                if (page.pixels[static_cast<std::size_t>(y) * GlyphAtlas::kPageSide +
                                static_cast<std::size_t>(x)] != shade(index)) {
                    return false;
                }
            }
        }
        return true;
    }

    int rasterised_ = 0;
    float last_size_ = 0;
    float last_subpixel_ = 0;
    TexturesForTest textures_;
    GlyphAtlas atlas_{[this](const text::Glyph& glyph, const text::Font&, float size, float sub) {
                          return draw(glyph, size, sub);
                      },
                      &textures_};
};

TEST_F(Atlas, RasterisesEachGlyphOnce) {
    const AtlasGlyph first = find(7);
    find(7);
    EXPECT_EQ(rasterised_, 1);
    EXPECT_EQ(first.size, (base::Size{18, 18}));
    EXPECT_EQ(first.bearing, (base::Point{1, -18}));
}

TEST_F(Atlas, RasterisesAtDeviceSize) {
    find(7, 18, 1.5F);
    EXPECT_FLOAT_EQ(last_size_, 27);
    find(7, 27, 1);
    EXPECT_EQ(rasterised_, 1) << "the same size in device px is the same glyph";
}

TEST_F(Atlas, RoundsPensDownToQuarters) {
    find(7, 18, 1, 0.49F);
    EXPECT_FLOAT_EQ(last_subpixel_, 0.25F);
    find(7, 18, 1, 0.26F);
    EXPECT_EQ(rasterised_, 1);
    find(7, 18, 1, 0.99F);
    EXPECT_FLOAT_EQ(last_subpixel_, 0.75F);
}

TEST_F(Atlas, TellsBoldAndFacesApart) {
    text::Glyph glyph;
    glyph.index = 7;
    atlas_.find(glyph, {}, 1, 0);
    atlas_.find(glyph, {.bold = true}, 1, 0);
    glyph.face = 1;
    atlas_.find(glyph, {}, 1, 0);
    EXPECT_EQ(rasterised_, 3);
}

TEST_F(Atlas, ASpaceTakesNoRoom) {
    EXPECT_EQ(find(0).size, (base::Size{0, 0}));
    find(0);
    EXPECT_EQ(rasterised_, 1);
}

TEST_F(Atlas, GlyphsNeverOverlap) {
    std::vector<std::pair<AtlasGlyph, std::uint32_t>> placed;
    placed.reserve(2000);
    for (std::uint32_t i = 1; i <= 2000; ++i) {
        const float size = 8.0F + static_cast<float>((i * 37) % 50);
        placed.emplace_back(find(i, size), i);
    }
    atlas_.upload();
    for (const auto& [glyph, index] : placed) {
        ASSERT_TRUE(intact(glyph, index)) << index;
    }
    const auto white = GlyphAtlas::white();
    const auto& page = textures_.textures.at(atlas_.texture(0));
    const auto x = static_cast<std::size_t>(white.x * GlyphAtlas::kPageSide);
    const auto y = static_cast<std::size_t>(white.y * GlyphAtlas::kPageSide);
    EXPECT_EQ(page.pixels[y * GlyphAtlas::kPageSide + x], 255);
}

TEST_F(Atlas, PacksWithoutMuchWaste) {
    double area = 0;
    for (std::uint32_t i = 1; atlas_.pages() == 1; ++i) {
        const float size = 10.0F + static_cast<float>((i * 7) % 12);
        find(i, size);
        area += static_cast<double>(size) * static_cast<double>(size);
    }
    EXPECT_GT(area, 0.65 * GlyphAtlas::kPageSide * GlyphAtlas::kPageSide);
}

TEST_F(Atlas, UploadsOnlyWhatIsNew) {
    atlas_.upload();
    textures_.updates = textures_.rows_updated = 0;
    find(7);
    atlas_.upload();
    EXPECT_EQ(textures_.updates, 1);
    EXPECT_LE(textures_.rows_updated, 40);
    atlas_.upload();
    EXPECT_EQ(textures_.updates, 1);
}

TEST_F(Atlas, FiveHundredSizesDoNotMakeItGrow) {
    for (int step = 0; step < 500; ++step) {
        atlas_.begin_frame();
        for (std::uint32_t index = 0; index < 90; ++index) {
            find(index, 10.0F + static_cast<float>(step) * 0.1F);
        }
        ASSERT_LE(atlas_.pages(), GlyphAtlas::kPageBudget + 1) << step;
    }
    atlas_.begin_frame();
    EXPECT_LE(atlas_.pages(), GlyphAtlas::kPageBudget);
    EXPECT_GT(atlas_.generation(), 0U);
    EXPECT_EQ(textures_.textures.size(), static_cast<std::size_t>(atlas_.pages()));
}

TEST_F(Atlas, AGreedyFrameGetsExtraPagesForItselfOnly) {
    for (std::uint32_t index = 1; index <= 500; ++index) {
        find(index, 100);
    }
    EXPECT_GT(atlas_.pages(), GlyphAtlas::kPageBudget);
    EXPECT_LE(atlas_.pages(), GlyphAtlas::kMostPages);
    EXPECT_EQ(atlas_.generation(), 0U) << "what this frame drew must stay";
    atlas_.begin_frame();
    EXPECT_EQ(atlas_.pages(), GlyphAtlas::kPageBudget);
    EXPECT_EQ(atlas_.generation(), 1U);
    EXPECT_EQ(atlas_.glyphs(), 0U);
    const AtlasGlyph again = find(3, 100);
    atlas_.upload();
    EXPECT_TRUE(intact(again, 3));
}

TEST_F(Atlas, AFrameBeyondAllMeasureLosesGlyphsAndNothingElse) {
    for (std::uint32_t index = 1; index <= 60; ++index) {
        find(index, 500);
    }
    EXPECT_EQ(atlas_.pages(), GlyphAtlas::kMostPages);
    EXPECT_EQ(find(60, 500).size.width, 0);
}

TEST_F(Atlas, AGlyphLargerThanAPageIsLeftOut) {
    EXPECT_EQ(find(1, 1024).size.width, 0);
    EXPECT_EQ(find(1, 10'000, 0.1F).size.width, 1000) << "it is the device px that count";
}

TEST_F(Atlas, ManySpacesAreForgottenToo) {
    for (int step = 0; step < 40'000; ++step) {
        find(0, 1.0F + static_cast<float>(step) / 64);
    }
    atlas_.begin_frame();
    EXPECT_EQ(atlas_.glyphs(), 0U);
}

TEST(GlyphAtlas, WorksWithoutTextures) {
    GlyphAtlas atlas([](const text::Glyph&, const text::Font&, float, float) {
        return GlyphImage{.width = 1, .height = 1, .left = 0, .top = 0, .coverage = {255}};
    });
    EXPECT_EQ(atlas.find({}, {}, 1, 0).size.width, 1);
    atlas.upload();
    EXPECT_EQ(atlas.texture(0), 0U);
}

}  // namespace
}  // namespace engine::render
