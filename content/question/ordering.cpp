#include "content/question/ordering.h"

namespace content {

std::vector<int> Ordering::places() const {
    std::vector<int> places;
    for (const OrderItem& item : items) {
        const bool shared = item.tied && !places.empty();
        places.push_back(places.empty() ? 0 : places.back() + (shared ? 0 : 1));
    }
    return places;
}

}  // namespace content

template class std::vector<content::OrderItem>;
