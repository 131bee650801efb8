#include "engine/ui/typed_lines.h"

#include <random>
#include <string>

#include <gtest/gtest.h>

#include "engine/ui/utf32.h"
#include "tests/support/fixed_measurer.h"

namespace engine::ui {
namespace {

/// Letters are 10 px wide.
TypedLines typed_lines(std::u32string_view text, float width = 100) {
    tests::FixedMeasurer measurer;
    return {text, width, {}, measurer};
}

/// The lines, between bars; a wrapped one ends in '>'.
std::string shown(std::u32string_view text, float width = 100) {
    std::string all = "|";
    const TypedLines typed = typed_lines(text, width);
    for (const TypedLine& line : typed.lines()) {
        all += to_utf8(text.substr(line.begin, line.end - line.begin)) + (line.wrapped ? ">" : "") +
               "|";
    }
    return all;
}

TEST(TypedLines, EndWhereEnterWasPressed) {
    EXPECT_EQ(shown(U""), "||");
    EXPECT_EQ(shown(U"viens\n\ndivi\n"), "|viens||divi||");
}

TEST(TypedLines, AreWrappedBetweenWordsAndSpacesHangOver) {
    EXPECT_EQ(shown(U"viens divi trīs"), "|viens divi >|trīs|");
    EXPECT_EQ(shown(U"desmitburt    un"), "|desmitburt    >|un|");
}

TEST(TypedLines, AWordWiderThanTheBoxIsCutInside) {
    EXPECT_EQ(shown(U"āāāāāāāāāāāāāāā b"), "|āāāāāāāāāā>|āāāāā b|");
    EXPECT_EQ(shown(U"abc", 1), "|a>|b>|c|");
}

TEST(TypedLines, KeepTogetherWhatALessonKeepsTogether) {
    EXPECT_EQ(shown(U"runājam 10 MB"), "|runājam >|10 MB|");
}

TEST(TypedLines, KnowWhereTheCaretIs) {
    const auto lines = typed_lines(U"viens divi trīs\nun");
    EXPECT_EQ(lines.line_of(0), 0U);
    EXPECT_EQ(lines.line_of(10), 0U);
    EXPECT_EQ(lines.line_of(11), 1U);  // where it was wrapped: the lower line
    EXPECT_EQ(lines.line_of(15), 1U);
    EXPECT_EQ(lines.line_of(16), 2U);
    EXPECT_EQ(lines.line_of(18), 2U);
    EXPECT_EQ(lines.x_of(3), 30);
    EXPECT_EQ(lines.x_of(13), 20);
    EXPECT_EQ(lines.x_of(99), 20);
}

TEST(TypedLines, FindThePositionUnderAPoint) {
    const auto lines = typed_lines(U"viens divi trīs\nun");
    EXPECT_EQ(lines.position_at(0, 24), 2U);
    EXPECT_EQ(lines.position_at(0, 26), 3U);
    EXPECT_EQ(lines.position_at(0, 999), 10U);  // before the space that hangs over
    EXPECT_EQ(lines.position_at(1, -5), 11U);
    EXPECT_EQ(lines.position_at(2, 999), 18U);
    EXPECT_EQ(lines.last_of(0), 10U);
    EXPECT_EQ(lines.last_of(1), 15U);
}

TEST(TypedLines, CharactersThatLayoutDropsKeepTheirPlaces) {
    const std::u32string text = U"a\u0085b\u2028c\td\u0001e";
    const auto lines = typed_lines(text, 1000);
    ASSERT_EQ(lines.lines().size(), 1U);
    EXPECT_EQ(lines.x_of(text.size()), 90);
}

/// Whatever is typed: every character is in one line, in order, and every caret comes back.
TEST(TypedLines, LoseNoCharacter) {
    std::mt19937 random(11);
    const std::u32string letters = U"aāž  \n-\u00A0\u0304\u00ADй.\u2028";
    for (int round = 0; round < 500; ++round) {
        std::u32string text;
        for (int i = 0; i < 60; ++i) {
            text += letters[random() % letters.size()];
        }
        const auto typed = typed_lines(text, static_cast<float>(random() % 120));
        std::size_t next = 0;
        for (const TypedLine& line : typed.lines()) {
            ASSERT_EQ(line.begin, next);
            ASSERT_LE(line.begin, line.end);
            next = line.wrapped ? line.end : line.end + 1;
        }
        ASSERT_EQ(next, text.size() + 1);
        for (std::size_t position = 0; position <= text.size(); ++position) {
            const std::size_t line = typed.line_of(position);
            ASSERT_EQ(typed.line_of(typed.position_at(line, typed.x_of(position))), line);
        }
    }
}

}  // namespace
}  // namespace engine::ui
