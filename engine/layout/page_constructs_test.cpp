// Goldens of what Markdown has beyond paragraphs, lists and tables; letters are 10 px wide there.
#include <string>

#include <gtest/gtest.h>

#include "engine/layout/block_places.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/page_text.h"
#include "engine/layout/text_geometry.h"
#include "engine/layout/text_steps.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/golden.h"

namespace engine::layout {
namespace {

using content::List;
using content::ListItem;
using tests::block;

const Labels kLabels{.more = "Vairāk",
                     .chart_data = "Dati tabulā",
                     .bar_chart = "Joslas",
                     .line_chart = "Līnijas",
                     .share_chart = "Daļas",
                     .back_to_text = "Atpakaļ"};

testing::AssertionResult golden(const char* name, const content::Page& page, float width = 400,
                                const Unfolded& unfolded = {}) {
    tests::FixedMeasurer measurer;
    return tests::matches_golden(std::string("layout/") + name + ".txt",
                                 dump(lay_out(page, width, {}, kLabels, measurer, unfolded)));
}

content::Span footnote(const char* number) {
    content::Span span;
    span.kind = content::Span::Kind::Footnote;
    span.text = number;
    return span;
}

TEST(PageConstructs, TasksHaveBoxes) {
    List list{.ordered = false, .items = tests::items({"atvērt portālu", "iziet", "aizmirst"})};
    list.items[0].task = ListItem::Task::Done;
    list.items[1].task = ListItem::Task::Open;
    List numbered = list;
    numbered.ordered = true;
    EXPECT_TRUE(golden("task_list", tests::page({block(list), block(numbered)})));
}

TEST(PageConstructs, FootnotesStandBelowThePage) {
    content::Page page =
        tests::page({tests::paragraph({tests::span("Viens"),
                                       {.kind = content::Span::Kind::Footnote, .text = "1"},
                                       tests::span(" un divi.")})});
    page.footnotes = {tests::paragraph("Skaidrojums, kas ir tik garš, ka lūst divās rindās.")};
    EXPECT_TRUE(golden("footnotes", page));
}

TEST(PageConstructs, MarksAndNotesLeadToEachOther) {
    content::Page page =
        tests::page({tests::paragraph({tests::span("Viens"), footnote("1"), tests::span(", divi"),
                                       footnote("2"), tests::span(" un atkal"), footnote("1")})});
    page.footnotes = {tests::paragraph("Pirmā."), tests::paragraph("Otrā.")};
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 400, {}, kLabels, measurer);
    ASSERT_EQ(layout.links.size(), 5U);
    EXPECT_EQ(layout.links[0].text, "[1]");
    EXPECT_EQ(layout.links[3].text, "Atpakaļ");
    EXPECT_EQ(layout.links[0].partner, 3);
    EXPECT_EQ(layout.links[2].partner, 3);
    EXPECT_EQ(layout.links[1].partner, 4);
    EXPECT_EQ(layout.links[3].partner, 0);
    EXPECT_EQ(layout.links[4].partner, 1);
}

TEST(PageConstructs, TermsAndStruckWordsAreKnown) {
    content::Span term = tests::span("e-adrese");
    term.term = "e-adrese";
    EXPECT_TRUE(golden("term_and_strike",
                       tests::page({tests::paragraph(
                           {tests::span("Ir "), term, tests::span(", nav "),
                            tests::span("fakss", {.strike = true}), tests::span(".")})})));
}

TEST(PageConstructs, PicturesStandInTheirLine) {
    content::Span picture = tests::span("poga ar bultu");
    picture.kind = content::Span::Kind::Picture;
    picture.picture = {.path = "img/poga.png", .width_px = 100, .height_px = 50};
    content::Span bare = picture;
    bare.text.clear();
    content::Span missing = picture;
    missing.picture = {};
    EXPECT_TRUE(
        golden("picture_in_line",
               tests::page({tests::paragraph({tests::span("Te "), picture, tests::span(" un "),
                                              bare, tests::span(", bet "), missing})})));
    tests::FixedMeasurer measurer;
    const PageLayout layout =
        lay_out(tests::page({tests::paragraph({picture})}), 40, {}, kLabels, measurer);
    EXPECT_EQ(layout.pictures.at(0).rect.width, 40);
    EXPECT_EQ(layout.pictures.at(0).rect.height, 20);
}

content::Disclosure more() {
    return {.title = "Kāpēc tā?",
            .children = {
                tests::paragraph({tests::span("Tāpēc, sk. "), tests::link("te", "https://a.lv")}),
                block(content::Disclosure{.children = {tests::paragraph("Dziļāk.")}})}};
}

TEST(PageConstructs, DisclosuresOnPaperAreOpen) {
    EXPECT_TRUE(golden("disclosure_paper", tests::page({block(more())})));
}

TEST(PageConstructs, DisclosuresOpenOneByOne) {
    const auto page = tests::page({block(more()), tests::paragraph("Tālāk.")});
    EXPECT_TRUE(golden("disclosure_closed", page, 400, {.everything = false, .open = {}}));
    EXPECT_TRUE(golden("disclosure_open", page, 400, {.everything = false, .open = {0}}));
}

TEST(PageConstructs, WhatIsHiddenIsOutOfReach) {
    const auto page = tests::page({block(more())});
    tests::FixedMeasurer measurer;
    const PageLayout closed = lay_out(page, 400, {}, kLabels, measurer, {.everything = false});
    EXPECT_TRUE(closed.links[0].rects.empty());
    EXPECT_TRUE(closed.disclosures[1].header.empty());
    const PageLayout inner_open =
        lay_out(page, 400, {}, kLabels, measurer, {.everything = false, .open = {1}});
    EXPECT_EQ(inner_open.size.height, closed.size.height);
    const PageLayout open =
        lay_out(page, 400, {}, kLabels, measurer, {.everything = false, .open = {0}});
    EXPECT_EQ(open.links[0].rects.size(), 1U);
    EXPECT_EQ(open.disclosures[1].around, 0);
}

TEST(PageConstructs, TheTextOfAPageIsTheSameOpenAndClosed) {
    const auto page = tests::page({block(more()), tests::paragraph("Tālāk.")});
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 400, {}, kLabels, measurer, {.everything = false});
    const PageText closed(layout);
    const PageLayout all = lay_out(page, 400, {}, kLabels, measurer);
    EXPECT_EQ(closed.text(), PageText(all).text());
    EXPECT_EQ(closed.text(), "Kāpēc tā?\nTāpēc, sk. te\n\nVairāk\nDziļāk.\n\nTālāk.");
    const auto hidden = [&](const char* words) {
        return closed.paragraph_at(closed.text().find(words)).hidden;
    };
    EXPECT_FALSE(hidden("Kāpēc"));
    EXPECT_TRUE(hidden("Tāpēc"));
    EXPECT_TRUE(hidden("Dziļāk"));
    EXPECT_FALSE(hidden("Tālāk"));
    EXPECT_EQ(closed.paragraph_at(closed.text().find("Dziļāk")).disclosure, 1);
    // Pointer and arrows pass over what nobody sees.
    const base::Rect title = layout.disclosures[0].header;
    EXPECT_LT(place_near(closed, {200, title.bottom() - 1}), closed.text().find("Tāpēc"));
    EXPECT_EQ(first_below(closed, title.bottom() - 1), closed.text().find("Tālāk"));
    EXPECT_GE(stepped(closed, 0, TextStep::Line, Way::On, 0), closed.text().find("Tālāk"));
}

TEST(PageConstructs, TimelinesRunAlongALine) {
    const content::Timeline timeline{
        {{.when = {tests::span("2018")}, .children = {tests::paragraph("Sākums.")}},
         {.when = {}, .children = {tests::paragraph("Kaut kad.")}}}};
    EXPECT_TRUE(golden("timeline", tests::page({block(timeline)})));
    EXPECT_TRUE(golden("timeline_narrow", tests::page({block(timeline)}), 100));
}

content::Comparison comparison(std::size_t sides) {
    const content::Comparison::Item does{
        .title = {tests::span("Dara")},
        .children = {tests::paragraph("Uzklausa."), tests::paragraph("Palīdz.")}};
    const content::Comparison::Item not_done{.title = {tests::span("Nedara")},
                                             .children = {tests::paragraph("Nosoda.")}};
    content::Comparison all;
    for (std::size_t i = 0; i < sides; ++i) {
        all.items.push_back(i % 2 == 0 ? does : not_done);
    }
    return all;
}

TEST(PageConstructs, ComparisonsStandSideBySideWhereThereIsRoom) {
    EXPECT_TRUE(golden("comparison", tests::page({block(comparison(2))}), 500));
    EXPECT_TRUE(golden("comparison_narrow", tests::page({block(comparison(2))}), 300));
    EXPECT_TRUE(golden("comparison_four", tests::page({block(comparison(4))}), 500));
}

TEST(PageConstructs, ALoneItemOfASideHasNoBullet) {
    const auto list = [](std::initializer_list<const char*> items, bool ordered = false) {
        return block(content::List{
            .ordered = ordered, .start = 1, .tight = true, .items = tests::items(items)});
    };
    const content::Comparison all{
        {{.title = {tests::span("Parole")}, .children = {list({"Tas, ko cilvēks zina."})}},
         {.title = {tests::span("Faktori")}, .children = {list({"Tālrunis.", "Atslēga."})}},
         {.title = {tests::span("Solis")}, .children = {list({"Ieiet."}, true)}}}};
    EXPECT_TRUE(golden("comparison_lone_item", tests::page({block(all)}), 700));
}

TEST(PageConstructs, SidesCatchThePointerInTheirOwnColumn) {
    const auto page = tests::page({block(comparison(2))});
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 500, {}, {}, measurer);
    const PageText text(layout);
    EXPECT_EQ(text.text(), "Dara\nUzklausa.\n\nPalīdz.\n\nNedara\nNosoda.");
    const auto line = [&](const char* words) {
        return text.lines()[text.line_at(text.text().find(words))].line->rect;
    };
    const auto near = [&](const char* words) {
        const base::Rect rect = line(words);
        return place_near(text, {rect.x + 1, rect.centre().y});
    };
    for (const char* words : {"Uzklausa", "Palīdz", "Nedara", "Nosoda"}) {
        EXPECT_EQ(near(words), text.text().find(words));
    }
    EXPECT_EQ(place_near(text, {499, line("Palīdz").y}), text.text().size());
}

content::Chart chart(content::Chart::Kind kind) {
    using Align = content::Table::Align;
    content::Chart chart{
        .kind = kind,
        .table = {.columns = {Align::Left, Align::Right},
                  .header = tests::cells({"Kur", "2023"}),
                  .rows = {tests::cells({"Latvijā", "45,3 %"}), tests::cells({"ES", "55,6 %"})}},
        .series = {{45.3, 55.6}},
        .unit = "%"};
    if (kind != content::Chart::Kind::Share) {
        chart.table.columns.push_back(Align::Right);
        chart.table.header.push_back({tests::span("2024")});
        chart.table.rows[0].push_back({tests::span("–")});
        chart.table.rows[1].push_back({tests::span("−5 %")});
        chart.series.push_back({std::nullopt, -5});
    }
    return chart;
}

TEST(PageConstructs, ChartsAreDrawn) {
    using Kind = content::Chart::Kind;
    EXPECT_TRUE(golden("chart_bar", tests::page({block(chart(Kind::Bar))}), 500));
    EXPECT_TRUE(golden("chart_bar_narrow", tests::page({block(chart(Kind::Bar))}), 160));
    EXPECT_TRUE(golden("chart_line", tests::page({block(chart(Kind::Line))}), 500));
    EXPECT_TRUE(golden("chart_share", tests::page({block(chart(Kind::Share))}), 500));
}

TEST(PageConstructs, ChartsStayInsideThePage) {
    using Kind = content::Chart::Kind;
    for (const Kind kind : {Kind::Bar, Kind::Line, Kind::Share}) {
        for (const float width : {40.0F, 90.0F, 200.0F, 381.0F, 680.0F}) {
            tests::FixedMeasurer measurer;
            const PageLayout layout =
                lay_out(tests::page({block(chart(kind))}), width, {}, kLabels, measurer);
            const Box& plot = layout.root.children.at(0).children.at(0);
            ASSERT_TRUE(plot.drawing);
            EXPECT_NE(plot.drawing->alternative.find("Latvijā: 45,3 %"), std::string::npos);
            for (const Shape& shape : plot.drawing->shapes) {
                EXPECT_GE(shape.rect.x, -1) << width;
                EXPECT_LE(shape.rect.right(), width + 1) << width;
                EXPECT_LE(shape.rect.bottom(), plot.rect.bottom() + 1) << width;
            }
            for (const Line& line : plot.drawing->words) {
                EXPECT_LE(line.rect.bottom(), plot.rect.bottom() + 1) << width;
            }
        }
    }
}

TEST(PageConstructs, AChartsTextIsItsTable) {
    const auto page = tests::page({block(chart(content::Chart::Kind::Share))});
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 500, {}, kLabels, measurer);
    const PageText text(layout);
    EXPECT_EQ(text.text(), "Dati tabulā\nKur\t2023\nLatvijā\t45,3 %\nES\t55,6 %");
    const std::size_t at = text.text().find("ES");
    const auto ranges = block_ranges(text, page.blocks, {at, at + 2});
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(content::plain_text(page.blocks[0]).substr(ranges[0].begin, 2), "ES");
}

TEST(PageConstructs, TheArrowBehindANoteIsNotCopied) {
    content::Page page = tests::page({tests::paragraph({tests::span("Viens"), footnote("1")})});
    page.footnotes = {tests::paragraph("Pirmā ↑ bulta."), tests::paragraph("Otrā.")};
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 400, {}, kLabels, measurer);
    const PageText text(layout);
    EXPECT_EQ(text.copied(text.whole()), "Viens[1]\n\n1. Pirmā ↑ bulta.\n2. Otrā.");
    const std::size_t at = text.text().find("bulta");
    EXPECT_EQ(text.copied({at, at + 5}), "bulta");
}

TEST(PageConstructs, PlacesBehindAFootnotesMarkAreTheAuthors) {
    const auto page = tests::page(
        {tests::paragraph({tests::span("Viens"), footnote("1"), tests::span(" un divi.")})});
    tests::FixedMeasurer measurer;
    const PageLayout layout = lay_out(page, 400, {}, {}, measurer);
    const PageText text(layout);
    const std::size_t at = text.text().find("divi");
    const auto ranges = block_ranges(text, page.blocks, {at, at + 4});
    ASSERT_EQ(ranges.size(), 1U);
    EXPECT_EQ(content::plain_text(page.blocks[0]).substr(ranges[0].begin), "divi.");
    EXPECT_EQ(text_range(text, page.blocks, ranges[0]), (TextRange{at, at + 4}));
}

}  // namespace
}  // namespace engine::layout
