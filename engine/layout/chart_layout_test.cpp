#include "engine/layout/chart_layout.h"

#include <set>
#include <sstream>
#include <string>

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

}  // namespace
}  // namespace engine::layout
