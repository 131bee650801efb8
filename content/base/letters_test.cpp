#include "content/base/letters.h"

#include <string>

#include <gtest/gtest.h>

namespace content {
namespace {

std::string plain(std::u32string_view text) {
    std::string letters;
    for (const char32_t code : text) {
        const char letter = plain_letter(code);
        letters += letter == '\0' ? '?' : letter;
    }
    return letters;
}

TEST(Letters, KnowTheLetterUnderTheDiacritics) {
    EXPECT_EQ(plain(U"āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"), "acegiklnsuzacegiklnsuz");
    EXPECT_EQ(plain(U"äöüßñéøłőŵŸ9"), "aousneolowy9");
    EXPECT_EQ(plain(U"×÷ж „€"), "??????");
}

TEST(Letters, LowerEveryLatvianCapital) {
    const std::u32string capitals = U"ĀČĒĢĪĶĻŅŠŪŽÄŸЖЁΩ";
    const std::u32string small = U"āčēģīķļņšūžäÿжёω";
    for (std::size_t i = 0; i < capitals.size(); ++i) {
        EXPECT_EQ(to_lower(capitals[i]), small[i]);
        EXPECT_EQ(to_lower(small[i]), small[i]);
    }
}

TEST(Letters, TellWordsFromWhatStandsBetweenThem) {
    for (const char32_t code : U"aZ09āŠßЖёΩªµ\u0304\u00AD\u4E2Dאع") {
        EXPECT_EQ(is_word_character(code), code != 0) << static_cast<unsigned>(code);
    }
    for (const char32_t code : U" -_.@„”“–…€×÷№→✓°«»\u00A0\uFFFD\U0001F600") {
        EXPECT_FALSE(is_word_character(code)) << static_cast<unsigned>(code);
    }
}

TEST(Letters, TellAnIdFromOtherText) {
    EXPECT_TRUE(is_course_id("m1-agents"));
    EXPECT_TRUE(is_course_id("1.2_x"));
    EXPECT_TRUE(is_course_id(std::string(64, 'a')));
    EXPECT_FALSE(is_course_id(""));
    EXPECT_FALSE(is_course_id(std::string(65, 'a')));
    EXPECT_FALSE(is_course_id("-a"));
    EXPECT_FALSE(is_course_id("A"));
    EXPECT_FALSE(is_course_id("ā"));
}

}  // namespace
}  // namespace content
