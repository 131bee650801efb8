#include "engine/learn/quiz/item_remarks.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

using Remarks = std::vector<ItemRemark>;

ItemFigures good() {
    return {.question = "q",
            .asked = 12,
            .answered = 12,
            .share_right = 0.6,
            .mean_share = 0.6,
            .wrong_part = {},
            .wrong_pick = "b",
            .wrong_count = 3,
            .never_chosen = {},
            .discrimination = 0.4};
}

TEST(ItemRemarks, NothingIsSaidOfAQuestionThatDoesWell) {
    EXPECT_EQ(remarks_on(good()), Remarks{});
}

TEST(ItemRemarks, FewAnswersAllowNoOther) {
    ItemFigures figures = good();
    figures.share_right = 0;
    figures.wrong_leads = true;
    figures.answered = 9;
    EXPECT_EQ(remarks_on(figures), Remarks{ItemRemark::TooFew});
    figures.answered = 10;
    EXPECT_EQ(remarks_on(figures), (Remarks{ItemRemark::Hard, ItemRemark::WrongLeads}));
}

TEST(ItemRemarks, BeginBelowTheirThresholds) {
    ItemFigures figures = good();
    figures.share_right = kHardShare;
    figures.discrimination = kLeastDiscrimination;
    EXPECT_EQ(remarks_on(figures), Remarks{});
    figures.share_right = 0.29;
    EXPECT_EQ(remarks_on(figures), Remarks{ItemRemark::Hard});
    figures.discrimination = 0.09;
    EXPECT_EQ(remarks_on(figures), (Remarks{ItemRemark::Hard, ItemRemark::HardlyTells}));
    figures.discrimination.reset();
    EXPECT_EQ(remarks_on(figures), Remarks{ItemRemark::Hard}) << "unknown is not bad";
}

TEST(ItemRemarks, AnOptionThatMisleadsNobodyIsWorthALook) {
    ItemFigures figures = good();
    figures.never_chosen = {"d"};
    EXPECT_EQ(remarks_on(figures), Remarks{ItemRemark::NeverChosen});
}

}  // namespace
}  // namespace engine::learn
