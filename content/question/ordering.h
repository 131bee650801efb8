// Ordering: items to put in order, first to last; some may share a place.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content {

struct OrderItem {
    std::string id;
    LocalText text;
    bool tied = false;  // it may also stand before the item above it: they share a place
};

struct Ordering {
    std::vector<OrderItem>
        items;  // in the right order, 2 to limits::kQuestionOptions; not all tied

    /// The place of each item, counted from 0; tied items have the same one.
    std::vector<int> places() const;
};

}  // namespace content

// Compiled once, in ordering.cpp.
extern template class std::vector<content::OrderItem>;
