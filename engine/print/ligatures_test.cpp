#include "engine/print/ligatures.h"

#include <gtest/gtest.h>

#include "tests/support/fixed_measurer.h"

namespace engine::print {
namespace {

using Glyphs = std::vector<text::Glyph>;

TEST(Ligatures, AreTakenApartInTheSameRoom) {
    tests::FixedMeasurer measurer;
    text::GlyphRun run = measurer.shape("afib", {});
    // As a font with a ligature would have it: "fi" is one glyph, 16 px wide.
    run.glyphs = {run.glyphs[0],
                  {.index = 900, .cluster = 1, .x = 10, .advance = 16},
                  {.index = run.glyphs[3].index, .cluster = 3, .x = 26, .advance = 10}};
    const text::GlyphRun apart = without_ligatures(run, "afib", measurer);
    ASSERT_EQ(apart.glyphs.size(), 4U);
    EXPECT_EQ(apart.glyphs[1].index, measurer.shape("f", {}).glyphs.front().index);
    EXPECT_EQ(apart.glyphs[2].cluster, 2U);
    EXPECT_FLOAT_EQ(apart.glyphs[1].x, 10);
    EXPECT_FLOAT_EQ(apart.glyphs[2].x, 18);
    EXPECT_EQ(apart.glyphs[3], run.glyphs[2]);
}

TEST(Ligatures, OtherRunsStayAsTheyAre) {
    tests::FixedMeasurer measurer;
    for (const char* text : {"vārds ", "", "Привет"}) {
        std::string_view shaped = text;
        shaped = shaped.substr(0, shaped.find(' '));
        const text::GlyphRun run = measurer.shape(shaped, {});
        EXPECT_EQ(without_ligatures(run, text, measurer), run) << text;
    }
}

TEST(Ligatures, ALetterOfAnotherFaceIsLeftAlone) {
    tests::FixedMeasurer measurer;
    text::GlyphRun run = measurer.shape("a", {});
    run.glyphs.front().face = 7;  // which shaping letter by letter would not choose
    EXPECT_EQ(without_ligatures(run, "fi", measurer), run);
}

}  // namespace
}  // namespace engine::print
