#include "engine/text/glyph_raster.h"

#include <numeric>

#include <gtest/gtest.h>

#include "tests/support/real_fonts.h"

namespace engine::text {
namespace {

class GlyphRaster : public tests::RealFonts {
protected:
    GlyphBitmap draw(std::string_view letter, float size_px, int quarter = 0,
                     Embolden embolden = Embolden::No) {
        const GlyphRun run = measurer_->shape(letter, {});
        return rasterise(*fonts_, run.glyphs.at(0).face, run.glyphs.at(0).index, size_px, quarter,
                         embolden);
    }
};

long ink(const GlyphBitmap& bitmap) {
    return std::accumulate(bitmap.coverage.begin(), bitmap.coverage.end(), 0L);
}

TEST_F(GlyphRaster, DrawsALetterWhereItBelongs) {
    const GlyphBitmap bitmap = draw("H", 36);
    EXPECT_EQ(bitmap.coverage.size(), static_cast<std::size_t>(bitmap.width * bitmap.height));
    EXPECT_NEAR(bitmap.height, 36 * 0.714, 1.5);
    EXPECT_EQ(bitmap.top, bitmap.height) << "H stands on the baseline";
    EXPECT_GT(bitmap.left, 0);
    EXPECT_GT(ink(bitmap), 0);
}

TEST_F(GlyphRaster, MovesBetweenPixels) {
    const GlyphBitmap straight = draw("l", 18, 0);
    const GlyphBitmap moved = draw("l", 18, 2);
    EXPECT_NE(straight.coverage, moved.coverage);
    EXPECT_EQ(straight.top, moved.top);
    EXPECT_NEAR(static_cast<double>(ink(straight)), static_cast<double>(ink(moved)),
                static_cast<double>(ink(straight)) * 0.02);
}

TEST_F(GlyphRaster, FattensAFalseBold) {
    EXPECT_GT(ink(draw("n", 30, 0, Embolden::Yes)), ink(draw("n", 30)));
}

TEST_F(GlyphRaster, ComesBackEmptyWhenThereIsNothingToDraw) {
    EXPECT_TRUE(draw(" ", 18).coverage.empty());
    EXPECT_TRUE(draw("a", 0).coverage.empty());
    EXPECT_TRUE(draw("a", -5).coverage.empty());
    EXPECT_TRUE(rasterise(*fonts_, 999, 1, 18, 0).coverage.empty());
    EXPECT_TRUE(rasterise(*fonts_, 0, 0xFFFFFF, 18, 0).coverage.empty());
}

TEST_F(GlyphRaster, StaysBoundedAtAnySize) {
    const GlyphBitmap bitmap = draw("W", 1e9F, 9);
    EXPECT_LT(bitmap.width, 1000);
    EXPECT_GT(bitmap.width, 100);
}

TEST_F(GlyphRaster, KnowsWhichFaceNeedsFattening) {
    const Font bold{.family = Family::Sans, .bold = true};
    EXPECT_FALSE(fonts_->needs_embolden(fonts_->face_for(bold), bold));
    EXPECT_TRUE(fonts_->needs_embolden(fonts_->face_for({}), bold));
    EXPECT_FALSE(fonts_->needs_embolden(fonts_->face_for({}), {}));
}

}  // namespace
}  // namespace engine::text
