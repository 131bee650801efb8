#include "engine/layout/anchors.h"

#include <gtest/gtest.h>

#include "tests/support/blocks.h"

namespace engine::layout {
namespace {

TEST(Anchors, SurviveEditsOfOtherBlocks) {
    const content::Blocks before{tests::paragraph("Viens."), tests::paragraph("Divi.")};
    const content::Blocks after{tests::heading(1, "Jauns"), tests::paragraph("Viens, labots."),
                                tests::paragraph("Divi.")};
    EXPECT_EQ(anchor_keys(before)[1], anchor_keys(after)[2]);
    EXPECT_NE(anchor_keys(before)[0], anchor_keys(after)[1]);
}

TEST(Anchors, TellEqualBlocksApart) {
    const auto keys = anchor_keys({tests::paragraph("Tas pats."), tests::paragraph("Tas pats."),
                                   tests::heading(2, "Tas pats.")});
    EXPECT_EQ(keys[1], keys[0] + "-2");
    EXPECT_NE(keys[2], keys[0]);
}

TEST(Anchors, AreTheSameOnEveryMachine) {
    EXPECT_EQ(anchor_keys({tests::paragraph("Bērnudārzs")})[0], "5e2dd10c20fafc12");
}

}  // namespace
}  // namespace engine::layout
