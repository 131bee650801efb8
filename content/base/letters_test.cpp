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
