// CommonMark 0.30: each example of the specification reads, lays out and paints, and shows the
// words that cmark's own HTML shows.
#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "tests/commonmark/spec.h"
#include "tests/commonmark/visible_text.h"

namespace tests {
namespace {

/// Where a lesson means something else than a web page, and why: none so far, beyond the rules in
/// visible_text.h. An example that no longer differs must leave the list.
const std::map<int, std::string>& deliberate() {
    static const std::map<int, std::string> list{};
    return list;
}

class CommonMark : public testing::Test {
protected:
    void SetUp() override {
        static const auto spec = fetch_spec();
        if (!spec) {
            GTEST_SKIP() << "THE COMMONMARK EXAMPLES WERE NOT RUN: npm could not fetch "
                            "commonmark-spec 0.30.0";
        }
        examples_ = examples_in(*spec);
        ASSERT_EQ(examples_.size(), 652U);
    }

    std::vector<Example> examples_;
};

TEST_F(CommonMark, EveryExampleShowsTheWordsOfItsHtml) {
    for (const Example& example : examples_) {
        if (!deliberate().contains(example.number)) {
            EXPECT_EQ(visible_by_us(example.markdown), visible_by_cmark(example.markdown))
                << "example " << example.number << ":\n"
                << example.markdown;
        }
    }
}

TEST_F(CommonMark, WhatDiffersOnPurposeStillDiffers) {
    for (const auto& [number, reason] : deliberate()) {
        const Example& example = examples_.at(static_cast<std::size_t>(number) - 1);
        EXPECT_NE(visible_by_us(example.markdown), visible_by_cmark(example.markdown))
            << "example " << number << " needs no exception any more: " << reason;
    }
}

TEST_F(CommonMark, NoExampleLosesLettersOnANarrowPage) {
    const auto letters = [](std::string text) {
        std::erase(text, ' ');
        return text;
    };
    for (const Example& example : examples_) {
        EXPECT_EQ(letters(visible_when_narrow(example.markdown)),
                  letters(visible_by_us(example.markdown)))
            << "example " << example.number;
    }
}

/// The comparison itself must be able to fail.
TEST(VisibleText, FollowsItsRules) {
    EXPECT_EQ(visible_by_cmark("# a *b*\n\n- c\n- [d](e)f\n"), "a b c df");
    EXPECT_EQ(visible_by_us("# a *b*\n\n- c\n- [d](e)f\n"), "a b c df");
    EXPECT_EQ(visible_by_cmark("a\\\nb <i>c</i> <!-- d -->\n"), "a b <i>c</i>");
    EXPECT_EQ(visible_by_us("a\\\nb <i>c</i> <!-- d -->\n"), "a b <i>c</i>");
    EXPECT_EQ(visible_by_cmark("![a](b \"c\")\n\nd ![e](f \"g\") h\n"), "a c d e h");
    EXPECT_EQ(visible_by_us("![a](b \"c\")\n\nd ![e](f \"g\") h\n"), "a c d e h");
    EXPECT_EQ(visible_by_cmark("`&lt;`\n\n1. x\n"), "&lt; x");
    EXPECT_EQ(visible_by_us("`&lt;`\n\n1. x\n"), "&lt; x");
}

}  // namespace
}  // namespace tests
