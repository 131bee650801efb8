#include "engine/ui/utf32.h"

#include <gtest/gtest.h>

namespace engine::ui {
namespace {

TEST(Utf32, CountsCharactersAndNotBytes) {
    EXPECT_EQ(to_utf32("Bērziņš"), U"Bērziņš");
    EXPECT_EQ(to_utf32("Bērziņš").size(), 7U);
    EXPECT_TRUE(to_utf32("").empty());
}

TEST(Utf32, ComesBackTheSameForEveryLengthOfSequence) {
    for (const std::u32string text :
         {U"\x7F", U"\x80", U"\x7FF", U"\x800", U"\xFFFF", U"\x10000", U"\x10FFFF"}) {
        EXPECT_EQ(to_utf32(to_utf8(text)), text);
    }
}

TEST(Utf32, EncodesToTheShortestForm) {
    EXPECT_EQ(to_utf8(U"aā€😀"), "a\xC4\x81\xE2\x82\xAC\xF0\x9F\x98\x80");
}

TEST(Utf32, BrokenBytesBecomeReplacementCharacters) {
    EXPECT_EQ(to_utf32("a\xFFz"), U"a\xFFFDz");
    EXPECT_EQ(to_utf32("\xC4").front(), U'\xFFFD');
    EXPECT_EQ(to_utf32("\xED\xA0\x80").find(char32_t{0xD800}), std::u32string::npos);
}

}  // namespace
}  // namespace engine::ui
