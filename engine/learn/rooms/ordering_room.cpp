#include "engine/learn/rooms/ordering_room.h"

#include <algorithm>
#include <numeric>

#include "engine/learn/random.h"

namespace engine::learn::rooms {
namespace {

using content::activity::Ordering;
using content::activity::OrderingCard;

bool in_order(const Ordering& ordering, const std::vector<std::size_t>& order) {
    return std::ranges::is_sorted(order, {},
                                  [&](std::size_t card) { return ordering.cards[card].rank; });
}

/// Which cards form the longest part whose ranks never fall, by card.
std::vector<bool> longest_part(const Ordering& ordering, const std::vector<std::size_t>& order) {
    std::vector<std::size_t> length(order.size(), 1);
    std::vector<std::size_t> before(order.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool fits = ordering.cards[order[j]].rank <= ordering.cards[order[i]].rank;
            if (fits && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
    }
    std::vector<bool> part(order.size(), false);
    auto at = static_cast<std::size_t>(std::ranges::max_element(length) - length.begin());
    for (; at < order.size(); at = before[at]) {
        part[order[at]] = true;
    }
    return part;
}

}  // namespace

OrderingRoom::OrderingRoom(const Ordering& ordering, std::uint64_t seed)
    : ordering_(&ordering), order_(ordering.cards.size()), tries_(ordering.tries) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    Random(seed).shuffle(order_);
    if (in_order(ordering, order_)) {
        std::swap(order_.front(), order_.back());  // their ranks differ: there are two at least
    }
}

Reply OrderingRoom::apply(const Act& act) {
    if (finished()) {
        return {};
    }
    switch (act.verb) {
        case Verb::Move:
            return move(act);
        case Verb::Check:
            return check();
        default:
            return {};
    }
}

Reply OrderingRoom::move(const Act& act) {
    const auto card = std::ranges::find(ordering_->cards, act.item, &OrderingCard::id);
    if (card == ordering_->cards.end() || act.position < 0 ||
        std::cmp_greater_equal(act.position, order_.size())) {
        return {};
    }
    const auto index = static_cast<std::size_t>(card - ordering_->cards.begin());
    const auto from = std::ranges::find(order_, index);
    const auto to = order_.begin() + act.position;
    if (from == to) {
        return {};
    }
    if (from < to) {
        std::rotate(from, from + 1, to + 1);
    } else {
        std::rotate(to, from, from + 1);
    }
    moved_ = true;
    kept_.clear();
    return {.kind = Reply::Kind::Done, .why = {}};
}

Reply OrderingRoom::check() {
    if (!moved_) {
        return {.kind = Reply::Kind::Incomplete, .why = {}};
    }
    moved_ = false;
    kept_ = longest_part(*ordering_, order_);
    const bool all = in_order(*ordering_, order_);
    tries_.add(static_cast<int>(std::ranges::count(kept_, true)) - 1, all);
    return {.kind = all ? Reply::Kind::Right : Reply::Kind::Wrong,
            .why = finished() ? ordering_->explanation : content::LocalText{}};
}

Score OrderingRoom::score() const {
    return {.points = tries_.best(), .most = static_cast<int>(order_.size()) - 1};
}

std::vector<Act> OrderingRoom::possible() const {
    std::vector<Act> acts;
    if (finished()) {
        return acts;
    }
    for (std::size_t at = 0; at < order_.size(); ++at) {
        for (std::size_t to = 0; to < order_.size(); ++to) {
            if (to != at) {
                acts.push_back({.verb = Verb::Move,
                                .item = ordering_->cards[order_[at]].id,
                                .target = {},
                                .position = static_cast<int>(to)});
            }
        }
    }
    if (moved_) {
        acts.push_back({.verb = Verb::Check});
    }
    return acts;
}

}  // namespace engine::learn::rooms
