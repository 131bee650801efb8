#include "content/block.h"

#include <gtest/gtest.h>

namespace content {
namespace {

Spans words(const char* text) {
    return {Span{.text = text}};
}

Block paragraph(const char* text) {
    return {.node = Paragraph{words(text)}};
}

TEST(PlainText, IsOneParagraphALine) {
    EXPECT_EQ(plain_text(paragraph("a b")), "a b");
    const Block list{.node =
                         List{.items = {{{paragraph("a"), paragraph("b")}}, {{paragraph("c")}}}}};
    const Block callout{.node = Callout{.children = {{.node = Heading{2, words("t")}}, list}}};
    const Block quote{.node = Quote{{callout, {.node = ThematicBreak{}}, paragraph("d")}}};
    EXPECT_EQ(plain_text(quote), "t\na\nb\nc\nd");
    EXPECT_EQ(plain_text(Block{.node = Steps{.items = {{{paragraph("e")}}}}}), "e");
}

TEST(PlainText, ReadsHardBreaksAndFactsAsWords) {
    const Spans spans{
        {.text = "a"}, {.kind = Span::Kind::LineBreak}, {.kind = Span::Kind::Fact, .text = "12"}};
    EXPECT_EQ(plain_text(Block{.node = Paragraph{spans}}), "a 12");
}

TEST(PlainText, SeparatesCellsByTabs) {
    const Block table{.node = Table{.columns = {Table::Align::Left, Table::Align::Left},
                                    .header = {words("a"), words("b")},
                                    .rows = {{words("c"), {}}}}};
    EXPECT_EQ(plain_text(table), "a\tb\nc\t");
}

TEST(PlainText, HasThePicturesCaptionButNotItsAlternativeText) {
    EXPECT_EQ(plain_text(Block{.node = Picture{.alt = "a", .caption = "b"}}), "b");
    EXPECT_EQ(plain_text(Block{.node = Picture{.alt = "a"}}), "");
}

TEST(PlainText, HasTitlesTimesAndTheNumbersOfCharts) {
    EXPECT_EQ(plain_text(Block{.node = Disclosure{.title = "a", .children = {paragraph("b")}}}),
              "a\nb");
    EXPECT_EQ(plain_text(Block{.node = Timeline{{{words("a"), {paragraph("b")}}, {{}, {}}}}}),
              "a\nb");
    EXPECT_EQ(plain_text(Block{.node = Comparison{{{words("a"), {}}, {words("b"), {}}}}}), "a\nb");
    const Table table{
        .columns = {Table::Align::Left}, .header = {words("a")}, .rows = {{words("1")}}};
    EXPECT_EQ(plain_text(Block{.node = Chart{.table = table}}), "a\n1");
}

TEST(PlainText, LeavesOutTheMarksOfFootnotes) {
    const Spans spans{{.text = "a."}, {.kind = Span::Kind::Footnote, .text = "1"}, {.text = " B"}};
    EXPECT_EQ(plain_text(spans), "a. B");
}

TEST(PlainText, KeepsCodeLines) {
    EXPECT_EQ(plain_text(Block{.node = CodeBlock{"a\n\n  b\n"}}), "a\n\n  b");
}

}  // namespace
}  // namespace content
