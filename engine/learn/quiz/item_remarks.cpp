#include "engine/learn/quiz/item_remarks.h"

namespace engine::learn {

std::vector<ItemRemark> remarks_on(const ItemFigures& figures) {
    if (figures.answered < kFewestAnswers) {
        return {ItemRemark::TooFew};
    }
    std::vector<ItemRemark> remarks;
    if (figures.share_right < kHardShare) {
        remarks.push_back(ItemRemark::Hard);
    }
    if (figures.wrong_leads) {
        remarks.push_back(ItemRemark::WrongLeads);
    }
    if (figures.discrimination && *figures.discrimination < kLeastDiscrimination) {
        remarks.push_back(ItemRemark::HardlyTells);
    }
    if (!figures.never_chosen.empty()) {
        remarks.push_back(ItemRemark::NeverChosen);
    }
    return remarks;
}

}  // namespace engine::learn
