#include "engine/layout/table_layout.h"

#include <numeric>

#include <gtest/gtest.h>

namespace engine::layout {
namespace {

float sum(const std::vector<float>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0F);
}

TEST(ColumnWidths, ShareARoomyPageInProportion) {
    EXPECT_EQ(column_widths({{10, 10, 100}, {10, 10, 200}}, 600), (std::vector<float>{200, 400}));
}

TEST(ColumnWidths, GiveEachItsWordsFirst) {
    const auto widths = column_widths({{100, 100, 110}, {50, 50, 1000}}, 400);
    EXPECT_FLOAT_EQ(sum(widths), 400);
    EXPECT_GE(widths[0], 100);
    EXPECT_LE(widths[0], 110);
    EXPECT_GT(widths[1], 250);
}

TEST(ColumnWidths, BreakNoColumnThatAnEqualShareSatisfies) {
    EXPECT_EQ(column_widths({{50, 80, 290}, {50, 200, 900}}, 600), (std::vector<float>{290, 310}));
    EXPECT_EQ(column_widths({{50, 80, 301}, {50, 301, 900}}, 602), (std::vector<float>{301, 301}));
}

TEST(ColumnWidths, GiveWhatASmallColumnLeavesToTheNext) {
    // 240 is more than a third of 600, and less than half of what the first leaves.
    EXPECT_EQ(column_widths({{30, 80, 800}, {30, 80, 240}, {30, 50, 100}}, 600),
              (std::vector<float>{260, 240, 100}));
}

TEST(ColumnWidths, NeverTakeTheRoomOfAnothersWords) {
    const auto widths = column_widths({{50, 80, 290}, {50, 400, 900}}, 600);
    EXPECT_GE(widths[1], 400);
    EXPECT_FLOAT_EQ(sum(widths), 600);
}

TEST(ColumnWidths, DivideNoWordOfASmallColumn) {
    EXPECT_EQ(column_widths({{30, 90, 90}, {60, 300, 300}, {60, 300, 300}}, 300),
              (std::vector<float>{90, 105, 105}));
}

TEST(ColumnWidths, OpenWordsBeforeTheyExceedThePage) {
    EXPECT_EQ(column_widths({{100, 100, 900}, {50, 200, 900}}, 250),
              (std::vector<float>{100, 150}));
    EXPECT_EQ(column_widths({{100, 150, 900}, {200, 200, 900}}, 250),
              (std::vector<float>{100, 200}));
}

TEST(ColumnWidths, TakeNoColumnsAndNoRoom) {
    EXPECT_TRUE(column_widths({}, 100).empty());
    EXPECT_EQ(column_widths({{24, 24, 24}}, 0), (std::vector<float>{24}));
}

}  // namespace
}  // namespace engine::layout
