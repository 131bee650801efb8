#include "engine/layout/page_text.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using content::Callout;
using content::List;
using tests::block;
using tests::paragraph;

std::string text_of(content::Blocks blocks, float width = 400) {
    return PageForTest(std::move(blocks), width).text.text();
}

List bullets(std::initializer_list<const char*> texts) {
    return {.ordered = false, .start = 1, .tight = true, .items = tests::items(texts)};
}

TEST(PageText, PartsParagraphsByAnEmptyLine) {
    EXPECT_EQ(text_of({tests::heading(1, "Virsraksts"), paragraph("Viens."), paragraph("Divi.")}),
              "Virsraksts\n\nViens.\n\nDivi.");
}

TEST(PageText, IsTheSameAtEveryWidth) {
    const content::Blocks blocks{
        paragraph("Rindai uz bērnudārzu vecāki var pieteikties  tiešsaistē no 1. janvāra."),
        paragraph({tests::span("Viena"), tests::line_break(), tests::bold("un otra")}),
        paragraph("https://www.latvija.gov.lv/lv/garaadresekurnavatstarpju"),
        block(content::CodeBlock{"if x:\n\tprint(1)\n\n    return gara + otra\n"}),
        block(table(tests::cells({"Kas notiek", "Kur"}),
                    {tests::cells({"Reģistrēt rindā", "vietnē visu gadu"})}))};
    const std::string wide = text_of(blocks, 2000);
    for (const float width : {40.0F, 57.0F, 97.0F, 160.0F, 241.0F, 680.0F}) {
        EXPECT_EQ(text_of(blocks, width), wide) << width;
    }
    EXPECT_NE(wide.find("pieteikties  tiešsaistē"), std::string::npos);
    EXPECT_NE(wide.find("Viena\nun otra"), std::string::npos);
    EXPECT_NE(wide.find("if x:\n    print(1)\n\n    return"), std::string::npos);
}

TEST(PageText, WritesItemsBehindTheirMarkers) {
    EXPECT_EQ(text_of({block(bullets({"viens", "divi"})),
                       block(List{.ordered = true,
                                  .start = 9,
                                  .tight = false,
                                  .items = tests::items({"deviņi", "desmit"})}),
                       block(content::Steps{1, tests::items({"Pieslēdzieties.", "Rakstiet."})})}),
              "• viens\n• divi\n\n9. deviņi\n10. desmit\n\n1. Pieslēdzieties.\n2. Rakstiet.");
}

TEST(PageText, IndentsWhatAnItemGoesOnWith) {
    List inner = bullets({"iekšā", "vēl"});
    List outer{.ordered = true, .start = 1, .tight = false, .items = tests::items({"ārā"})};
    outer.items[0].children.push_back(
        paragraph({tests::span("vēl"), tests::line_break(), tests::span("rinda")}));
    outer.items[0].children.push_back(block(std::move(inner)));
    outer.items.push_back({});
    outer.items.push_back({{paragraph("beigas")}});
    EXPECT_EQ(text_of({block(std::move(outer))}),
              "1. ārā\n\n   vēl\n   rinda\n   • iekšā\n   • vēl\n2.\n3. beigas");
}

TEST(PageText, AListThatBeginsWithAListHasBothMarkersInFront) {
    List outer = bullets({});
    outer.items.push_back({{block(bullets({"dziļi"}))}});
    EXPECT_EQ(text_of({block(std::move(outer))}), "• • dziļi");
}

TEST(PageText, WritesTheTitleOfACalloutAboveIt) {
    EXPECT_EQ(text_of({block(Callout{Callout::Kind::Important, {paragraph("A."), paragraph("B.")}}),
                       block(Callout{Callout::Kind::Tip, {}})}),
              "Svarīgi\nA.\n\nB.\n\nPadoms");
}

TEST(PageText, PartsCellsByTabsAndRowsByLines) {
    EXPECT_EQ(text_of({paragraph("Pirms."),
                       block(table(tests::cells({"Kas", "Kur", "Cik"}),
                                   {tests::cells({"Rinda", "", ""}), tests::cells({"", "", "3"}),
                                    tests::cells({"a", "b", "c"})})),
                       paragraph("Pēc.")}),
              "Pirms.\n\nKas\tKur\tCik\nRinda\t\t\n\t\t3\na\tb\tc\n\nPēc.");
}

TEST(PageText, PicturesAndRulesSayNothing) {
    EXPECT_EQ(text_of({paragraph("A"), block(content::ThematicBreak{}),
                       block(content::Picture{"img/a.png", "Poga", "1. attēls", 100, 50}),
                       block(content::Picture{"img/b.png", "", "", 100, 50}), paragraph("B")}),
              "A\n\n1. attēls\n\nB");
}

TEST(PageText, CopiesWithoutSoftHyphens) {
    const PageForTest page({paragraph("bib\u00ADlio\u00ADtēka")}, 60);
    ASSERT_GT(page.text.lines().size(), 1U);
    EXPECT_EQ(page.text.copied(page.text.whole()), "bibliotēka");
    EXPECT_EQ(page.text.copied({1, 8}), "iblio");
}

TEST(PageText, CopiesTheMarkerOfAnItemThatIsLeftBehind) {
    const PageForTest page({paragraph("Pirms."), block(bullets({"viens", "divi"}))});
    EXPECT_EQ(page.text.copied({page.at("viens"), page.behind("divi")}), "• viens\n• divi");
    EXPECT_EQ(page.text.copied(page.range("viens")), "viens");
    EXPECT_EQ(page.text.copied({page.at("iens"), page.behind("div")}), "iens\n• div");
}

TEST(PageText, CopiesEverythingWithWhatNoLineShows) {
    const PageForTest page({block(table(tests::cells({"", "B"}), {tests::cells({"c", ""})}))});
    EXPECT_EQ(page.text.copied(page.text.whole()), "\tB\nc\t");
}

TEST(PageText, CopiesNothingFromNothing) {
    const PageForTest empty({});
    EXPECT_TRUE(empty.text.empty());
    EXPECT_EQ(empty.text.copied({0, 100}), "");
    const PageForTest page({paragraph("vārds")});
    EXPECT_EQ(page.text.copied({3, 3}), "");
    EXPECT_EQ(page.text.copied({3, 100}), "rds");
}

TEST(PageText, KnowsItsLinesParagraphsAndBlocks) {
    const PageForTest page({tests::heading(1, "Virsraksts"), paragraph("viens divi trīs"),
                            block(content::Picture{"img/a.png", "Poga", "Paraksts", 100, 50}),
                            block(Callout{Callout::Kind::Tip, {paragraph("Padoms te.")}})},
                           110);
    const PageText& text = page.text;
    const std::size_t line = text.line_at(page.at("trīs"));
    EXPECT_EQ(page.words(text.lines()[line].range), "trīs");
    EXPECT_EQ(text.line_at(page.at(" trīs")), line - 1);
    EXPECT_EQ(page.words(text.paragraph_at(page.at("trīs")).range), "viens divi trīs");
    EXPECT_EQ(text.paragraph_at(page.at("Virs")).block, 0U);
    EXPECT_EQ(text.paragraph_at(page.at("Virs")).kind, BoxKind::Heading);
    EXPECT_EQ(text.paragraph_at(page.at("Paraksts")).block, 2U);
    EXPECT_TRUE(text.paragraph_at(page.at("Paraksts")).written);
    EXPECT_FALSE(text.paragraph_at(page.at("Padoms")).written);
    EXPECT_EQ(text.paragraph_at(page.at("te.")).block, 3U);
}

TEST(PageText, TheNearestPlaceIsOnALine) {
    const PageForTest page({paragraph("Pirms."), block(bullets({"viens"}))});
    EXPECT_EQ(page.text.nearest(0), 0U);
    EXPECT_EQ(page.text.nearest(page.behind("Pirms.")), page.behind("Pirms."));
    EXPECT_EQ(page.text.nearest(page.behind("Pirms.") + 1), page.at("viens"));
    EXPECT_EQ(page.text.nearest(page.at("•") + 3), page.at("viens"));
    EXPECT_EQ(page.text.nearest(1000), page.behind("viens"));
}

}  // namespace
}  // namespace engine::layout
