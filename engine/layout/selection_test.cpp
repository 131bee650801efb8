#include "engine/layout/selection.h"

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::layout {
namespace {

using tests::paragraph;
using Unit = Selection::Unit;

// "viens divi trīs" on one line, "četri pieci" on the next paragraph's; letters are 10 px wide.
class Selecting : public testing::Test {
protected:
    std::string marked() const { return page.words(selection.range()); }
    base::Point on(std::string_view words, float y = 10) const {
        const auto before = page.text.text().substr(0, page.at(words));
        const auto line = before.rfind('\n') == std::string::npos
                              ? before
                              : before.substr(before.rfind('\n') + 1);
        float x = 1;
        for (const char byte : line) {
            x += (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U ? 0.0F : 10.0F;
        }
        return {x, y};
    }

    PageForTest page{{paragraph("viens divi trīs"), paragraph("četri pieci")}};
    Selection selection;
};

constexpr float kSecond = 50;  // y of the second paragraph

TEST_F(Selecting, APressAloneMarksNothing) {
    EXPECT_FALSE(selection.placed());
    selection.press(page.text, on("divi"), Unit::Letter);
    EXPECT_TRUE(selection.empty());
    EXPECT_TRUE(selection.placed());
}

TEST_F(Selecting, ADragMarksBothWays) {
    selection.press(page.text, on("divi"), Unit::Letter);
    selection.drag(page.text, on("četri", kSecond));
    EXPECT_EQ(marked(), "divi trīs\n\n");
    selection.drag(page.text, on("ens"));
    EXPECT_EQ(marked(), "ens ");
    EXPECT_EQ(selection.moving(), page.at("ens"));
    selection.drag(page.text, on("divi"));
    EXPECT_TRUE(selection.empty());
}

TEST_F(Selecting, ADoublePressMarksWordsAndKeepsTheFirst) {
    selection.press(page.text, on("vi trīs"), Unit::Word);
    EXPECT_EQ(marked(), "divi");
    selection.drag(page.text, on("īs"));
    EXPECT_EQ(marked(), "divi trīs");
    selection.drag(page.text, on("ens"));
    EXPECT_EQ(marked(), "viens divi");
    selection.drag(page.text, on("ivi"));
    EXPECT_EQ(marked(), "divi");
}

TEST_F(Selecting, ATriplePressMarksParagraphs) {
    selection.press(page.text, on("pieci", kSecond), Unit::Paragraph);
    EXPECT_EQ(marked(), "četri pieci");
    selection.drag(page.text, on("divi"));
    EXPECT_EQ(marked(), page.text.text());
}

TEST_F(Selecting, ShiftMovesOneEndAndKeepsTheOther) {
    selection.press(page.text, on("divi"), Unit::Letter);
    selection.extend(page.text, on("trīs"), 0);
    EXPECT_EQ(marked(), "divi ");
    selection.extend(page.text, on("ens"), 0);
    EXPECT_EQ(marked(), "ens ");
    Selection fresh;
    fresh.extend(page.text, on("divi"), 2);
    EXPECT_EQ(page.words(fresh.range()), "ens ");
}

TEST_F(Selecting, StepsMoveOneEnd) {
    selection.step(page.text, TextStep::Word, Way::On, page.at("divi"));
    EXPECT_EQ(marked(), "divi");
    selection.step(page.text, TextStep::Letter, Way::On, 0);
    EXPECT_EQ(marked(), "divi ");
    selection.step(page.text, TextStep::LineEdge, Way::Back, 0);
    EXPECT_EQ(marked(), "viens ");
    selection.step(page.text, TextStep::Page, Way::On, 0);
    EXPECT_EQ(marked(), "divi trīs\n\nčetri pieci");
}

TEST_F(Selecting, StepsFromLineToLineRememberTheColumn) {
    const PageForTest lines({paragraph("aaaa bb cccc")}, 40);
    Selection down;
    down.mark({0, 4});
    down.step(lines.text, TextStep::Line, Way::On, 0);
    EXPECT_EQ(down.moving(), lines.behind("bb"));
    down.step(lines.text, TextStep::Line, Way::On, 0);
    EXPECT_EQ(down.moving(), lines.behind("cccc"));
    down.step(lines.text, TextStep::Letter, Way::Back, 0);
    down.step(lines.text, TextStep::Line, Way::Back, 0);
    down.step(lines.text, TextStep::Line, Way::Back, 0);
    EXPECT_EQ(down.moving(), 3U);
}

TEST_F(Selecting, MarkingAndForgetting) {
    selection.mark(page.range("trīs"));
    EXPECT_EQ(marked(), "trīs");
    selection.step(page.text, TextStep::Letter, Way::On, 0);
    EXPECT_EQ(selection.range().begin, page.at("trīs"));
    selection.forget();
    EXPECT_TRUE(selection.empty());
    EXPECT_FALSE(selection.placed());
}

TEST_F(Selecting, AnEmptyPageHasNothingToMark) {
    const PageForTest empty({});
    selection.press(empty.text, {5, 5}, Unit::Word);
    selection.drag(empty.text, {50, 50});
    selection.step(empty.text, TextStep::Line, Way::On, 0);
    EXPECT_TRUE(selection.empty());
}

}  // namespace
}  // namespace engine::layout
