// Every construct has one golden in tests/goldens/layout; letters are 10 px wide there.
#include "engine/layout/page_layout.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/golden.h"
#include "tests/support/syllables.h"

namespace engine::layout {
namespace {

using content::Callout;
using content::List;
using content::Quote;
using content::Steps;
using content::Table;
using tests::block;
using tests::paragraph;

const Labels kLabels{.note = "Piezīme",
                     .tip = "Padoms",
                     .important = "Svarīgi",
                     .warning = "Uzmanību",
                     .checked = ""};

PageLayout laid_out(content::Blocks blocks, float width = 400, const Labels& labels = kLabels,
                    const Style& style = {}) {
    tests::FixedMeasurer measurer;
    return lay_out(tests::page(std::move(blocks)), width, style, labels, measurer);
}

testing::AssertionResult golden(const char* name, content::Blocks blocks, float width = 400,
                                const Labels& labels = kLabels) {
    return tests::matches_golden(std::string("layout/") + name + ".txt",
                                 dump(laid_out(std::move(blocks), width, labels)));
}

TEST(PageLayout, Headings) {
    EXPECT_TRUE(golden("headings", {tests::heading(1, "Droša parole, kas der gadiem ilgi un labi"),
                                    paragraph("Ievads."), tests::heading(2, "Otrais"),
                                    tests::heading(3, "Trešais"), paragraph("Beigas.")}));
}

TEST(PageLayout, AFrameKeepsItsAirBelowAHeading) {
    const auto gap_below = [](content::Block below) {
        const PageLayout page = laid_out({tests::heading(2, "Otrais"), std::move(below)});
        return page.root.children[1].rect.y - page.root.children[0].rect.bottom();
    };
    EXPECT_FLOAT_EQ(gap_below(paragraph("Teksts.")), 8);
    EXPECT_FLOAT_EQ(gap_below(block(Callout{Callout::Kind::Tip, {paragraph("Teksts.")}})), 16);
    EXPECT_FLOAT_EQ(gap_below(block(Steps{.start = 1, .items = tests::items({"Solis."})})), 16);
}

TEST(PageLayout, Paragraphs) {
    EXPECT_TRUE(golden(
        "paragraphs",
        {paragraph("Rindai uz bērnudārzu vecāki var pieteikties no 1. janvāra."),
         paragraph({tests::span("Viena"), tests::line_break(), tests::span("un otra rinda.")})}));
}

TEST(PageLayout, Styles) {
    EXPECT_TRUE(golden(
        "styles", {paragraph({tests::span("Gan "), tests::bold("trekns"), tests::span(", gan "),
                              tests::span("slīps", {.emphasis = true}), tests::span(" un "),
                              tests::code("kods --x"), tests::span(".")})}));
}

TEST(PageLayout, Links) {
    EXPECT_TRUE(golden(
        "links", {paragraph({tests::span("Sāciet ar pašvaldības mājaslapu vai "),
                             tests::link("valsts ", "https://latvija.gov.lv"),
                             tests::span("portālu", {.strong = true}, "https://latvija.gov.lv"),
                             tests::span(" ("), tests::link("4.2", "m4-2"), tests::span(").")})}));
}

TEST(PageLayout, AColumnIsAsWideAsItsNumbers) {
    Table table{.columns = {Table::Align::Left, Table::Align::Right},
                .header = tests::cells({"Pakalpojums", "Cena"}),
                .rows = {tests::cells({"Kvalificēts paraksts", "1 234,56 €"})}};
    const PageLayout page = laid_out({block(table)}, 160);
    const Box& price = page.root.children[0].children[1].children[1];
    ASSERT_EQ(price.lines.size(), 1U);
    EXPECT_EQ(price.lines[0].fragments[0].text, "1 234,56 €");
}

TEST(PageLayout, Lists) {
    EXPECT_TRUE(golden(
        "lists",
        {block(List{.ordered = false,
                    .start = 1,
                    .tight = true,
                    .items = tests::items({"viens", "divi"})}),
         block(List{.ordered = true,
                    .start = 9,
                    .tight = false,
                    .items = tests::items({"deviņi, kas ir gara rinda un lūst", "desmit"})})}));
}

TEST(PageLayout, NestedList) {
    List inner{.ordered = false, .start = 1, .tight = true, .items = tests::items({"iekšā"})};
    List outer{
        .ordered = true, .start = 1, .tight = true, .items = tests::items({"ārā", "beigas"})};
    outer.items[0].children.push_back(block(std::move(inner)));
    outer.items.push_back({});
    EXPECT_TRUE(golden("nested_list", {block(std::move(outer))}));
}

TEST(PageLayout, StepsWithDiscs) {
    EXPECT_TRUE(golden(
        "steps", {paragraph("Dariet tā."),
                  block(Steps{.start = 1,
                              .items = tests::items(
                                  {"Pieslēdzieties.", "Izvēlieties iestādi un vēlamo gadu."})})}));
}

TEST(PageLayout, Callouts) {
    EXPECT_TRUE(golden("callouts", {block(Callout{Callout::Kind::Note, {paragraph("Viens.")}}),
                                    block(Callout{Callout::Kind::Tip, {paragraph("Divi.")}}),
                                    block(Callout{Callout::Kind::Important, {paragraph("Trīs.")}}),
                                    block(Callout{Callout::Kind::Warning, {}})}));
}

TEST(PageLayout, QuoteOfTwoParagraphs) {
    EXPECT_TRUE(golden(
        "quote", {block(Quote{{paragraph("Kas meklē, tas atrod."), paragraph("Tautas vārdi.")}})}));
}

TEST(PageLayout, CodeKeepsItsSpaces) {
    EXPECT_TRUE(
        golden("code", {block(content::CodeBlock{
                           "if x:\n\tprint(1)\n\n    return gara_gara_rinda + otra_gara\n"})}));
}

TEST(PageLayout, RuleAndFactNote) {
    Labels labels = kLabels;
    labels.checked = "Pārbaudīts: 23.11.2026.";
    EXPECT_TRUE(golden("rule_and_fact_note",
                       {paragraph("Pirms."), block(content::ThematicBreak{}), paragraph("Pēc.")},
                       400, labels));
}

TEST(PageLayout, TableFillsThePage) {
    Table table{.columns = {Table::Align::Left, Table::Align::Centre, Table::Align::Right},
                .header = tests::cells({"Kas", "Kur", "Cik"}),
                .rows = {tests::cells({"Reģistrēt", "vietnē", "10"}),
                         tests::cells({"Saņemt", "", "1,50"})}};
    EXPECT_TRUE(golden("table", {block(std::move(table))}));
}

TEST(PageLayout, TableWrapsItsCells) {
    Table table{.columns = {Table::Align::Left, Table::Align::Left},
                .header = tests::cells({"Kas", "Apraksts"}),
                .rows = {tests::cells(
                    {"Rinda", "Rindai var pieteikties tiešsaistē katru dienu visu gadu"})}};
    EXPECT_TRUE(golden("table_wrapped", {block(std::move(table))}, 300));
}

TEST(PageLayout, TableWiderThanThePage) {
    Table table{.columns = {Table::Align::Left, Table::Align::Left},
                .header = tests::cells({"Pašvaldība", "Mājaslapa"}),
                .rows = {tests::cells({"Bezgalīgi-garš-nosaukums", "piirinda.ogresnovads.lv"})}};
    EXPECT_TRUE(golden("table_wide", {paragraph("Šaura lapa."), block(std::move(table))}, 120));
}

TEST(PageLayout, Pictures) {
    EXPECT_TRUE(
        golden("pictures",
               {block(content::Picture{"img/maza.png", "Poga", "", 100, 50}),
                block(content::Picture{"img/liela.png", "Ekrāns", "1. attēls. Ekrāns", 800, 600}),
                block(content::Picture{"img/nav.png", "Kā izskatās poga „Sākt“", "", 0, 0})}));
}

TEST(PageLayout, NarrowPage) {
    EXPECT_TRUE(golden(
        "narrow",
        {tests::heading(1, "Ok"), block(Callout{Callout::Kind::Tip, {paragraph("Abc")}}),
         block(Steps{1, tests::items({"Nu"})}),
         block(List{.ordered = false, .start = 1, .tight = true, .items = tests::items({"ja"})}),
         block(Quote{{paragraph("nē")}})},
        40));
}

/// As at 200 % text and more: words are divided, save in headings, code and addresses.
TEST(PageLayout, NarrowPageDividesWords) {
    tests::Syllables syllables;
    const Style style{.hyphenator = &syllables};
    const auto layout = laid_out(
        {tests::heading(2, "Mana pašvaldība un bibliotēka"),
         paragraph({tests::span("Rindai uz bērnudārzu vecāki var pieteikties "),
                    tests::bold("tiešsaistē"), tests::span(" pašvaldības mājaslapā "),
                    tests::link("www.ogresnovads.lv", "https://ogresnovads.lv"),
                    tests::span(" vai ar eID karti un "), tests::code("programmatūru"),
                    tests::span(" sākumā.")}),
         block(List{.ordered = false,
                    .start = 1,
                    .tight = true,
                    .items = tests::items({"Dzīvesvietas deklarēšana portālā latvija.gov.lv"})}),
         block(content::CodeBlock{"programmatūra = instalācija"})},
        200, kLabels, style);
    EXPECT_TRUE(tests::matches_golden("layout/hyphens.txt", dump(layout)));
}

TEST(PageLayout, NarrowTableDividesWordsBeforeItExceedsThePage) {
    tests::Syllables syllables;
    const Style style{.hyphenator = &syllables};
    Table table{.columns = {Table::Align::Left, Table::Align::Left},
                .header = tests::cells({"Pakalpojums", "Pieteikšanās"}),
                .rows = {tests::cells({"Bērnudārzs", "Piesakieties pašvaldībā"})}};
    const auto layout = laid_out({block(std::move(table))}, 200, kLabels, style);
    EXPECT_EQ(layout.size.width, 200);
    EXPECT_TRUE(tests::matches_golden("layout/hyphens_table.txt", dump(layout)));
}

TEST(PageLayout, WideColumnKeepsWordsWhole) {
    tests::Syllables syllables;
    const Style style{.hyphenator = &syllables};
    laid_out(
        {paragraph(std::string("Rindai uz bērnudārzu vecāki pieteikties ") + std::string(70, 'a'))},
        680, kLabels, style);
    EXPECT_TRUE(syllables.asked.empty());
}

/// Letters 0.12 em and words 0.16 em apart, lines 1.8 of the size.
TEST(PageLayout, SpacingForEasierReading) {
    const Style style{.line_height = 1.8F,
                      .family = text::Family::Dyslexic,
                      .letter_spacing = 0.12F,
                      .word_spacing = 0.16F};
    const auto layout =
        laid_out({tests::heading(1, "Droša parole"),
                  paragraph({tests::span("Gara, bet viegla: "), tests::code("trīs vārdi"),
                             tests::span(" pēc kārtas.")}),
                  block(Steps{.start = 1, .items = tests::items({"Izvēlieties."})}),
                  block(Table{.columns = {Table::Align::Left},
                              .header = tests::cells({"Cik"}),
                              .rows = {tests::cells({"10 MB"})}})},
                 400, kLabels, style);
    EXPECT_TRUE(tests::matches_golden("layout/spacing.txt", dump(layout)));
}

TEST(PageLayout, TablesHaveTabularDigits) {
    const auto layout = laid_out({block(Table{.columns = {Table::Align::Right},
                                              .header = tests::cells({"Cik"}),
                                              .rows = {tests::cells({"1,50"})}}),
                                  paragraph("1,50")});
    const Box& table = layout.root.children[0];
    EXPECT_TRUE(table.children[1].children[0].lines[0].fragments[0].run.font.tabular);
    EXPECT_FALSE(layout.root.children[1].lines[0].fragments[0].run.font.tabular);
}

TEST(PageLayout, EmptyPage) {
    const PageLayout layout = laid_out({});
    EXPECT_EQ(layout.size, (base::Size{400, 0}));
    EXPECT_TRUE(layout.anchors.empty());
    Labels labels = kLabels;
    labels.checked = "Pārbaudīts";
    EXPECT_EQ(laid_out({}, 400, labels).root.children.at(0).kind, BoxKind::FactNote);
}

TEST(PageLayout, LinkAtFindsEveryLineOfALink) {
    const PageLayout layout = laid_out(
        {paragraph({tests::span("ej "), tests::link("uz garu saiti", "a"), tests::span(" tad")})},
        100);
    ASSERT_EQ(layout.links.size(), 1U);
    EXPECT_EQ(layout.links[0].text, "uz garu saiti");
    ASSERT_EQ(layout.links[0].rects.size(), 2U);
    EXPECT_EQ(link_at(layout, {35, 10}), 0);
    EXPECT_EQ(link_at(layout, {5, 10}), -1);
    EXPECT_EQ(link_at(layout, {5, 30}), 0);
    EXPECT_EQ(link_at(layout, {-1, -1}), -1);
}

TEST(PageLayout, IsTheSameTwice) {
    const content::Blocks blocks{tests::heading(1, "Viens"), paragraph("Divi trīs četri pieci.")};
    EXPECT_EQ(dump(laid_out(blocks, 137)), dump(laid_out(blocks, 137)));
}

}  // namespace
}  // namespace engine::layout
