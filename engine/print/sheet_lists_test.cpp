#include "engine/print/sheet_lists.h"

#include <string>

#include <gtest/gtest.h>

#include "engine/paint/page_painter.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"

namespace engine::print {
namespace {

using paint::OpenTag;
using tests::block;
using tests::paragraph;

struct Cut {
    std::vector<Sheet> sheets;
    std::vector<paint::DisplayList> lists;
};

Cut cut(content::Blocks blocks, float height) {
    tests::FixedMeasurer measurer;
    const auto page = layout::lay_out(tests::page(std::move(blocks)), 300, {}, {}, measurer);
    const float whole = 1;
    Cut result{paginate({&page, 1}, {&whole, 1}, {.height = height, .page_gap = 0}), {}};
    std::vector<Slice> slices;
    for (const Sheet& sheet : result.sheets) {
        slices.insert(slices.end(), sheet.begin(), sheet.end());
    }
    result.lists = sheet_lists(paint::paint_page(page, measurer), slices);
    return result;
}

/// The tags and words of a list: "<paragraph 'vārdi' >".
std::string structure(const paint::DisplayList& list) {
    std::string out;
    for (const paint::Command& command : list.commands) {
        if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command)) {
            out += "'" + glyphs->text + "' ";
        } else if (const auto* tag = std::get_if<OpenTag>(&command)) {
            paint::DisplayList one;
            one.commands = {*tag};
            const std::string dumped = paint::dump(one);
            const auto name = dumped.find("open ") + 5;
            out += "<" + dumped.substr(name, dumped.find('\n', name) - name) + " ";
        } else if (std::holds_alternative<paint::CloseTag>(command)) {
            out += "> ";
        }
    }
    return out;
}

std::string row_of(const char* a, const char* b) {
    return std::string("<row <cell '") + a + "' > <cell '" + b + "' > > ";
}

content::Block table() {
    return block(content::Table{
        .columns = {content::Table::Align::Left, content::Table::Align::Left},
        .header = tests::cells({"Kas", "Cik"}),
        .rows = {tests::cells({"a", "1"}), tests::cells({"b", ""}), tests::cells({"", "3"})}});
}

TEST(SheetLists, AParagraphThatGoesOnIsAParagraphOnBothSheets) {
    const std::string line = "abcdefghijklmnopqrstuvwxyz";
    const Cut result = cut({paragraph(line + " " + line + " " + line + " " + line)}, 60);
    ASSERT_EQ(result.lists.size(), 2U);
    const std::string two = "<paragraph '" + line + " ' '" + line;
    EXPECT_EQ(structure(result.lists[0]), two + " ' > ");
    EXPECT_EQ(structure(result.lists[1]), two + "' > ");
}

TEST(SheetLists, LettersKeepTheirPlaceBelowTheCut) {
    const Cut result = cut({paragraph("abc"), paragraph("def")}, 30);
    ASSERT_EQ(result.lists.size(), 2U);
    for (const paint::DisplayList& list : result.lists) {
        const auto& glyphs = std::get<paint::DrawGlyphs>(list.commands.at(2));
        EXPECT_FLOAT_EQ(glyphs.origin.y, 18.9F);
    }
}

TEST(SheetLists, NothingIsLostOrDoubled) {
    content::Blocks blocks;
    std::string words;
    for (int i = 0; i < 40; ++i) {
        words = "p" + std::to_string(i);
        blocks.push_back(paragraph(words));
    }
    std::string all;
    for (const paint::DisplayList& list : cut(std::move(blocks), 100).lists) {
        all += structure(list);
    }
    for (int i = 0; i < 40; ++i) {
        const std::string word = "'p" + std::to_string(i) + "'";
        EXPECT_NE(all.find(word), std::string::npos) << word;
        EXPECT_EQ(all.find(word), all.rfind(word)) << word;
    }
}

TEST(SheetLists, EmptyCellsKeepTheirPlace) {
    const Cut result = cut({table()}, 1000);
    ASSERT_EQ(result.lists.size(), 1U);
    EXPECT_EQ(structure(result.lists[0]),
              "<table <row <header-cell 'Kas' > <header-cell 'Cik' > > " + row_of("a", "1") +
                  "<row <cell 'b' > <cell > > <row <cell > <cell '3' > > > ");
}

TEST(SheetLists, ATableThatGoesOnRepeatsItsHeaderWithTheRule) {
    const Cut result = cut({table()}, 135);
    ASSERT_EQ(result.lists.size(), 2U);
    ASSERT_FALSE(result.sheets[1].front().header.empty());
    const std::string header = "<table <row <header-cell 'Kas' > <header-cell 'Cik' > > ";
    EXPECT_TRUE(structure(result.lists[0]).starts_with(header));
    EXPECT_TRUE(structure(result.lists[1]).starts_with(header)) << structure(result.lists[1]);
    EXPECT_TRUE(structure(result.lists[1]).ends_with("<row <cell > <cell '3' > > > "))
        << structure(result.lists[1]);
    const float rule = result.sheets[1].front().header.height - 2;
    EXPECT_NE(paint::dump(result.lists[1]).find("fill 0," + std::to_string(static_cast<int>(rule))),
              std::string::npos)
        << paint::dump(result.lists[1]);
}

TEST(SheetLists, AGroundOverTwoSheetsIsClippedToEach) {
    content::Quote quote;
    for (int i = 0; i < 4; ++i) {
        quote.children.push_back(paragraph("abc"));
    }
    const Cut result = cut({block(std::move(quote))}, 80);
    ASSERT_EQ(result.lists.size(), 2U);
    for (const paint::DisplayList& list : result.lists) {
        EXPECT_TRUE(std::holds_alternative<paint::Clip>(list.commands.at(0)));
        EXPECT_TRUE(std::holds_alternative<paint::FillRect>(list.commands.at(1)));
        EXPECT_TRUE(std::holds_alternative<paint::Unclip>(list.commands.at(2)));
    }
}

TEST(SheetLists, APictureOverTwoSheetsIsDrawnOnBoth) {
    const Cut result = cut({block(content::Picture{"a.png", "Aa", "", 300, 350})}, 200);
    ASSERT_EQ(result.lists.size(), 2U);
    for (const paint::DisplayList& list : result.lists) {
        EXPECT_EQ(structure(list), "<figure \"Aa\" > ");
        EXPECT_NE(paint::dump(list).find("picture"), std::string::npos);
    }
}

}  // namespace
}  // namespace engine::print
