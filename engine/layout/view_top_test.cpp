#include "engine/layout/view_top.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using tests::paragraph;

content::Blocks long_page() {
    content::Blocks blocks;
    for (int i = 0; i < 3; ++i) {
        std::string words;
        for (int word = 0; word < 200; ++word) {
            words += "vārds" + std::to_string(i * 1000 + word) + " ";
        }
        blocks.push_back(paragraph(words));
    }
    return blocks;
}

/// The words of the line at `y`.
std::string line_at(const PageForTest& page, float y) {
    for (const TextLine& line : page.text.lines()) {
        if (line.line->rect.bottom() > y + 0.5F) {
            return page.words(line.range);
        }
    }
    return {};
}

TEST(ViewTop, IsTheSameLineAtFourTimesTheSizeAndBack) {
    const PageForTest normal(long_page(), 680);
    const PageForTest large(long_page(), 170);  // 400 % in the same window
    for (const TextLine& line : normal.text.lines()) {
        const float y = line.line->rect.y;
        const ViewTop top = view_top(normal.layout, normal.text, y);
        const float far = y_of(top, large.layout, large.text, true);
        const std::string words = normal.words(line.range);
        EXPECT_NE(line_at(large, far).find(words.substr(0, words.find(' '))), std::string::npos)
            << words;
        EXPECT_EQ(y_of(top, normal.layout, normal.text, true), y);
    }
}

TEST(ViewTop, KeepsHowMuchOfTheLineIsCut) {
    const PageForTest page(long_page(), 680);
    const PageForTest other(long_page(), 300);
    const float y = page.text.lines()[3].line->rect.y + 9;  // a third of 27 px
    const ViewTop top = view_top(page.layout, page.text, y);
    EXPECT_FLOAT_EQ(top.line_share, 1.0F / 3);
    EXPECT_EQ(y_of(top, page.layout, page.text, true), y);
    const float there = y_of(top, other.layout, other.text, true);
    const float line = other.text.lines()[other.text.line_at(*top.letter)].line->rect.y;
    EXPECT_FLOAT_EQ(there, line + 9);
}

TEST(ViewTop, AboveAParagraphItIsItsFirstLine) {
    const PageForTest page(long_page(), 680);
    const float start = page.layout.anchors[1].y;
    const ViewTop top = view_top(page.layout, page.text, start - 6);
    EXPECT_EQ(top.letter, page.at("vārds1000"));
    EXPECT_EQ(y_of(top, page.layout, page.text, true), start - 6);
}

TEST(ViewTop, OfAPictureItIsAShareOfItsHeight) {
    const content::Blocks blocks{paragraph("a"),
                                 tests::block(content::Picture{"img/a.png", "Poga", "", 400, 400}),
                                 paragraph("b")};
    const PageForTest page(blocks, 400);
    const PageForTest small(blocks, 100);
    const float half = page.layout.root.children[1].rect.y + 200;
    const ViewTop top = view_top(page.layout, page.text, half);
    EXPECT_FALSE(top.letter);
    const base::Rect& picture = small.layout.root.children[1].rect;
    const float there = y_of(top, small.layout, small.text, true);
    EXPECT_GT(there, picture.y + picture.height * 0.4F);
    EXPECT_LT(there, picture.y + picture.height * 0.6F);
}

TEST(ViewTop, InAnotherLanguageItIsTheSameBlock) {
    const PageForTest latvian({paragraph("Viens."), paragraph("Divi divi divi divi.")}, 100);
    const PageForTest english({paragraph("One."), paragraph("Two."), paragraph("More.")}, 100);
    const ViewTop top = view_top(latvian.layout, latvian.text, latvian.layout.anchors[1].y);
    EXPECT_EQ(y_of(top, english.layout, english.text, false), english.layout.anchors[1].y);
    const PageForTest shorter({paragraph("One.")}, 100);
    EXPECT_EQ(y_of(top, shorter.layout, shorter.text, false), 0);
    const PageForTest empty({});
    EXPECT_EQ(y_of(top, empty.layout, empty.text, false), 0);
}

}  // namespace
}  // namespace engine::layout
