#include "engine/layout/chart_layout.h"

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/golden.h"
#include "tests/support/syllables.h"

namespace engine::layout {
namespace {

using Align = content::Table::Align;
using Kind = content::Chart::Kind;

constexpr const char* kSkills = "Iedzīvotāji, kam ir vismaz digitālās pamatprasmes";
constexpr const char* kServices = "Publiskie digitālie pakalpojumi iedzīvotājiem";

content::Chart chart(Kind kind) {
    content::Chart chart{.kind = kind,
                         .table = {.columns = {Align::Left, Align::Right},
                                   .header = tests::cells({"Kas", "Latvijā"}),
                                   .rows = {tests::cells({kSkills, "45,3 %"}),
                                            tests::cells({kServices, "88,2 punkti"})}},
                         .series = {{45.3, 88.2}}};
    if (kind == Kind::Bar) {
        chart.table.columns.push_back(Align::Right);
        chart.table.header.push_back({tests::span("Eiropas Savienībā")});
        chart.table.rows[0].push_back({tests::span("55,6 %")});
        chart.table.rows[1].push_back({tests::span("79,4 punkti")});
        chart.series.push_back({55.6, 79.4});
    }
    return chart;
}

/// With a hyphenator that would divide every word.
PageLayout laid_out(Kind kind, float width) {
    tests::FixedMeasurer measurer;
    tests::Syllables syllables;
    const Style style{.hyphenator = &syllables};
    return lay_out(tests::page({tests::block(chart(kind))}), width, style, {}, measurer);
}

std::string words_of(const Line& line) {
    std::string words;
    for (const Fragment& fragment : line.fragments) {
        words += fragment.text;
    }
    return words;
}

TEST(ChartLayout, WrapsLongNamesAndGivesAnAxisWithoutUnitBareNumbers) {
    EXPECT_TRUE(
        tests::matches_golden("layout/chart_long_names.txt", dump(laid_out(Kind::Bar, 680))));
}

TEST(ChartLayout, DividesNoWordOfALabel) {
    std::set<std::string> whole{"Latvijā", "Eiropas", "Savienībā"};
    for (const char* name : {kSkills, kServices}) {
        std::istringstream words(name);
        for (std::string word; words >> word;) {
            whole.insert(word);
        }
    }
    for (const Kind kind : {Kind::Bar, Kind::Line, Kind::Share}) {
        for (const float width : {200.0F, 300.0F, 390.0F, 500.0F, 680.0F}) {
            const PageLayout layout = laid_out(kind, width);
            const Box& plot = layout.root.children.at(0).children.at(0);
            for (const Line& line : plot.drawing->words) {
                std::istringstream words(words_of(line));
                for (std::string word; words >> word;) {
                    const bool number = word.find_first_of("0123456789%·") != std::string::npos;
                    EXPECT_TRUE(number || word == "punkti" || whole.contains(word))
                        << word << " in a chart of " << width;
                }
            }
        }
    }
}

content::Chart line_through(const std::vector<double>& values) {
    content::Chart chart{.kind = Kind::Line,
                         .table = {.columns = {Align::Left, Align::Right},
                                   .header = tests::cells({"Gads", "Cik"}),
                                   .rows = {}},
                         .series = {{}}};
    for (const double value : values) {
        const std::string text = std::to_string(static_cast<int>(value));
        chart.table.rows.push_back(tests::cells({"gads", text.c_str()}));
        chart.series[0].emplace_back(value);
    }
    return chart;
}

Drawing drawn(const content::Chart& chart) {
    tests::FixedMeasurer measurer;
    const auto layout = lay_out(tests::page({tests::block(chart)}), 600, {}, {}, measurer);
    return *layout.root.children.at(0).children.at(0).drawing;
}

/// What the digits of the numbers beside bars or points take.
std::vector<base::Rect> numbers_of(const Drawing& drawing) {
    std::vector<base::Rect> rects;
    for (const Line& line : drawing.words) {
        if (line.fragments.at(0).run.font.bold && words_of(line) != "Cik") {
            rects.push_back({line.rect.x, line.baseline - 10, line.rect.width, 10});
        }
    }
    return rects;
}

bool goes_through(const Shape& line, const base::Rect& rect) {
    for (int step = 0; step <= 200; ++step) {
        const float part = static_cast<float>(step) / 200;
        const base::Point at{line.rect.x + line.rect.width * part,
                             line.rect.y + line.rect.height * part};
        if (rect.contains(at)) {
            return true;
        }
    }
    return false;
}

TEST(ChartLayout, ALineGoesThroughNoneOfItsNumbers) {
    for (const std::vector<double>& values : {std::vector<double>{12400, 9100, 15800, 18250, 21000},
                                              {0, 500, 1000},
                                              {1000, 500, 0},
                                              {1000, 0, 1000},
                                              {0, 1000, 0},
                                              {5, 5, 5},
                                              {-500, 500},
                                              {900, 1000, 100, 1000}}) {
        const Drawing drawing = drawn(line_through(values));
        const auto numbers = numbers_of(drawing);
        ASSERT_EQ(numbers.size(), values.size());
        for (const base::Rect& number : numbers) {
            for (const Shape& shape : drawing.shapes) {
                EXPECT_FALSE(shape.kind == Shape::Kind::Line && goes_through(shape, number))
                    << values.front() << ", " << values.at(1) << " at " << number.x;
            }
            for (const Line& line : drawing.words) {
                EXPECT_FALSE(words_of(line) == "gads" && number.overlaps(line.rect));
            }
        }
    }
}

TEST(ChartLayout, NoLineOfTheGridRunsIntoANumber) {
    for (const Drawing& drawing :
         {drawn(chart(Kind::Bar)), drawn(line_through({12400, 9100, 15800, 18250, 21000}))}) {
        const auto numbers = numbers_of(drawing);
        EXPECT_GE(numbers.size(), 4U);
        for (const base::Rect& number : numbers) {
            bool hidden = true;
            for (const Shape& shape : drawing.shapes) {
                const bool ground = shape.tone == base::Tone::Surface;
                if ((ground || shape.tone == base::Tone::Line) &&
                    shape.rect.overlaps(number.inset(-2, 0))) {
                    hidden = ground;
                }
            }
            EXPECT_TRUE(hidden) << number.x << ", " << number.y;
        }
    }
}

}  // namespace
}  // namespace engine::layout
