#include "engine/layout/block_places.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using tests::block;
using tests::paragraph;
using Ranges = std::vector<BlockRange>;

class BlockPlaces : public testing::Test {
protected:
    Ranges ranges(TextRange range) const {
        return block_ranges(page.text, page.page.blocks, range);
    }

    /// What the block's plain text says there.
    std::string plain(const BlockRange& range) const {
        return content::plain_text(page.page.blocks[range.block])
            .substr(range.begin, range.end - range.begin);
    }

    PageForTest page{
        {paragraph({tests::span("Viena"), tests::line_break(), tests::span("un otra rinda")}),
         block(content::Callout{content::Callout::Kind::Tip,
                                {paragraph("Ja var."), paragraph("Un ja nē.")}}),
         block(content::ThematicBreak{}),
         block(table(tests::cells({"Kas", "Kur"}), {tests::cells({"", "šeit"})})),
         block(content::CodeBlock{"a:\n\tb\n"})},
        90};
};

TEST_F(BlockPlaces, CountBytesOfTheBlocksPlainText) {
    EXPECT_EQ(ranges(page.range("un otra")), (Ranges{{0, 6, 13}}));
    EXPECT_EQ(ranges(page.range("šeit")), (Ranges{{3, 9, 14}}));
    EXPECT_EQ(ranges(page.range("b")), (Ranges{{4, 4, 5}}));
}

TEST_F(BlockPlaces, ARangeOverSeveralBlocksHasAPartInEach) {
    const auto parts = ranges({page.at("rinda"), page.behind("Kur")});
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(plain(parts[0]), "rinda");
    EXPECT_EQ(plain(parts[1]), "Ja var.\nUn ja nē.");
    EXPECT_EQ(plain(parts[2]), "Kas\tKur");
}

TEST_F(BlockPlaces, TitlesAndBlanksBelongToNone) {
    EXPECT_EQ(ranges(page.range("Padoms")), Ranges{});
    EXPECT_EQ(ranges(page.range("\n\n")), Ranges{});
    EXPECT_EQ(ranges({5, 5}), Ranges{});
}

TEST_F(BlockPlaces, LeadBackToTheSamePlace) {
    for (const char* words :
         {"Viena", "otra rinda", "Ja var.", "ja nē", "Kur", "šeit", "a:", "b"}) {
        const auto parts = ranges(page.range(words));
        ASSERT_EQ(parts.size(), 1U) << words;
        EXPECT_EQ(page.words(text_range(page.text, page.page.blocks, parts[0])), words);
    }
}

TEST_F(BlockPlaces, WhatIsNoLongerThereIsEmpty) {
    const auto back = [&](BlockRange range) {
        return text_range(page.text, page.page.blocks, range);
    };
    EXPECT_TRUE(back({17, 0, 1}).empty());
    EXPECT_TRUE(back({0, 0, 500}).empty());
    EXPECT_TRUE(back({0, 4, 4}).empty());
    EXPECT_TRUE(back({2, 0, 1}).empty());
    EXPECT_TRUE(back({0, 5, 6}).empty());  // only the line end
}

}  // namespace
}  // namespace engine::layout
