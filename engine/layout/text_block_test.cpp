#include "engine/layout/text_block.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/syllables.h"

namespace engine::layout {
namespace {

constexpr text::Font kBody{};

std::vector<std::string> texts(const TextBlock& block) {
    std::vector<std::string> lines;
    for (const Line& line : block.lines) {
        std::string text;
        for (const Fragment& fragment : line.fragments) {
            text += fragment.text;
        }
        lines.push_back(text);
    }
    return lines;
}

TextBlock laid_out(std::string_view text, float width) {
    tests::FixedMeasurer measurer;
    return lay_out_text(text, kBody, 27, width, measurer);
}

using Texts = std::vector<std::string>;

TEST(TextBlock, FillsLinesGreedily) {
    const TextBlock block = laid_out("Droša parole ir gara", 120);
    EXPECT_EQ(texts(block), (Texts{"Droša parole", "ir gara"}));
    EXPECT_EQ(block.size, (base::Size{120, 54}));
    EXPECT_EQ(block.lines[1].rect, (base::Rect{0, 27, 70, 27}));
    EXPECT_FLOAT_EQ(block.lines[0].baseline, 4.5F + 14.4F);
}

TEST(TextBlock, HasNoLinesWithoutText) {
    EXPECT_TRUE(laid_out("", 100).lines.empty());
    EXPECT_EQ(laid_out("", 100).size, base::Size{});
}

TEST(TextBlock, EndsLinesWhereTold) {
    EXPECT_EQ(texts(laid_out("viens\n\ndivi\n", 500)), (Texts{"viens", "", "divi"}));
    EXPECT_EQ(laid_out("viens\n\ndivi", 500).size.height, 81);
}

TEST(TextBlock, DropsSpacesAtLineEndsOnly) {
    EXPECT_EQ(texts(laid_out("ab   cd   ef", 60)), (Texts{"ab", "cd", "ef"}));
    EXPECT_EQ(texts(laid_out("  ab  cd  ", 500)), (Texts{"  ab  cd"}));
}

TEST(TextBlock, BreaksAWordThatIsTooWide) {
    EXPECT_EQ(texts(laid_out("mazs elektroapgāde", 60)), (Texts{"mazs", "elektr", "oapgād", "e"}));
    EXPECT_EQ(texts(laid_out("āēī", 5)), (Texts{"ā", "ē", "ī"}));
    EXPECT_EQ(texts(laid_out("abc", 0)), (Texts{"a", "b", "c"}));
    EXPECT_EQ(texts(laid_out("abc", -10)), (Texts{"a", "b", "c"}));
}

TEST(TextBlock, BreaksAnAddressAtItsSeams) {
    EXPECT_EQ(texts(laid_out("sk. latvija.gov.lv/lv/pakalpojumi", 140)),
              (Texts{"sk.", "latvija.gov", ".lv/lv/", "pakalpojumi"}));
}

TEST(TextBlock, OpensAKeptPairOnlyWhenItCannotFit) {
    EXPECT_EQ(texts(laid_out("ap 100 MB liels", 80)), (Texts{"ap", "100 MB", "liels"}));
    EXPECT_EQ(texts(laid_out("100 MB", 50)), (Texts{"100", "MB"}));
}

TEST(TextBlock, ShowsASoftHyphenOnlyAtALineEnd) {
    const TextBlock wide = laid_out("bib\xC2\xADlio", 500);
    const TextBlock narrow = laid_out("bib\xC2\xADlio", 60);
    ASSERT_EQ(wide.lines.size(), 1U);
    ASSERT_EQ(narrow.lines.size(), 2U);
    EXPECT_EQ(narrow.lines[0].fragments.back().run.glyphs.back().index, '-');
    for (const text::Glyph& glyph : wide.lines[0].fragments[0].run.glyphs) {
        EXPECT_NE(glyph.index, static_cast<std::uint32_t>('-'));
    }
}

TEST(TextBlock, KeepsClustersPointingIntoTheFragment) {
    for (const Line& line : laid_out("šī ir gara rinda ar ļotigaruvārdu beigās", 70).lines) {
        float pen = 0;
        for (const text::Glyph& glyph : line.fragments[0].run.glyphs) {
            EXPECT_FLOAT_EQ(glyph.x, pen);
            EXPECT_EQ(glyph.index,
                      static_cast<unsigned char>(line.fragments[0].text[glyph.cluster]));
            pen += glyph.advance;
        }
        EXPECT_FLOAT_EQ(line.rect.width, pen);
    }
}

TEST(TextBlock, DividesWordsOnlyWhereItIsToldHow) {
    tests::FixedMeasurer measurer;
    tests::Syllables syllables;
    const auto laid = [&](const Wording& wording) {
        return texts(
            lay_out_text("Bibliotēkas darbinieks palīdz", kBody, 27, 160, measurer, wording));
    };
    EXPECT_EQ(laid({}), (Texts{"Bibliotēkas", "darbinieks", "palīdz"}));
    EXPECT_EQ(laid({.hyphenator = &syllables}), (Texts{"Bibliotēkas dar", "binieks palīdz"}));
}

TEST(TextBlock, BreaksLinesInTheLanguageOfTheWords) {
    tests::FixedMeasurer measurer;
    const auto laid = [&](content::Language language) {
        return texts(
            lay_out_text("this is a card", kBody, 27, 90, measurer, {.language = language}));
    };
    EXPECT_EQ(laid(content::Language::English), (Texts{"this is", "a card"}));
    EXPECT_EQ(laid(content::Language::Latvian), (Texts{"this is a", "card"}));
}

TEST(TextBlock, MakesControlCharactersHarmless) {
    EXPECT_EQ(texts(laid_out("a\tb\x01\x7F"
                             "c\xE2\x80\xA8"
                             "d\r\ne",
                             500)),
              (Texts{"a bc d", "e"}));
}

TEST(TextBlock, SurvivesBrokenUtf8AndEndlessWords) {
    std::string junk;
    for (int i = 0; i < 3000; ++i) {
        junk += static_cast<char>(0x80 + i % 0x7F);
    }
    EXPECT_FALSE(laid_out(junk, 100).lines.empty());
    const TextBlock word = laid_out(std::string(20'000, 'x'), 100);
    EXPECT_EQ(word.lines.size(), 2000U);
    EXPECT_EQ(word.size.width, 100);
}

constexpr TextSetting kSetting{.font = kBody, .line_height = 27};

TEST(TextBlock, StylesBreakWhereOneStyleDoes) {
    tests::FixedMeasurer measurer;
    const content::Spans spans{tests::span("Droša "), tests::bold("parole"), tests::span(" ir "),
                               tests::code("gara"), tests::span("s", {.strike = true})};
    const TextBlock block = lay_out_text(spans, kSetting, 120, measurer);
    EXPECT_EQ(texts(block), (Texts{"Droša parole", "ir garas"}));
    EXPECT_EQ(block.size, laid_out("Droša parole ir garas", 120).size);
    EXPECT_TRUE(block.lines[0].fragments.back().run.font.bold);
    EXPECT_TRUE(block.lines[1].fragments[1].code);
    EXPECT_TRUE(block.lines[1].fragments[2].struck);
    EXPECT_TRUE(lay_out_text(content::Spans{}, kSetting, 120, measurer).lines.empty());
}

TEST(TextBlock, ASentenceKnowsWhereItsLinksAndTermsLie) {
    tests::FixedMeasurer measurer;
    content::Span term = tests::span("Smart-ID");
    term.term = "smart-id";
    const content::Spans spans{tests::span("Ar "), term, tests::span(" uz "),
                               tests::link("valsts portālu", "https://latvija.gov.lv")};
    const PageLayout page = lay_out_sentence(spans, kSetting, 220, measurer);
    ASSERT_EQ(page.terms.size(), 1U);
    EXPECT_EQ(page.terms[0].rects.at(0), (base::Rect{30, 0, 80, 27}));
    ASSERT_EQ(page.links.size(), 1U);
    EXPECT_EQ(page.links[0].rects.size(), 2U);
    EXPECT_EQ(page.links[0].rects[1], (base::Rect{0, 27, 70, 27}));
    EXPECT_EQ(page.size, (base::Size{220, 54}));
}

}  // namespace
}  // namespace engine::layout
