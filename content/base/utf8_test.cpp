#include "content/base/utf8.h"

#include <string>

#include <gtest/gtest.h>

namespace content {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, ReadsEachLengthAndWritesItBack) {
    for (const char32_t code : {U'a', U'ā', U'€', U'\U0001F600', U'\U0010FFFF'}) {
        std::string text;
        append_utf8(text, code);
        const DecodedCharacter character = decode_utf8(text);
        EXPECT_TRUE(character.well_formed);
        EXPECT_EQ(character.code, code);
        EXPECT_EQ(character.bytes, text.size());
    }
}

TEST(Utf8, RefusesBrokenSequencesAndAlwaysAdvances) {
    struct Broken {
        std::string_view bytes;
        std::size_t length;
    };
    const Broken cases[] = {// NOLINT(modernize-avoid-c-arrays): values of a test table
                            {"\x80"sv, 1},         {"\xC0\x80"sv, 1},     {"\xC3"sv, 1},
                            {"\xC3\x28"sv, 1},     {"\xE0\x80\x80"sv, 1}, {"\xED\xA0\x80"sv, 1},
                            {"\xE2\x82"sv, 2},     {"\xE2\x82\x28"sv, 2}, {"\xF4\x90\x80\x80"sv, 1},
                            {"\xF0\x9F\x98"sv, 3}, {"\xF5\x80"sv, 1},     {"\xFF"sv, 1}};
    for (const Broken& broken : cases) {
        const DecodedCharacter character = decode_utf8(broken.bytes);
        EXPECT_FALSE(character.well_formed);
        EXPECT_EQ(character.code, kReplacementCharacter);
        EXPECT_EQ(character.bytes, broken.length);
    }
}

TEST(Utf8, PassesQuicklyOnlyWhatADecoderPasses) {
    for (char32_t code = 0; code <= 0x10FFFF; code = code == 0xD7FF ? 0xE000 : code + 1) {
        std::string text;
        append_utf8(text, code);
        if (const std::size_t passed = plain_prefix(text + '\n'); passed > 0) {
            ASSERT_EQ(passed, text.size()) << text;
            ASSERT_FALSE(is_control(code) || is_direction_control(code)) << text;
        }
    }
}

TEST(Utf8, PassesWhatPeopleWriteAndStopsBeforeTheRest) {
    EXPECT_EQ(plain_prefix("„Rāda” – ~3 %, да…"), "„Rāda” – ~3 %, да…"sv.size());
    EXPECT_EQ(plain_prefix("ab\tc"), 2U);
    EXPECT_EQ(plain_prefix("ab\x7F"), 2U);
    EXPECT_EQ(plain_prefix("ab\u0085"), 2U);
    EXPECT_EQ(plain_prefix("ab\u202E"), 2U);
    EXPECT_EQ(plain_prefix("ab\xC4"), 2U);      // cut
    EXPECT_EQ(plain_prefix("ab\xE2\x80"), 2U);  // likewise
    EXPECT_EQ(plain_prefix("ab\xC4-"), 2U);     // broken
    EXPECT_EQ(plain_prefix("ab\xC0\x80"), 2U);  // overlong
    EXPECT_EQ(plain_prefix(""), 0U);
}

TEST(Utf8, KnowsWhatReordersText) {
    EXPECT_TRUE(is_direction_control(0x202E));
    EXPECT_TRUE(is_direction_control(0x2066));
    EXPECT_FALSE(is_direction_control(0x2065));
    EXPECT_FALSE(is_direction_control(U'א'));
}

}  // namespace
}  // namespace content
