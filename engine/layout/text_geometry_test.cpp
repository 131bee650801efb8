#include "engine/layout/text_geometry.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using tests::block;
using tests::paragraph;

// Body lines are 27 px high, paragraphs 12 px apart.
PageForTest two_paragraphs() {
    return PageForTest({paragraph("viens divi trīs"), paragraph("četri")}, 100);
}

TEST(PlaceNear, IsBetweenTheNearestLetters) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(place_near(page.text, {0, 10}), 0U);
    EXPECT_EQ(place_near(page.text, {14, 10}), 1U);
    EXPECT_EQ(place_near(page.text, {16, 10}), 2U);
    EXPECT_EQ(place_near(page.text, {14, 30}), page.at("rīs"));
    EXPECT_EQ(place_near(page.text, {16, 30}), page.at("īs"));
}

TEST(PlaceNear, ReachesBesideAboveAndBelow) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(place_near(page.text, {-50, 30}), page.at("trīs"));
    EXPECT_EQ(place_near(page.text, {900, 10}), page.behind("divi"));
    EXPECT_EQ(place_near(page.text, {900, 58}),
              page.behind("trīs"));  // in the gap, above its middle
    EXPECT_EQ(place_near(page.text, {900, 62}), page.behind("četri"));
    EXPECT_EQ(place_near(page.text, {14, -900}), 1U);
    EXPECT_EQ(place_near(page.text, {14, 900}), page.at("etri"));
}

TEST(PlaceNear, StaysInTheCellThatIsPointedAt) {
    const PageForTest page(
        {block(table(tests::cells({"Kas", "Apraksts"}),
                     {tests::cells({"Rinda", "Rindai var pieteikties tiešsaistē katru dienu"}),
                      tests::cells({"", "tukšs"})}))},
        300);
    const TextParagraph& tall = page.text.paragraph_at(page.at("katru"));
    ASSERT_GT(tall.lines, 1U);
    const float last_line = tall.cell.bottom() - 12;
    EXPECT_EQ(place_near(page.text, {5, last_line}), page.at("Rinda"));
    EXPECT_EQ(place_near(page.text, {tall.cell.x - 2, last_line}), page.behind("Rinda"));
    const std::size_t last = tall.first_line + tall.lines - 1;
    EXPECT_EQ(place_near(page.text, {tall.cell.x + 2, last_line}),
              page.text.lines()[last].range.begin);
    EXPECT_EQ(place_near(page.text, {900, last_line}), page.behind("dienu"));
    EXPECT_EQ(place_near(page.text, {5, tall.cell.bottom() + 10}), page.at("tukšs"));
}

TEST(PlaceNear, NeverPartsALetterFromItsMark) {
    const PageForTest page({paragraph("e\u0304x")});
    // The fixed measurer gives the mark a width of its own: the letter is 20 px wide.
    EXPECT_EQ(place_near(page.text, {9, 10}), 0U);
    EXPECT_EQ(place_near(page.text, {11, 10}), 3U);
    EXPECT_EQ(place_near(page.text, {21, 10}), 3U);
}

TEST(PlaceNear, OnAPageWithoutTextIsItsStart) {
    const PageForTest page({});
    EXPECT_EQ(place_near(page.text, {10, 10}), 0U);
    EXPECT_EQ(letter_under(page.text, {10, 10}), 0U);
    EXPECT_FALSE(on_text(page.text, {10, 10}));
    EXPECT_TRUE(rects_of(page.text, {0, 10}).empty());
}

TEST(LetterUnder, IsTheSameInBothHalvesOfALetter) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(letter_under(page.text, {41, 10}), 4U);
    EXPECT_EQ(letter_under(page.text, {49, 10}), 4U);
    EXPECT_EQ(letter_under(page.text, {51, 10}), 5U);
}

TEST(OnText, IsTrueOnLinesOnly) {
    const PageForTest page = two_paragraphs();
    EXPECT_TRUE(on_text(page.text, {50, 10}));
    EXPECT_FALSE(on_text(page.text, {60, 40}));  // right of the short second line
    EXPECT_FALSE(on_text(page.text, {10, 60}));  // between the paragraphs
}

TEST(RectsOf, AreOneForEachLine) {
    const PageForTest page = two_paragraphs();
    using Rects = std::vector<base::Rect>;
    EXPECT_EQ(rects_of(page.text, page.range("ens")), (Rects{{20, 0, 30, 27}}));
    EXPECT_EQ(rects_of(page.text, page.range("divi tr")),
              (Rects{{60, 0, 40, 27}, {0, 27, 20, 27}}));
    EXPECT_EQ(rects_of(page.text, page.text.whole()),
              (Rects{{0, 0, 100, 27}, {0, 27, 40, 27}, {0, 66, 50, 27}}));
    EXPECT_TRUE(rects_of(page.text, {3, 3}).empty());
    EXPECT_TRUE(rects_of(page.text, page.range("\n\n")).empty());
    EXPECT_EQ(rects_of(page.text, {page.behind("trīs"), page.behind("č")}),
              (Rects{{0, 66, 10, 27}}));
}

TEST(RectsOf, JoinStylesOfOneLine) {
    const PageForTest page({paragraph(
        {tests::span("Gan "), tests::bold("trekns"), tests::span(" un "), tests::code("x")})});
    EXPECT_EQ(rects_of(page.text, page.range("n trekns u")),
              (std::vector<base::Rect>{{20, 0, 100, 27}}));
}

TEST(RectsOf, ShowAnEmptyLineOfCode) {
    const PageForTest page({block(content::CodeBlock{"a\n\nb\n"})});
    const auto rects = rects_of(page.text, page.text.whole());
    ASSERT_EQ(rects.size(), 3U);
    EXPECT_GT(rects[1].width, 0);
    EXPECT_LT(rects[1].width, rects[0].width);
}

TEST(RectsOf, CoverTheHyphenThatALineEndShows) {
    const PageForTest page({paragraph("bib\u00ADlio\u00ADtēka")}, 80);
    const TextLine& first = page.text.lines().front();
    EXPECT_EQ(rects_of(page.text, first.range).at(0), first.line->rect);
    const auto last = rects_of(page.text, {first.range.end - 3, first.range.end});  // "o" with it
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0].right(), first.line->rect.right());
}

TEST(CaretAt, StandsBeforeItsLetter) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(caret_at(page.text, 0), (base::Rect{0, 0, 0, 27}));
    EXPECT_EQ(caret_at(page.text, page.at("divi")), (base::Rect{60, 0, 0, 27}));
    EXPECT_EQ(caret_at(page.text, page.behind("divi")), (base::Rect{100, 0, 0, 27}));
    EXPECT_EQ(caret_at(page.text, page.at("trīs")), (base::Rect{0, 27, 0, 27}));
}

TEST(FirstBelow, IsTheStartOfALineThatIsNotCut) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(first_below(page.text, 0), 0U);
    EXPECT_EQ(first_below(page.text, 1), page.at("trīs"));
    EXPECT_EQ(first_below(page.text, 500), page.behind("četri"));
}

TEST(Between, IsTheTextOfTheLinesInView) {
    const PageForTest page = two_paragraphs();
    EXPECT_EQ(page.words(between(page.text, 30, 70)), "trīs\n\nčetri");
    EXPECT_EQ(page.words(between(page.text, 0, 27)), "viens divi");
    EXPECT_TRUE(between(page.text, 500, 600).empty());
}

/// A measurer that reads from right to left and joins "fi" into one glyph.
class OddMeasurer : public tests::FixedMeasurer {
public:
    text::GlyphRun shape(std::string_view utf8, const text::Font& font) override {
        text::GlyphRun run = FixedMeasurer::shape(utf8, font);
        if (utf8 == "fi") {
            run.glyphs = {run.glyphs.front()};
            run.glyphs[0].advance = run.width;
        } else if (utf8 == "אבג") {
            std::swap(run.glyphs[0].cluster, run.glyphs[2].cluster);
        }
        return run;
    }
};

TEST(PlaceNear, FindsPlacesInsideALigature) {
    OddMeasurer measurer;
    const PageLayout layout = lay_out(tests::page({paragraph("fi")}), 400, {}, {}, measurer);
    const PageText text(layout);
    EXPECT_EQ(place_near(text, {4, 10}), 0U);
    EXPECT_EQ(place_near(text, {9, 10}), 1U);
    EXPECT_EQ(place_near(text, {16, 10}), 2U);
    EXPECT_EQ(caret_at(text, 1).x, 10);
}

TEST(PlaceNear, ReadsARightToLeftWordFromTheRight) {
    OddMeasurer measurer;
    const PageLayout layout = lay_out(tests::page({paragraph("אבג")}), 400, {}, {}, measurer);
    const PageText text(layout);
    EXPECT_EQ(place_near(text, {29, 10}), 0U);
    EXPECT_EQ(place_near(text, {1, 10}), 6U);
    EXPECT_EQ(caret_at(text, 0).x, 30);
    EXPECT_EQ(caret_at(text, 6).x, 0);
    EXPECT_EQ(rects_of(text, {0, 2}).at(0), (base::Rect{20, 0, 10, 27}));
}

}  // namespace
}  // namespace engine::layout
