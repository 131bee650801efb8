// Goldens in tests/goldens/paint; letters are 10 px wide there.
#include "engine/paint/page_painter.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/layout/container_layout.h"
#include "engine/paint/drawing_painter.h"
#include "engine/paint/text_painter.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/golden.h"

namespace engine::paint {
namespace {

using content::Callout;
using tests::block;
using tests::paragraph;

const layout::Labels kLabels{"Piezīme", "Padoms", "Svarīgi", "Uzmanību", ""};

DisplayList painted(content::Blocks blocks, float width = 300) {
    tests::FixedMeasurer measurer;
    const auto page = layout::lay_out(tests::page(std::move(blocks)), width, {}, kLabels, measurer);
    return paint_page(page, measurer);
}

testing::AssertionResult golden(const char* name, content::Blocks blocks, float width = 300) {
    return tests::matches_golden(std::string("paint/") + name + ".txt",
                                 dump(painted(std::move(blocks), width)));
}

template <class T>
long count(const DisplayList& list) {
    return std::count_if(list.commands.begin(), list.commands.end(),
                         [](const Command& command) { return std::holds_alternative<T>(command); });
}

template <class T>
const T& first(const DisplayList& list) {
    const auto found = std::ranges::find_if(
        list.commands, [](const Command& command) { return std::holds_alternative<T>(command); });
    return std::get<T>(*found);
}

TEST(PagePainter, TextCodeAndLinks) {
    EXPECT_TRUE(golden(
        "text", {tests::heading(1, "Droša parole"),
                 paragraph({tests::span("Sk. "), tests::link("latvija.lv", "https://latvija.lv"),
                            tests::span(" un "), tests::code("kods"), tests::span(".")})}));
}

TEST(PagePainter, Callout) {
    EXPECT_TRUE(golden("callout",
                       {block(content::Callout{Callout::Kind::Important, {paragraph("Pats.")}})}));
}

TEST(PagePainter, CodeStandsOutFromTheGroundOfEveryCallout) {
    for (const auto kind : {Callout::Kind::Note, Callout::Kind::Tip, Callout::Kind::Important,
                            Callout::Kind::Warning}) {
        const DisplayList list =
            painted({block(Callout{kind, {block(content::Quote{{paragraph({tests::code("x")})}})}}),
                     paragraph({tests::code("x")})});
        std::vector<base::Tone> grounds;
        for (const Command& command : list.commands) {
            const auto* fill = std::get_if<FillRect>(&command);
            if (fill != nullptr && fill->rect.height == 21) {  // of a line's code
                grounds.push_back(fill->tone);
            }
        }
        ASSERT_EQ(grounds.size(), 2U);
        for (const auto theme : {base::ThemeName::Light, base::ThemeName::Dark}) {
            const base::Theme& colours = base::theme(theme);
            EXPECT_NE(colours[grounds[0]], colours[layout::callout_tones(kind).ground]);
            EXPECT_NE(colours[grounds[1]], colours[base::Tone::Paper]);
        }
    }
}

TEST(PagePainter, StepsAndLists) {
    EXPECT_TRUE(golden("steps_and_lists",
                       {block(content::Steps{1, tests::items({"Viens."})}),
                        block(content::Steps{12345, tests::items({"Garš."})}),
                        block(content::List{true, 3, true, tests::items({"trīs"})}),
                        block(content::List{false, 1, true, tests::items({"punkts"})})}));
}

TEST(PagePainter, QuoteCodeRule) {
    EXPECT_TRUE(golden("quote_code_rule",
                       {block(content::Quote{{paragraph("Vārdi.")}}),
                        block(content::CodeBlock{"x = 1\n"}), block(content::ThematicBreak{})}));
}

TEST(PagePainter, Table) {
    content::Table table{.columns = {content::Table::Align::Left, content::Table::Align::Right},
                         .header = tests::cells({"Kas", "Cik"}),
                         .rows = {tests::cells({"a", "1"}), tests::cells({"b", "2"})}};
    EXPECT_TRUE(golden("table", {block(std::move(table))}));
}

TEST(PagePainter, Pictures) {
    EXPECT_TRUE(golden("pictures", {block(content::Picture{"img/x.png", "Poga", "Poga", 100, 50}),
                                    block(content::Picture{"img/nav.png", "Nav", "", 0, 0})}));
}

content::Disclosure disclosure() {
    return {.title = "Kāpēc?", .children = {paragraph("Tāpēc.")}};
}

TEST(PagePainter, DisclosuresShowWhetherTheyAreOpen) {
    const auto seen = [](const layout::Unfolded& unfolded) {
        tests::FixedMeasurer measurer;
        const auto page = layout::lay_out(tests::page({block(disclosure())}), 300, {}, kLabels,
                                          measurer, unfolded);
        return dump(paint_page(page, measurer));
    };
    EXPECT_TRUE(tests::matches_golden("paint/disclosure_closed.txt", seen({.everything = false})));
    EXPECT_TRUE(tests::matches_golden("paint/disclosure_open.txt",
                                      seen({.everything = false, .open = {0}})));
    EXPECT_EQ(seen({}).find("stroke-line"), std::string::npos);  // paper has no sign of opening
}

TEST(PagePainter, Timeline) {
    EXPECT_TRUE(golden("timeline", {block(content::Timeline{{{.when = {tests::span("2018")},
                                                              .children = {paragraph("Sākums.")}},
                                                             {.when = {tests::span("2020")}}}})}));
}

TEST(PagePainter, Comparison) {
    EXPECT_TRUE(golden("comparison",
                       {block(content::Comparison{
                           {{.title = {tests::span("PIN1")}, .children = {paragraph("Pieslēdz.")}},
                            {.title = {tests::span("PIN2")}}}})},
                       500));
}

TEST(PagePainter, StruckWordsTermsFootnotesAndPicturesInALine) {
    content::Span term = tests::span("PUK");
    term.term = "puk";
    content::Span mark = tests::span("1");
    mark.kind = content::Span::Kind::Footnote;
    content::Span picture = tests::span("Sākt");
    picture.kind = content::Span::Kind::Picture;
    picture.picture = {.path = "img/x.png", .width_px = 40, .height_px = 20};
    EXPECT_TRUE(golden("marks_in_text",
                       {paragraph({tests::span("fakss", {.strike = true}), term, mark, picture})}));
}

TEST(PagePainter, EachSeriesOfAChartHasItsOwnPattern) {
    content::Chart chart{.table = {.header = tests::cells({"Kur"}), .rows = {}}};
    chart.table.rows.push_back(tests::cells({"Rīga"}));
    for (int i = 0; i < layout::kPatterns; ++i) {
        chart.table.header.push_back({tests::span(std::to_string(2020 + i))});
        chart.table.rows[0].push_back({tests::span("5")});
        chart.series.push_back({5});
    }
    chart.table.columns.resize(chart.table.header.size());
    for (const auto kind : {layout::Shape::Kind::Area, layout::Shape::Kind::Point}) {
        std::set<std::string> looks;
        for (int i = 0; i < layout::kPatterns; ++i) {
            DisplayList list;
            paint_shapes({.shapes = {{.kind = kind,
                                      .rect = {0, 0, 24, 14},
                                      .tone = base::Tone::Accent,
                                      .pattern = static_cast<layout::Pattern>(i)}}},
                         list);
            looks.insert(dump(list));
        }
        EXPECT_EQ(looks.size(), std::size_t{layout::kPatterns});
    }
    EXPECT_TRUE(golden("chart", {block(std::move(chart))}, 400));
}

TEST(PagePainter, StripesStayInTheirArea) {
    for (const auto pattern : {layout::Pattern::Rising, layout::Pattern::Falling}) {
        for (const base::Rect rect : {base::Rect{10, 20, 100, 18}, {0, 0, 8, 200}, {5, 5, 3, 3}}) {
            DisplayList list;
            paint_shapes(
                {.shapes = {{.kind = layout::Shape::Kind::Area, .rect = rect, .pattern = pattern}}},
                list);
            for (const Command& command : list.commands) {
                if (const auto* line = std::get_if<StrokeLine>(&command)) {
                    for (const base::Point end : {line->from, line->to}) {
                        EXPECT_GE(end.x, rect.x);
                        EXPECT_LE(end.x, rect.right() + 0.01F);
                        EXPECT_GE(end.y, rect.y);
                        EXPECT_LE(end.y, rect.bottom() + 0.01F);
                    }
                }
            }
        }
    }
}

TEST(PagePainter, LeavesOutBarsWhereThereIsNoRoomForThem) {
    const DisplayList list = painted({block(content::Quote{{paragraph("Abc")}})}, 40);
    EXPECT_EQ(count<FillRect>(list), 0);
    EXPECT_GT(count<DrawGlyphs>(list), 0);
}

TEST(PagePainter, ShrinksAMarkerThatDoesNotFit) {
    const DisplayList list =
        painted({block(content::List{true, 999'999'990, true, tests::items({"x"})})}, 40);
    const auto& marker = first<DrawGlyphs>(list);
    EXPECT_LT(marker.run.font.size, 18);
    EXPECT_EQ(marker.tone, base::Tone::Muted);
}

TEST(PagePainter, GoesFromTopToBottom) {
    const DisplayList list = painted(
        {tests::heading(1, "Viens"), paragraph("Divi."),
         block(content::Callout{Callout::Kind::Tip, {paragraph("Trīs.")}}), paragraph("Četri.")});
    float top = 0;
    for (const Command& command : list.commands) {
        if (const auto* glyphs = std::get_if<DrawGlyphs>(&command)) {
            EXPECT_GE(glyphs->origin.y, top);
            top = glyphs->origin.y;
        }
    }
    EXPECT_GT(top, 0);
}

TEST(PagePainter, EveryGroundLiesBelowTheMarksAndEveryLetterAbove) {
    const DisplayList list =
        painted({block(content::Callout{Callout::Kind::Tip, {paragraph({tests::code("kods")})}}),
                 block(content::Steps{1, tests::items({"Viens."})}),
                 block(content::Picture{"img/x.png", "Poga", "", 100, 50})});
    const auto marks = std::ranges::find_if(list.commands, [](const Command& command) {
        return std::holds_alternative<MarksHere>(command);
    });
    for (auto at = list.commands.begin(); at != list.commands.end(); ++at) {
        const bool ink =
            std::holds_alternative<DrawGlyphs>(*at) || std::holds_alternative<DrawPicture>(*at);
        const bool ground =
            std::holds_alternative<FillRect>(*at) || std::holds_alternative<FillCircle>(*at);
        EXPECT_FALSE(at < marks && ink);
        EXPECT_FALSE(at > marks && ground);
    }
    EXPECT_EQ(count<MarksHere>(list), 1);
}

TEST(PagePainter, TagsOpenAndCloseInPairs) {
    const DisplayList list =
        painted({block(content::Quote{{paragraph({tests::link("saite", "https://a.lv")})}}),
                 block(content::List{true, 1, true, tests::items({"viens", "divi"})})});
    EXPECT_GT(count<OpenTag>(list), 6);
    EXPECT_EQ(count<OpenTag>(list), count<CloseTag>(list));
}

TEST(PagePainter, GlyphsSayWhatTheyShow) {
    EXPECT_EQ(first<DrawGlyphs>(painted({paragraph("Viens.")})).text, "Viens.");
}

TEST(PagePainter, TheTextOfALineThatGoesOnEndsWithTheHiddenSpace) {
    EXPECT_EQ(first<DrawGlyphs>(painted({paragraph("viens divi")}, 60)).text, "viens ");
    EXPECT_EQ(first<DrawGlyphs>(painted({paragraph({tests::link("viens divi", "a")})}, 60)).text,
              "viens ");
}

TEST(PagePainter, IsTheSameTwice) {
    EXPECT_EQ(painted({paragraph("Viens divi.")}), painted({paragraph("Viens divi.")}));
}

TEST(TextPainter, PaintsEveryLineInOneTone) {
    tests::FixedMeasurer measurer;
    DisplayList list;
    paint_text(layout::lay_out_text("viens divi", {}, 27, 60, measurer), {100, 200},
               base::Tone::Muted, list);
    ASSERT_EQ(list.commands.size(), 2U);
    const auto& second = std::get<DrawGlyphs>(list.commands[1]);
    EXPECT_EQ(second.tone, base::Tone::Muted);
    EXPECT_EQ(second.origin, (base::Point{100, 200 + 27 + 18.9F}));
}

TEST(DisplayListDump, NamesEveryCommand) {
    DisplayList list{.size = {10, 20.5F}, .commands = {}};
    list.commands = {FillRect{{0, 0, 1, 2}, base::Tone::Paper, 0},
                     StrokeRect{{0, 0, 1, 2}, base::Tone::Focus, 4, 2},
                     FillCircle{{5, 5}, 3, base::Tone::Accent},
                     FillRing{{5, 5}, 2, 4, 0.25F, 1, base::Tone::Line},
                     StrokeLine{{1, 2}, {3, 4.5F}, base::Tone::Blue, 2},
                     Clip{{-1.25F, 0, 3, 3}},
                     Unclip{},
                     MarksHere{},
                     OpenTag{.kind = OpenTag::Kind::Heading, .level = 2},
                     OpenTag{.kind = OpenTag::Kind::Link, .text = "https://a.lv"},
                     CloseTag{}};
    EXPECT_EQ(dump(list),
              "list 10x20.5\n"
              "fill 0,0 1x2 paper\n"
              "stroke 0,0 1x2 focus radius 4 width 2\n"
              "circle 5,5 radius 3 accent\n"
              "ring 5,5 radius 2 to 4 turn 0.25 to 1 line\n"
              "stroke-line 1,2 to 3,4.5 width 2 blue\n"
              "clip -1.25,0 3x3\n"
              "unclip\n"
              "marks\n"
              "open heading 2\n"
              "open link \"https://a.lv\"\n"
              "close\n");
}

}  // namespace
}  // namespace engine::paint
