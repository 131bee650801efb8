#include "engine/text/shaper.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "tests/support/real_fonts.h"
#include "tests/support/temp_dir.h"

namespace engine::text {
namespace {

constexpr Font kSans{};
constexpr Font kSerifBold{.family = Family::Serif, .bold = true, .italic = false, .size = 34};
constexpr Font kMono{.family = Family::Mono, .bold = false, .italic = false, .size = 16};

class Shaper : public tests::RealFonts {
protected:
    GlyphRun shape(std::string_view text, const Font& font = kSans) {
        return measurer_->shape(text, font);
    }
    std::string file_of(const Glyph& glyph) {
        return fonts_->files().faces[glyph.face].path.filename().string();
    }
};

bool has_box(const GlyphRun& run) {
    return std::ranges::any_of(run.glyphs, [](const Glyph& glyph) { return glyph.index == 0; });
}

TEST_F(Shaper, HasEveryLatvianAndRussianLetterInEveryStyle) {
    for (const Family family : {Family::Sans, Family::Serif, Family::Mono}) {
        for (const bool bold : {false, true}) {
            const GlyphRun run = shape(
                "aābcčdeēfgģhiījkķlļmnņoprsštuūvzžAĀBCČDEĒFGĢHIĪJKĶLĻMNŅOPRSŠTUŪVZŽ„“–…€°§"
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                {.family = family, .bold = bold});
            EXPECT_FALSE(has_box(run));
            for (const Glyph& glyph : run.glyphs) {
                EXPECT_EQ(glyph.face, run.glyphs.front().face);
            }
        }
    }
}

TEST_F(Shaper, KernsPairs) {
    const float pair = shape("AV", kSerifBold).width;
    EXPECT_LT(pair, shape("A", kSerifBold).width + shape("V", kSerifBold).width);
}

TEST_F(Shaper, KernsLatinAndCyrillic) {
    Font bold = kSans;
    bold.bold = true;
    for (const auto& [pair, first, second] :
         {std::array{"To", "T", "o"}, std::array{"Tā", "T", "ā"}, std::array{"ТА", "Т", "А"},
          std::array{"Ту", "Т", "у"}}) {
        for (const Font& font : {kSans, bold}) {
            EXPECT_LT(shape(pair, font).width, shape(first, font).width + shape(second, font).width)
                << pair;
        }
    }
}

TEST_F(Shaper, JoinsLigatures) {
    for (const Font& font : {kSans, kSerifBold}) {
        EXPECT_EQ(shape("office", font).glyphs.size(), 4U);
        EXPECT_EQ(shape("fiziska", font).glyphs.size(), 6U);
    }
    EXPECT_EQ(shape("office", kMono).glyphs.size(), 6U) << "code keeps its columns";
}

TEST_F(Shaper, MovesLettersAndWordsApart) {
    Font spaced = kSans;
    spaced.letter_spacing = 0.12F;
    spaced.word_spacing = 0.16F;
    const float letter = 0.12F * kSans.size;
    const float word = 0.16F * kSans.size;
    EXPECT_NEAR(shape("ir", spaced).width, shape("ir").width + 2 * letter, 0.01F);
    EXPECT_NEAR(shape(" ", spaced).width, shape(" ").width + letter + word, 0.01F);
    EXPECT_NEAR(shape("\xC2\xA0", spaced).width, shape("\xC2\xA0").width + letter + word, 0.01F);
    EXPECT_EQ(shape("office", spaced).glyphs.size(), 6U) << "ligatures open";
    EXPECT_NEAR(shape("ir", spaced).glyphs[1].x, shape("ir").glyphs[1].x + letter, 0.01F);
}

TEST_F(Shaper, KeepsMarksOverLettersThatStandApart) {
    Font spaced = kSans;
    spaced.letter_spacing = 0.12F;
    const std::string macron_and_acute = "a\xCC\x84\xCC\x81";
    const GlyphRun plain = shape(macron_and_acute);
    const GlyphRun apart = shape(macron_and_acute, spaced);
    ASSERT_EQ(apart.glyphs.size(), plain.glyphs.size());
    for (std::size_t i = 0; i < plain.glyphs.size(); ++i) {
        EXPECT_FLOAT_EQ(apart.glyphs[i].x, plain.glyphs[i].x);
    }
    EXPECT_NEAR(apart.width, plain.width + 0.12F * kSans.size, 0.01F);
}

TEST_F(Shaper, ScalesExactlyWithTheSize) {
    Font twice = kSans;
    twice.size = kSans.size * 2;
    EXPECT_FLOAT_EQ(shape("Bērnudārzs", twice).width, shape("Bērnudārzs").width * 2);
    EXPECT_FLOAT_EQ(shape("iiii", kMono).width, shape("MMMM", kMono).width);
}

TEST_F(Shaper, BorrowsArrowsAndMarksFromDejaVu) {
    for (const char* mark : {"→", "←", "✓", "✗", "●", "○", "↵"}) {
        const GlyphRun run = shape(mark);
        ASSERT_EQ(run.glyphs.size(), 1U) << mark;
        EXPECT_NE(run.glyphs[0].index, 0U) << mark;
        EXPECT_EQ(file_of(run.glyphs[0]), "DejaVuSans.ttf") << mark;
    }
    Font bold = kSans;
    bold.bold = true;
    EXPECT_EQ(file_of(shape("✓", bold).glyphs[0]), "DejaVuSans-Bold.ttf");
}

TEST_F(Shaper, ComesBackToItsOwnFaceAfterABorrowedLetter) {
    const GlyphRun run = shape("Tālāk → beigas");
    EXPECT_EQ(run.glyphs.front().face, run.glyphs.back().face);
    const std::set<std::uint32_t> clusters = [&] {
        std::set<std::uint32_t> result;
        for (const Glyph& glyph : run.glyphs) {
            result.insert(glyph.cluster);
        }
        return result;
    }();
    EXPECT_EQ(clusters.size(), run.glyphs.size());
}

TEST_F(Shaper, DrawsANonBreakingHyphenAlways) {
    for (const Font& font : {kSans, kSerifBold, kMono}) {
        const GlyphRun run = shape("e\xE2\x80\x91paraksts", font);
        EXPECT_FALSE(has_box(run));
        EXPECT_EQ(run.glyphs[1].face, run.glyphs[0].face);
    }
}

TEST_F(Shaper, KeepsCombiningMarksWithTheirLetter) {
    const GlyphRun composed = shape("ā");
    const GlyphRun combined = shape("a\xCC\x84");
    EXPECT_FLOAT_EQ(combined.width, composed.width);
    for (const Glyph& glyph : combined.glyphs) {
        EXPECT_EQ(glyph.cluster, 0U);
    }
}

/// Marks typed as characters of their own: ģ, ž, й, ё.
TEST_F(Shaper, ComposesLatvianAndRussianLetters) {
    for (const auto& [composed, combined] :
         {std::pair{"ģ", "g\xCC\xA7"}, std::pair{"Ž", "Z\xCC\x8C"}, std::pair{"ņ", "n\xCC\xA7"},
          std::pair{"й", "и\xCC\x86"}, std::pair{"ё", "е\xCC\x88"}}) {
        for (const Font& font : {kSans, kSerifBold}) {
            const GlyphRun run = shape(combined, font);
            ASSERT_EQ(run.glyphs.size(), 1U) << composed;
            EXPECT_EQ(run.glyphs[0].index, shape(composed, font).glyphs[0].index) << composed;
        }
    }
}

TEST_F(Shaper, HasDigitsOfOneWidthForTables) {
    for (const Family family : {Family::Sans, Family::Serif, Family::Mono}) {
        for (const bool bold : {false, true}) {
            const Font font{.family = family, .bold = bold, .tabular = true};
            EXPECT_FLOAT_EQ(shape("1111", font).width, shape("8888", font).width);
        }
    }
}

TEST_F(Shaper, ShowsABoxForWhatNoFontHas) {
    const GlyphRun run = shape("a\xF3\xB0\x80\x80z");  // private use
    ASSERT_EQ(run.glyphs.size(), 3U);
    EXPECT_EQ(run.glyphs[1].index, 0U);
    EXPECT_GT(run.glyphs[1].advance, 0);
}

TEST_F(Shaper, NeverObeysADirectionOverride) {
    const GlyphRun plain = shape("lv.fdp");
    const GlyphRun tricked = shape("\xE2\x80\xAElv.fdp\xE2\x80\xAC");
    EXPECT_FLOAT_EQ(tricked.width, plain.width);
    std::vector<std::uint32_t> seen;
    for (const Glyph& glyph : tricked.glyphs) {
        if (glyph.advance > 0) {
            seen.push_back(glyph.index);
        }
    }
    ASSERT_EQ(seen.size(), plain.glyphs.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        EXPECT_EQ(seen[i], plain.glyphs[i].index);
    }
}

TEST_F(Shaper, TakesAnyBytes) {
    EXPECT_TRUE(shape("").glyphs.empty());
    EXPECT_EQ(shape("\xFF\xC4").glyphs.size(), 2U);
    std::string pile = "a";
    for (int i = 0; i < 2000; ++i) {
        pile += "\xCC\x81";
    }
    const GlyphRun run = shape(pile);
    EXPECT_GT(run.width, 0);
    EXPECT_LT(run.width, 100);
}

TEST_F(Shaper, IsTheSameTwice) {
    FontMeasurer other(*fonts_);
    for (const char* text : {"Bērnudārzs un skola", "→ ✓ ā̋", "ffi Ģ"}) {
        EXPECT_EQ(shape(text), other.shape(text, kSans));
        EXPECT_EQ(shape(text), shape(text));
    }
}

TEST_F(Shaper, KnowsAWordInEverySizeAndSpacing) {
    for (const std::string_view word : {"ofisā", "→ ā̋", "вид\xC2\xA0я"}) {
        FontMeasurer taught(*fonts_);
        taught.shape(word, {.size = 40, .word_spacing = 0.1F});
        for (const Font& font : {Font{.size = 17.5F}, Font{.size = 72, .word_spacing = 0.3F}}) {
            EXPECT_EQ(taught.shape(word, font), FontMeasurer(*fonts_).shape(word, font)) << word;
        }
        EXPECT_EQ(taught.statistics().shaped, 1U) << word;
        const Font apart{.letter_spacing = 0.2F};  // no ligatures
        EXPECT_EQ(taught.shape(word, apart), FontMeasurer(*fonts_).shape(word, apart)) << word;
        taught.shape(word, {.size = 30, .letter_spacing = 0.1F});
        EXPECT_EQ(taught.statistics().shaped, 2U) << word;
    }
}

TEST_F(Shaper, RemembersWordsWithinBounds) {
    shape("Tālāk");
    shape("Tālāk");
    EXPECT_EQ(measurer_->statistics().shaped, 1U);
    EXPECT_EQ(measurer_->statistics().recalled, 1U);
    for (int i = 0; i < 20'000; ++i) {
        shape("vārds" + std::to_string(i));
        shape("Tālāk");
    }
    EXPECT_EQ(measurer_->statistics().shaped, 20'001U) << "a word in use must not be forgotten";
    EXPECT_LE(measurer_->statistics().cache_bytes, 2 * ShapeCache::kGenerationBytes);
}

TEST_F(Shaper, RemembersEveryWordOfALongLesson) {
    constexpr std::size_t kWords = 8000;  // 128 KiB of Latvian have some 6800 different ones
    for (int time = 0; time < 2; ++time) {
        for (std::size_t i = 0; i < kWords; ++i) {
            shape("vārds" + std::to_string(i));
        }
    }
    EXPECT_EQ(measurer_->statistics().shaped, kWords);
}

TEST_F(Shaper, KnowsTheMetricsOfItsFonts) {
    const Metrics metrics = measurer_->metrics(kSans);
    EXPECT_GT(metrics.ascent, metrics.x_height);
    EXPECT_GT(metrics.x_height, 8);
    EXPECT_LT(metrics.x_height, 11);
    EXPECT_GT(metrics.descent, 0);
}

/// Inter's digits are as wide as they look best, unless asked for those of tables.
TEST(ShaperWithOtherFonts, AsksForTabularDigits) {
    const std::filesystem::path inter = "/usr/share/fonts/opentype/inter/Inter-Regular.otf";
    if (!std::filesystem::exists(inter)) {
        GTEST_SKIP() << "install fonts-inter to test tabular digits";
    }
    const tests::TempDir folder;
    std::filesystem::copy(inter, folder.path() / "NotoSans-Regular.ttf");
    auto fonts = FontLibrary::open({folder.path()});
    ASSERT_TRUE(fonts);
    FontMeasurer measurer(**fonts);
    const Font table{.tabular = true};
    EXPECT_NE(measurer.shape("1111", {}).width, measurer.shape("8888", {}).width);
    EXPECT_FLOAT_EQ(measurer.shape("1111", table).width, measurer.shape("8888", table).width);
}

TEST(ShaperWithOtherFonts, ReadsLatvianInOpenDyslexic) {
    auto fonts = FontLibrary::open(
        {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/opendyslexic"});
    ASSERT_TRUE(fonts);
    if (!(*fonts)->files().has(Family::Dyslexic)) {
        GTEST_SKIP() << "install fonts-opendyslexic to test it";
    }
    FontMeasurer measurer(**fonts);
    for (const bool bold : {false, true}) {
        const Font font{.family = Family::Dyslexic, .bold = bold};
        const std::uint16_t own = (*fonts)->face_for(font);
        for (const Glyph& glyph : measurer.shape("Glāžšķūņu rūķīši „ēd“ čiepstot", font).glyphs) {
            EXPECT_EQ(glyph.face, own);
            EXPECT_NE(glyph.index, 0U);
        }
        const GlyphRun russian = measurer.shape("Привет", font);
        const Font sans{.bold = bold};
        EXPECT_EQ(russian.glyphs, measurer.shape("Привет", sans).glyphs);
    }
}

TEST(ShaperWithBrokenFonts, ShowsBoxesInsteadOfFailing) {
    const tests::TempDir folder;
    folder.write("NotoSans-Regular.ttf", "this is no font");
    auto fonts = FontLibrary::open({folder.path()});
    ASSERT_TRUE(fonts);
    FontMeasurer measurer(**fonts);
    EXPECT_EQ(measurer.shape("abc", kSans).glyphs.size(), 3U);
    EXPECT_GT(measurer.shape("abc", kSans).width, 0);
    EXPECT_GT(measurer.metrics(kSans).ascent, 0);
    EXPECT_EQ((*fonts)->outline_face(0), nullptr);
    EXPECT_EQ((*fonts)->shaping_font(77), nullptr);
}

}  // namespace
}  // namespace engine::text
