// Letters are 10 px wide and lines 27 px high here.
#include "engine/print/paginate.h"

#include <string>

#include <gtest/gtest.h>

#include "engine/layout/number_text.h"
#include "engine/print/strips.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"

namespace engine::print {
namespace {

using tests::block;
using tests::paragraph;

layout::PageLayout laid_out(content::Blocks blocks, float width = 300) {
    tests::FixedMeasurer measurer;
    const layout::Labels labels{.note = "Piezīme", .tip = "Padoms"};
    return layout::lay_out(tests::page(std::move(blocks)), width, {}, labels, measurer);
}

/// A paragraph of `count` lines at 300 px.
content::Block lines(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += std::string(text.empty() ? "" : " ") + "abcdefghijklmnopqrstuvwxyz";
    }
    return paragraph(std::move(text));
}

content::Block table(int rows, const char* cell = "a") {
    content::Table table{.columns = {content::Table::Align::Left}, .header = tests::cells({"Kas"})};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(tests::cells({cell}));
    }
    return block(std::move(table));
}

std::vector<Sheet> sheets(const layout::PageLayout& page, float height) {
    const float whole = 1;
    return paginate({&page, 1}, {&whole, 1}, {.height = height, .page_gap = 40});
}

/// "page from-to at y header 41, ..." for each sheet, a line each.
std::string written(const std::vector<Sheet>& sheets) {
    std::string out;
    for (const Sheet& sheet : sheets) {
        for (const Slice& slice : sheet) {
            out += std::to_string(slice.page) + " " + layout::number_text(slice.from) + "-" +
                   layout::number_text(slice.to) + " at " + layout::number_text(slice.at);
            out +=
                slice.header.empty() ? "" : " header " + layout::number_text(slice.header.height);
            out += ", ";
        }
        out += "\n";
    }
    return out;
}

TEST(Paginate, WhatFitsIsOneSheet) {
    EXPECT_EQ(written(sheets(laid_out({lines(4)}), 200)), "0 0-108 at 0, \n");
    EXPECT_EQ(written(sheets(laid_out({lines(4)}), 108)), "0 0-108 at 0, \n");
    EXPECT_TRUE(sheets(laid_out({}), 200).empty());
}

TEST(Paginate, CutsBetweenLinesAndDropsTheGapAtTheTop) {
    EXPECT_EQ(written(sheets(laid_out({lines(2), lines(2)}), 80)),
              "0 0-54 at 0, \n0 66-120 at 0, \n");
    EXPECT_EQ(written(sheets(laid_out({lines(6)}), 90)), "0 0-81 at 0, \n0 81-162 at 0, \n");
}

TEST(Paginate, LeavesNoLineOfAParagraphAlone) {
    // 5 lines, room for 4: the last two go together. 4 lines, room for one below: none stays.
    EXPECT_EQ(written(sheets(laid_out({lines(5)}), 110)), "0 0-81 at 0, \n0 81-135 at 0, \n");
    EXPECT_EQ(written(sheets(laid_out({lines(2), lines(4)}), 110)),
              "0 0-54 at 0, \n0 66-174 at 0, \n");
}

TEST(Paginate, AHeadingGoesWithWhatItHeads) {
    const auto page = laid_out({lines(2), tests::heading(2, "Virsraksts"), lines(2)});
    const float heading = page.root.children[1].rect.y;
    const auto cut = sheets(page, 140);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].front().from, heading);
}

TEST(Paginate, RowsStayWholeAndTheHeaderComesAgain) {
    const auto page = laid_out({table(4, "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz")});
    const layout::Box& drawn = page.root.children.front();
    const float header = drawn.children[0].rect.height;
    const float row = drawn.children[1].rect.height;
    const auto cut = sheets(page, header + 2.5F * row);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_TRUE(cut[0].front().header.empty());
    EXPECT_EQ(cut[0].front().to, drawn.children[2].rect.bottom());
    EXPECT_EQ(cut[1].front().from, drawn.children[3].rect.y);
    EXPECT_EQ(cut[1].front().header, drawn.children[0].rect);
}

TEST(Paginate, ARowTallerThanASheetIsCutBetweenItsLines) {
    std::string long_cell;
    for (int i = 0; i < 20; ++i) {
        long_cell += "abcdefghijklmnopqrstuvwxyz ";
    }
    const auto cut = sheets(laid_out({table(1, long_cell.c_str())}), 200);
    EXPECT_GT(cut.size(), 2U);
    for (const Sheet& sheet : cut) {
        for (const Slice& slice : sheet) {
            EXPECT_LE(slice.at + slice.header.height + slice.to - slice.from, 200.1F);
        }
    }
}

TEST(Paginate, APictureTallerThanASheetGoesOnOverSeveral) {
    const auto page = laid_out({block(content::Picture{"a.png", "Aa", "", 300, 500})});
    EXPECT_EQ(written(sheets(page, 200)), "0 0-200 at 0, \n0 200-400 at 0, \n0 400-500 at 0, \n");
}

TEST(Paginate, ACaptionStaysWithItsPicture) {
    const auto page =
        laid_out({lines(2), block(content::Picture{"a.png", "Aa", "Teksts", 90, 50})});
    const float picture = page.root.children[1].rect.y;
    const auto cut = sheets(page, picture + 60);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].front().from, picture);
}

TEST(Paginate, StepsAreCutBetweenOneAndTheNext) {
    const auto page =
        laid_out({block(content::Steps{1, tests::items({"Viens.", "Divi.", "Trīs."})})});
    const layout::Box& steps = page.root.children.front();
    const auto cut = sheets(page, steps.children[1].rect.bottom() + 5);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].front().from, steps.children[2].rect.y);
}

TEST(Paginate, ACalloutsTitleAndPaddingStayWithItsWords) {
    const auto page =
        laid_out({lines(2), block(content::Callout{content::Callout::Kind::Tip, {lines(1)}})});
    const layout::Box& callout = page.root.children[1];
    const auto cut = sheets(page, callout.children.front().rect.y + 5);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].front().from, callout.rect.y);
    EXPECT_EQ(cut[1].front().to, callout.rect.bottom());
}

TEST(Paginate, PagesShareSheets) {
    const std::vector pages{laid_out({lines(2)}), laid_out({}), laid_out({lines(2)}),
                            laid_out({lines(2)})};
    const std::vector<float> shrink{1, 1, 1, 0.5F};
    EXPECT_EQ(written(paginate(pages, shrink, {.height = 150, .page_gap = 40})),
              "0 0-54 at 0, 2 0-54 at 94, \n3 0-54 at 0, \n");
}

TEST(Paginate, AShrunkPageTakesLessRoom) {
    const std::vector pages{laid_out({lines(4)}), laid_out({lines(2)})};
    const std::vector<float> shrink{0.5F, 1};
    EXPECT_EQ(written(paginate(pages, shrink, {.height = 150, .page_gap = 40})),
              "0 0-108 at 0, 1 0-54 at 94, \n");
}

}  // namespace
}  // namespace engine::print
