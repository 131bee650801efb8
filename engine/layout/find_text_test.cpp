#include "engine/layout/find_text.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using tests::block;
using tests::paragraph;
using Found = std::vector<std::string>;

Found found(const PageForTest& page, std::string_view words) {
    Found result;
    for (const TextRange range : FoldedText(page.text).find(words)) {
        result.push_back(page.words(range));
    }
    return result;
}

TEST(FindText, OverlooksCaseAndDiacritics) {
    const PageForTest page({paragraph("Bērns BĒRNAM bernus; Ёлка")});
    EXPECT_EQ(found(page, "berns"), (Found{"Bērns"}));
    EXPECT_EQ(found(page, "BeRn"), (Found{"Bērn", "BĒRN", "bern"}));
    EXPECT_EQ(found(page, "bērnus"), (Found{"bernus"}));
    EXPECT_EQ(found(page, "елк"), (Found{"Ёлк"}));
}

TEST(FindText, OverlooksHowMarksQuotesAndDashesAreWritten) {
    const PageForTest page({paragraph("be\u0304rns „e\u2011paraksts“ — 10\u00A0MB")});
    EXPECT_EQ(found(page, "berns"), (Found{"be\u0304rns"}));
    EXPECT_EQ(found(page, "be"), (Found{"be\u0304"}));
    EXPECT_EQ(found(page, "\"e-paraksts\" - 10 mb"), (Found{"„e\u2011paraksts“ — 10\u00A0MB"}));
}

TEST(FindText, ReachesOverStylesSoftHyphensAndLineEnds) {
    const PageForTest page(
        {paragraph({tests::span("Droša par"), tests::bold("ole"), tests::span(" ir bib\u00ADlio"),
                    tests::line_break(), tests::span("tēka")})},
        70);
    ASSERT_GT(page.text.lines().size(), 2U);
    EXPECT_EQ(found(page, "drosa parole"), (Found{"Droša parole"}));
    EXPECT_EQ(found(page, "bibl"), (Found{"bib\u00ADl"}));
    EXPECT_EQ(found(page, "biblio teka"), (Found{"bib\u00ADlio\ntēka"}));
}

TEST(FindText, NeverReachesIntoTheNextParagraphOrCell) {
    const PageForTest page({paragraph("viens"), paragraph("divi"),
                            block(table(tests::cells({"a", "b"}), {tests::cells({"c", "d"})})),
                            block(content::Steps{1, tests::items({"solis"})})});
    EXPECT_EQ(found(page, "viens divi"), Found{});
    EXPECT_EQ(found(page, "a b"), Found{});
    EXPECT_EQ(found(page, "1. solis"), Found{});
    EXPECT_EQ(found(page, "1."), Found{});
    EXPECT_EQ(found(page, "solis"), (Found{"solis"}));
}

TEST(FindText, BlanksCountOnceAndNotAtTheEnds) {
    const PageForTest page({paragraph("viens  divi")});
    EXPECT_EQ(found(page, "  viens divi "), (Found{"viens  divi"}));
    EXPECT_EQ(found(page, "viens   d"), (Found{"viens  d"}));
    EXPECT_EQ(found(page, ""), Found{});
    EXPECT_EQ(found(page, "   "), Found{});
    EXPECT_EQ(found(page, "\u00AD\u0304"), Found{});
}

TEST(FindText, HitsDoNotOverlap) {
    const PageForTest page({paragraph("aaaaa")});
    EXPECT_EQ(FoldedText(page.text).find("aa"), (std::vector<TextRange>{{0, 2}, {2, 4}}));
}

TEST(FindText, FindsTheTitleOfACalloutButNotTheNoteAboutFacts) {
    tests::FixedMeasurer measurer;
    const content::Page page = tests::page({block(content::Callout{
        content::Callout::Kind::Important, {paragraph("Nekad neievadiet PIN.")}})});
    const PageLayout layout =
        lay_out(page, 400, {}, {.important = "Svarīgi", .checked = "Pārbaudīts: 1."}, measurer);
    const FoldedText folded{PageText(layout)};
    EXPECT_EQ(folded.find("svarigi").size(), 1U);
    EXPECT_EQ(folded.find("parbaudits").size(), 0U);
}

}  // namespace
}  // namespace engine::layout
