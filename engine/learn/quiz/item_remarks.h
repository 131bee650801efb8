// ItemRemark: what of a question's figures is worth a trainer's look.
#pragma once

#include <vector>

#include "engine/learn/quiz/item_analysis.h"

namespace engine::learn {

enum class ItemRemark {
    TooFew,       // answers, to say anything
    Hard,         // right more rarely than kHardShare
    WrongLeads,   // a wrong answer is given more often than the right one
    HardlyTells,  // those who know the rest are hardly better at it: below kLeastDiscrimination
    NeverChosen   // there are wrong options that mislead nobody
};

inline constexpr int kFewestAnswers = 10;
inline constexpr double kHardShare = 0.3;
inline constexpr double kLeastDiscrimination = 0.1;

/// In the order of the list above, the gravest first; none about a question that does well.
std::vector<ItemRemark> remarks_on(const ItemFigures& figures);

}  // namespace engine::learn
