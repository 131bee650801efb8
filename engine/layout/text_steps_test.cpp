#include "engine/layout/text_steps.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using enum TextStep;
using tests::block;
using tests::paragraph;

class Stepping : public testing::Test {
protected:
    std::size_t on(std::size_t place, TextStep step, float x = 0) const {
        return stepped(page.text, place, step, Way::On, x);
    }
    std::size_t back(std::size_t place, TextStep step, float x = 0) const {
        return stepped(page.text, place, step, Way::Back, x);
    }

    PageForTest page{
        {paragraph("viens divi trīs"), block(content::Steps{1, tests::items({"ā, b", "c"})})}, 150};
};

TEST_F(Stepping, LettersAreVisitedOnceEachAndBothWays) {
    std::vector<std::size_t> places{page.text.whole().begin};
    while (places.back() != page.text.whole().end) {
        places.push_back(on(places.back(), Letter));
        ASSERT_GT(places.back(), places[places.size() - 2]);
    }
    // 15 letters, then "ā, b" and "c": an end and a start of each line are two places.
    EXPECT_EQ(places.size(), 16U + 5U + 2U);
    for (std::size_t i = places.size() - 1; i > 0; --i) {
        EXPECT_EQ(back(places[i], Letter), places[i - 1]);
    }
    EXPECT_EQ(on(page.text.whole().end, Letter), page.text.whole().end);
    EXPECT_EQ(back(0, Letter), 0U);
}

TEST_F(Stepping, ALetterPassesASoftHyphenAndAMarker) {
    EXPECT_EQ(on(page.behind("trīs"), Letter), page.at("ā"));
    EXPECT_EQ(back(page.at("ā"), Letter), page.behind("trīs"));
    const PageForTest hyphen({paragraph("bib\u00ADlio")});
    EXPECT_EQ(stepped(hyphen.text, 2, Letter, Way::On), 5U);
    EXPECT_EQ(stepped(hyphen.text, 5, Letter, Way::Back), 2U);
}

TEST_F(Stepping, ALineThatEndsInsideAWordHasOnePlaceForEndAndStart) {
    const PageForTest narrow({paragraph("abcdefgh")}, 40);
    ASSERT_EQ(narrow.text.lines().size(), 2U);
    EXPECT_EQ(stepped(narrow.text, 3, Letter, Way::On), 4U);
    EXPECT_EQ(stepped(narrow.text, 4, Letter, Way::On), 5U);
    EXPECT_EQ(stepped(narrow.text, 5, Letter, Way::Back), 4U);
    EXPECT_EQ(stepped(narrow.text, 4, Letter, Way::Back), 3U);
}

TEST_F(Stepping, WordsArePassedToTheirFarEdge) {
    EXPECT_EQ(on(0, Word), page.behind("viens"));
    EXPECT_EQ(on(page.behind("viens"), Word), page.behind("divi"));
    EXPECT_EQ(on(page.behind("trīs"), Word), page.behind("ā"));
    EXPECT_EQ(on(page.behind("ā"), Word), page.behind("b"));
    EXPECT_EQ(on(page.text.whole().end, Word), page.text.whole().end);
    EXPECT_EQ(back(page.behind("divi"), Word), page.at("divi"));
    EXPECT_EQ(back(page.at("ā"), Word), page.at("trīs"));
    EXPECT_EQ(back(0, Word), 0U);
}

TEST_F(Stepping, LinesKeepTheirColumn) {
    const float x = 30;
    EXPECT_EQ(on(3, Line, x), page.at("ā"));  // the item's text starts further right
    const PageForTest three({paragraph("aaaa bb cccc")}, 40);
    const std::size_t short_line = stepped(three.text, 4, Line, Way::On, 40);
    EXPECT_EQ(short_line, three.behind("bb"));
    EXPECT_EQ(stepped(three.text, short_line, Line, Way::On, 40), three.behind("cccc"));
    EXPECT_EQ(stepped(three.text, short_line, Line, Way::Back, 40), three.behind("aaaa"));
    EXPECT_EQ(stepped(three.text, 1, Line, Way::Back, 10), 0U);
    EXPECT_EQ(stepped(three.text, three.at("cc"), Line, Way::On, 0), three.text.whole().end);
}

TEST_F(Stepping, LinesStayInAColumnOfATable) {
    const PageForTest cells(
        {paragraph("pirms"),
         block(table(tests::cells({"Kas", "Kur"}),
                     {tests::cells({"viens", "divi trīs četri pieci seši"}),
                      tests::cells({"", "pusē"}), tests::cells({"beigas", "te"})})),
         paragraph("pēc")},
        220);
    const float left = 15;
    EXPECT_EQ(stepped(cells.text, cells.at("rms"), Line, Way::On, left), cells.at("Kas") + 1);
    EXPECT_EQ(stepped(cells.text, cells.at("as"), Line, Way::On, left), cells.at("viens") + 1);
    EXPECT_EQ(stepped(cells.text, cells.at("viens"), Line, Way::On, left), cells.at("beigas") + 1);
    EXPECT_EQ(stepped(cells.text, cells.at("beigas"), Line, Way::On, left), cells.at("pēc") + 3);
    EXPECT_EQ(stepped(cells.text, cells.at("beigas"), Line, Way::Back, left),
              cells.at("viens") + 1);
}

TEST_F(Stepping, EdgesOfLinesParagraphsAndThePage) {
    const PageForTest wrapped({paragraph("viens divi"), paragraph("trīs")}, 60);
    EXPECT_EQ(stepped(wrapped.text, 2, LineEdge, Way::On), wrapped.behind("viens"));
    EXPECT_EQ(stepped(wrapped.text, wrapped.at("vi"), LineEdge, Way::Back), 0U);
    EXPECT_EQ(stepped(wrapped.text, wrapped.behind("div"), LineEdge, Way::Back),
              wrapped.at("divi"));
    EXPECT_EQ(stepped(wrapped.text, 2, Paragraph, Way::On), wrapped.behind("divi"));
    EXPECT_EQ(stepped(wrapped.text, wrapped.behind("divi"), Paragraph, Way::On),
              wrapped.behind("trīs"));
    EXPECT_EQ(stepped(wrapped.text, wrapped.at("trīs"), Paragraph, Way::Back), 0U);
    EXPECT_EQ(stepped(wrapped.text, 2, Page, Way::On), wrapped.behind("trīs"));
    EXPECT_EQ(stepped(wrapped.text, 2, Page, Way::Back), 0U);
}

TEST_F(Stepping, WordAndParagraphRoundAPlace) {
    EXPECT_EQ(page.words(word_round(page.text, page.at("ivi"))), "divi");
    EXPECT_EQ(page.words(word_round(page.text, page.at(" divi"))), " ");
    EXPECT_EQ(page.words(word_round(page.text, page.behind("trīs"))), "trīs");
    EXPECT_EQ(page.words(paragraph_round(page.text, page.at("ivi"))), "viens divi trīs");
    EXPECT_EQ(page.words(paragraph_round(page.text, page.at("c"))), "c");
}

TEST_F(Stepping, AnEmptyPageHasOnePlace) {
    const PageForTest empty({});
    for (const TextStep step : {Letter, Word, Line, LineEdge, Paragraph, Page}) {
        EXPECT_EQ(stepped(empty.text, 5, step, Way::On), 0U);
        EXPECT_EQ(stepped(empty.text, 5, step, Way::Back), 0U);
    }
    EXPECT_TRUE(word_round(empty.text, 5).empty());
    EXPECT_TRUE(paragraph_round(empty.text, 5).empty());
}

}  // namespace
}  // namespace engine::layout
