// The rules of line ends, with letters that are all 10 px wide and syllables that need no
// dictionary. What a text may break at is tested in engine/text.
#include "engine/layout/line_builder.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/fixed_measurer.h"
#include "tests/support/syllables.h"

namespace engine::layout {
namespace {

using content::Language;
using Texts = std::vector<std::string>;

class LineRules : public testing::Test {
protected:
    std::vector<Line> lines(std::string_view text, float width, RunStyle style = {}) {
        StyledText styled;
        styled.append(text, style);
        return lines(std::move(styled), width);
    }

    std::vector<Line> lines(StyledText styled, float width) {
        ShapedText shaped = shape_text(std::move(styled), Language::Latvian, measurer_);
        const LineFrame frame{.width = width,
                              .line_height = 20,
                              .hyphen = hyphen_for(shaped, {}, measurer_),
                              .divider = divide_ ? &divider_ : nullptr,
                              .no_lone_word = company_};
        return build_lines(std::move(shaped), frame);
    }

    /// What is seen on each line: a drawn hyphen is a '-'.
    static Texts seen(const std::vector<Line>& lines) {
        Texts result;
        for (const Line& line : lines) {
            std::string text;
            for (const Fragment& fragment : line.fragments) {
                text += fragment.text;
                text += fragment.run.glyphs.back().cluster == fragment.text.size() ? "-" : "";
            }
            result.push_back(std::move(text));
        }
        return result;
    }

    Texts seen(std::string_view text, float width) { return seen(lines(text, width)); }

    tests::FixedMeasurer measurer_;
    tests::Syllables syllables_;
    WordDivider divider_{syllables_, measurer_, Language::Latvian};
    bool divide_ = true;
    bool company_ = false;
};

// Hyphens

TEST_F(LineRules, AHyphenMendsATornLine) {
    EXPECT_EQ(seen("var bibliotēka dot", 120), (Texts{"var biblio-", "tēka dot"}));
    divide_ = false;
    EXPECT_EQ(seen("var bibliotēka dot", 120), (Texts{"var", "bibliotēka", "dot"}));
}

TEST_F(LineRules, ASpaceIsBetterWhileAFifthOrLessIsEmpty) {
    EXPECT_EQ(seen("grāmatas bibliotēka dot", 100), (Texts{"grāmatas", "bibliotēka", "dot"}));
    EXPECT_EQ(seen("grāmata bibliotēka dot", 100), (Texts{"grāmata", "bibliotēka", "dot"}))
        << "not even bib- fits";
    EXPECT_EQ(seen("grāmata bibliotēka dot", 120), (Texts{"grāmata bib-", "liotēka dot"}));
}

TEST_F(LineRules, AParagraphsLastWordIsNotDivided) {
    EXPECT_EQ(seen("var bibliotēka", 120), (Texts{"var", "bibliotēka"}));
    EXPECT_EQ(seen("var bibliotēka \nto", 120), (Texts{"var", "bibliotēka", "to"}));
}

TEST_F(LineRules, NoMoreThanTwoHyphensStandBelowEachOther) {
    const Texts texts = seen("ar makaronu makaronu makaronu makaronu makaronu", 80);
    EXPECT_EQ(texts, (Texts{"ar maka-", "ronu ma-", "karonu", "makaronu", "makaronu", "makaronu"}));
}

TEST_F(LineRules, AWordWiderThanALineIsDividedAsOftenAsItMust) {
    EXPECT_EQ(seen("superbibliotekarei", 60), (Texts{"super-", "bib-", "liote-", "karei"}));
    EXPECT_EQ(seen("ja superbibliotekarei", 60),
              (Texts{"ja", "super-", "bib-", "liote-", "karei"}));
    divide_ = false;
    EXPECT_EQ(seen("superbibliotekarei", 60), (Texts{"superb", "ibliot", "ekarei"}));
}

TEST_F(LineRules, AWordBoundToANumberMovesAsAWhole) {
    EXPECT_EQ(seen("ap 2026. gadagrāmatu to", 170), (Texts{"ap", "2026. gadagrāmatu", "to"}));
}

TEST_F(LineRules, AWordBoundToAWordMayBeDivided) {
    EXPECT_EQ(seen("тут в библиотеке нет", 120), (Texts{"тут в биб-", "лиотеке нет"}));
}

TEST_F(LineRules, CodeIsNotDivided) {
    EXPECT_EQ(seen(lines("var bibliotēka dot", 120, {.code = true})),
              (Texts{"var", "bibliotēka", "dot"}));
}

TEST_F(LineRules, AWordOfTwoStylesIsDividedWithinOne) {
    StyledText styled;
    styled.append("var ", {});
    styled.append("bib", {.font = {.bold = true}});
    styled.append("liotēka dot", {});
    EXPECT_EQ(seen(lines(styled, 120)), (Texts{"var biblio-", "tēka dot"}));
}

TEST_F(LineRules, TheHyphenIsDrawnInTheWordsFontAndNotPartOfTheText) {
    const auto built = lines("var bibliotēka dot", 120, {.font = {.bold = true}});
    const Fragment& end = built[0].fragments.back();
    EXPECT_EQ(end.text, "var biblio");
    EXPECT_EQ(end.run.glyphs.back().index, static_cast<std::uint32_t>('-'));
    EXPECT_TRUE(end.run.font.bold);
    EXPECT_FLOAT_EQ(built[0].rect.width, 110);
}

TEST_F(LineRules, GapsGiveTheTextBack) {
    const std::string text = "var bibliotēka  dot\nun ļoti-garasaliktenis";
    std::string whole;
    for (const Line& line : lines(text, 120)) {
        for (const Fragment& fragment : line.fragments) {
            whole += fragment.text;
        }
        whole += line.gap;
    }
    EXPECT_EQ(whole, text);
}

TEST_F(LineRules, AnEndlessWordIsNoWord) {
    const auto built = lines(std::string(1 << 17, 'a'), 400);
    EXPECT_EQ(built.size(), (1U << 17U) / 40 + 1);
    EXPECT_TRUE(syllables_.asked.empty());
}

// The last line

TEST_F(LineRules, ALoneShortWordGetsCompany) {
    company_ = true;
    EXPECT_EQ(seen("viens divi četri un to", 190), (Texts{"viens divi četri", "un to"}));
    company_ = false;
    EXPECT_EQ(seen("viens divi četri un to", 190), (Texts{"viens divi četri un", "to"}));
}

TEST_F(LineRules, ALoneWordStaysWhereTheLineAboveWouldLookTorn) {
    company_ = true;
    EXPECT_EQ(seen("viens divi garais to", 180), (Texts{"viens divi garais", "to"}));
    EXPECT_EQ(seen("garaisvārds to", 110), (Texts{"garaisvārds", "to"}));
}

TEST_F(LineRules, ALongLastWordNeedsNoCompany) {
    company_ = true;
    EXPECT_EQ(seen("viens divi četri un vārds", 190), (Texts{"viens divi četri un", "vārds"}));
}

TEST_F(LineRules, WhatIsReadAsOneComesDownAsOne) {
    company_ = true;
    EXPECT_EQ(seen("viens divi trīs četri 5 m to", 250),
              (Texts{"viens divi trīs četri", "5 m to"}));
}

TEST_F(LineRules, EveryParagraphOfATextHasItsOwnLastLine) {
    company_ = true;
    EXPECT_EQ(seen("viens divi četri un to\nto", 190), (Texts{"viens divi četri", "un to", "to"}));
    EXPECT_EQ(seen("viens divi četri un\n\nto", 190), (Texts{"viens divi četri un", "", "to"}));
}

}  // namespace
}  // namespace engine::layout
