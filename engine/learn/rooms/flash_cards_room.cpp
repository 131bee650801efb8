#include "engine/learn/rooms/flash_cards_room.h"

#include <algorithm>
#include <numeric>

#include "engine/learn/random.h"

namespace engine::learn::rooms {

FlashCardsRoom::FlashCardsRoom(const content::activity::FlashCards& cards, std::uint64_t seed)
    : cards_(&cards), missed_(cards.cards.size(), false) {
    std::vector<std::size_t> order(cards.cards.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(seed).shuffle(order);
    pile_.assign(order.begin(), order.end());
}

Reply FlashCardsRoom::apply(const Act& act) {
    if (finished()) {
        return {};
    }
    const bool judges = act.verb == Verb::Know || act.verb == Verb::Again;
    if (act.verb == Verb::Turn && !turned_) {
        turned_ = true;
        return {.kind = Reply::Kind::Done, .why = cards_->cards[pile_.front()].back};
    }
    if (!judges || !turned_) {
        return {};
    }
    const std::size_t card = pile_.front();
    pile_.pop_front();
    turned_ = false;
    if (act.verb == Verb::Again) {
        missed_[card] = true;
        pile_.push_back(card);
    }
    return {.kind = Reply::Kind::Done, .why = {}};
}

Score FlashCardsRoom::score() const {
    const auto most = static_cast<int>(missed_.size());
    const auto missed = static_cast<int>(std::ranges::count(missed_, true));
    const auto unseen = std::ranges::count_if(pile_, [&](auto card) { return !missed_[card]; });
    return {.points = most - missed - static_cast<int>(unseen), .most = most};
}

std::vector<Act> FlashCardsRoom::possible() const {
    if (finished()) {
        return {};
    }
    return turned_ ? std::vector<Act>{{.verb = Verb::Know}, {.verb = Verb::Again}}
                   : std::vector<Act>{{.verb = Verb::Turn}};
}

}  // namespace engine::learn::rooms
