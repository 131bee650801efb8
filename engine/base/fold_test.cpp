#include "engine/base/fold.h"

#include <gtest/gtest.h>

namespace engine::base {
namespace {

TEST(Fold, TakesMarksOffLatvianLetters) {
    EXPECT_EQ(folded("Glāžšķūņu rūķīši"), "glazskunu rukisi");
    EXPECT_EQ(folded("ĀČĒĢĪĶĻŅŠŪŽ"), "acegiklnsuz");
}

TEST(Fold, LowersCyrillic) {
    EXPECT_EQ(folded("Ёлка ПРИМЕР"), "елка пример");
}

TEST(Fold, LeavesOtherBytesAlone) {
    EXPECT_EQ(folded("№ 7 → ✓"), "№ 7 → ✓");
    EXPECT_EQ(folded("\xC4"), "\xC4");
}

}  // namespace
}  // namespace engine::base
