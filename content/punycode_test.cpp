#include "content/punycode.h"

#include <gtest/gtest.h>

namespace content {
namespace {

TEST(Punycode, WritesTheSamplesOfTheStandard) {
    EXPECT_EQ(to_punycode(U"ليهمابتكلموشعربي؟"), "egbpdaj6bu4bxfgehfvwxn");
    EXPECT_EQ(to_punycode(U"他们为什么不说中文"), "ihqwcrb4cv8a8dqg056pqjye");
    EXPECT_EQ(to_punycode(U"почемужеонинеговорятпорусски"), "b1abfaaepdrnnbgefbadotcwatmq2g4l");
    EXPECT_EQ(to_punycode(U"3年B組金八先生"), "3B-ww4c5e180e575a65lsy2b");
}

TEST(Punycode, WritesLatvianLetters) {
    EXPECT_EQ(to_punycode(U"latvijā"), "latvij-8za");
    EXPECT_EQ(to_punycode(U"ūdens"), "dens-u7a");
}

TEST(Punycode, LeavesPlainLettersWithADash) {
    EXPECT_EQ(to_punycode(U"abc"), "abc-");
}

TEST(Punycode, RefusesWhatWouldOverflow) {
    EXPECT_FALSE(to_punycode(std::u32string(5000, U'a') + U'\U0010FFFF'));
}

}  // namespace
}  // namespace content
