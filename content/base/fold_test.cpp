#include "content/base/fold.h"

#include <gtest/gtest.h>

namespace content {
namespace {

TEST(Fold, TakesMarksOffLatvianLetters) {
    EXPECT_EQ(folded("Glāžšķūņu rūķīši"), "glazskunu rukisi");
    EXPECT_EQ(folded("ĀČĒĢĪĶĻŅŠŪŽ"), "acegiklnsuz");
}

TEST(Fold, TakesMarksOffTheNeighboursLetters) {
    EXPECT_EQ(folded("Łódź, Võru, Straße, Šiauliai"), "lodz, voru, strase, siauliai");
}

TEST(Fold, ALetterAndItsCombiningMarkAreThatLetter) {
    EXPECT_EQ(folded("be\u0304rns"), folded("bērns"));
    EXPECT_EQ(folded("s\u030C\u0300"), "s");
}

TEST(Fold, WhatIsNotSeenIsNotCompared) {
    EXPECT_EQ(folded("e\u00ADpa\u200Bkalpojums"), "epakalpojums");
}

TEST(Fold, LowersCyrillic) {
    EXPECT_EQ(folded("Ёлка ПРИМЕР"), "елка пример");
}

TEST(Fold, LeavesOtherBytesAlone) {
    EXPECT_EQ(folded("№ 7 → ✓"), "№ 7 → ✓");
    EXPECT_EQ(folded("\xC4"), "\xC4");
    EXPECT_EQ(folded("a\xFF\xC4z"), "a\xFF\xC4z");
}

}  // namespace
}  // namespace content
