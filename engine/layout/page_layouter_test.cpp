#include "engine/layout/page_layouter.h"

#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "content/load/markdown_reader.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"

namespace engine::layout {
namespace {

constexpr float kWidth = 400;
const Labels kLabels{.checked = "Pārbaudīts", .back_to_text = "Atpakaļ"};

/// All pages of the gallery lesson, which has every construct, as one.
content::Page gallery() {
    std::ifstream file(SOURCE_DIR "/tests/gallery/01-viss/01-viss.lv.md", std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    content::Issues issues;
    const auto lesson =
        content::load::read_markdown({.file = "viss.lv.md", .text = text}, {}, issues);
    content::Page all;
    if (lesson) {
        for (const content::Page& page : lesson->pages) {
            all.blocks.insert(all.blocks.end(), page.blocks.begin(), page.blocks.end());
            all.footnotes.insert(all.footnotes.end(), page.footnotes.begin(), page.footnotes.end());
        }
    }
    return all;
}

/// What `whole` was when it had as much as `part`.
PageLayout beginning(PageLayout whole, const PageLayout& part) {
    whole.root.rect = part.root.rect;
    whole.size = part.size;
    whole.root.children.resize(part.root.children.size());
    whole.links.resize(part.links.size());
    whole.terms.resize(part.terms.size());
    whole.disclosures.resize(part.disclosures.size());
    whole.pictures.resize(part.pictures.size());
    whole.anchors.resize(part.anchors.size());
    for (Link& link : whole.links) {
        link.partner = -1;  // its note comes last
    }
    return whole;
}

std::string keys(const PageLayout& layout) {
    std::string all;
    for (const Anchor& anchor : layout.anchors) {
        all += anchor.key + "\n";
    }
    return all;
}

class LayoutInSteps : public testing::Test {
protected:
    PageLayout whole(const content::Page& page) {
        return lay_out(page, kWidth, {}, kLabels, measurer, {.everything = false});
    }
    PageSetting setting() const {
        return {.width = kWidth, .labels = kLabels, .unfolded = {.everything = false}};
    }

    tests::FixedMeasurer measurer;
    PageLayout layout;
};

TEST_F(LayoutInSteps, IsTheBeginningOfTheWholeAfterEveryStep) {
    const content::Page page = gallery();
    ASSERT_GT(page.blocks.size(), 30U);
    ASSERT_FALSE(page.footnotes.empty());
    const PageLayout all = whole(page);
    PageLayouter layouter(page, setting(), measurer, layout);
    std::size_t steps = 0;
    for (; !layouter.done(); ++steps) {
        const PageLayout cut = beginning(all, layout);
        ASSERT_EQ(dump(layout), dump(cut)) << "after " << steps << " steps";
        ASSERT_EQ(keys(layout), keys(cut));
        layouter.go_on();
    }
    EXPECT_EQ(steps, page.blocks.size());
    EXPECT_EQ(dump(layout), dump(all));
    EXPECT_EQ(keys(layout), keys(all));
    EXPECT_EQ(layout.uses, all.uses);
}

TEST_F(LayoutInSteps, GrowsInWidthWithATableThatNeedsIt) {
    content::Table table;
    table.columns.assign(30, content::Table::Align::Left);
    table.header.assign(30, {tests::span("kolonna")});
    const auto page = tests::page({tests::paragraph("pirms"), tests::block(table)});
    PageLayouter layouter(page, setting(), measurer, layout);
    layouter.go_on();
    EXPECT_EQ(layout.size.width, kWidth);
    layouter.go_on();
    EXPECT_GT(layout.size.width, kWidth);
    EXPECT_EQ(layout.size.width, whole(page).size.width);
}

TEST_F(LayoutInSteps, AStepIsAsManyBlocksAsSayThatMuch) {
    const auto page = tests::page({tests::paragraph(std::string(500, 'a')),
                                   tests::paragraph(std::string(500, 'b')),
                                   tests::paragraph(std::string(500, 'c'))});
    PageLayouter layouter(page, setting(), measurer, layout);
    layouter.go_on(501);
    EXPECT_EQ(layout.anchors.size(), 2U);
    EXPECT_FALSE(layouter.done());
    layouter.go_on(10'000);
    EXPECT_EQ(layout.anchors.size(), 3U);
    EXPECT_TRUE(layouter.done());
}

TEST_F(LayoutInSteps, ABlockWithoutWordsCountsToo) {
    content::Blocks rules(1000, tests::block(content::ThematicBreak{}));
    const auto page = tests::page(std::move(rules));
    PageLayouter layouter(page, setting(), measurer, layout);
    layouter.go_on(1000);
    EXPECT_LT(layout.anchors.size(), 100U);
}

TEST_F(LayoutInSteps, AnEmptyPageIsDoneWithOne) {
    const content::Page page;
    PageLayouter layouter(page, {.width = kWidth}, measurer, layout);
    EXPECT_FALSE(layouter.done());
    layouter.go_on();
    EXPECT_TRUE(layouter.done());
    EXPECT_EQ(layout.size.width, kWidth);
    EXPECT_EQ(layout.size.height, 0);
}

}  // namespace
}  // namespace engine::layout
