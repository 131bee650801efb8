#include "engine/learn/rooms/sorting_room.h"

#include <algorithm>
#include <numeric>

#include "engine/learn/random.h"

namespace engine::learn::rooms {
namespace {

using content::activity::Sorting;
using content::activity::SortingCard;
using content::activity::SortingColumn;

template <class Parts>
std::optional<std::size_t> index_of(const Parts& parts, const std::string& id) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].id == id) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

SortingRoom::SortingRoom(const Sorting& sorting, std::uint64_t seed)
    : sorting_(&sorting),
      tray_order_(sorting.cards.size()),
      places_(sorting.cards.size()),
      settled_(sorting.cards.size(), false),
      misplaced_(sorting.cards.size(), false),
      tries_(sorting.tries) {
    std::iota(tray_order_.begin(), tray_order_.end(), std::size_t{0});
    Random(seed).shuffle(tray_order_);
}

Reply SortingRoom::apply(const Act& act) {
    if (finished()) {
        return {};
    }
    switch (act.verb) {
        case Verb::Place:
            return place(act);
        case Verb::TakeBack:
            return take_back(act);
        case Verb::Check:
            return check();
        default:
            return {};
    }
}

std::optional<std::size_t> SortingRoom::card_called(const std::string& id) const {
    return index_of(sorting_->cards, id);
}

std::optional<std::size_t> SortingRoom::column_called(const std::string& id) const {
    return index_of(sorting_->columns, id);
}

std::optional<std::size_t> SortingRoom::card_in(std::size_t column) const {
    const auto found = std::ranges::find(places_, std::optional(column));
    return found == places_.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - places_.begin()));
}

bool SortingRoom::may_place(std::size_t card, std::size_t column) const {
    if (settled_[card] || places_[card] == column) {
        return false;
    }
    const auto there = sorting_->one_each ? card_in(column) : std::nullopt;
    return !there || !settled_[*there];
}

Reply SortingRoom::place(const Act& act) {
    const auto card = card_called(act.item);
    const auto column = column_called(act.target);
    if (!card || !column || !may_place(*card, *column)) {
        return {};
    }
    if (const auto there = card_in(*column); there && sorting_->one_each) {
        move(*there, std::nullopt);
    }
    move(*card, column);
    return {.kind = Reply::Kind::Done, .why = {}};
}

Reply SortingRoom::take_back(const Act& act) {
    const auto card = card_called(act.item);
    if (!card || !places_[*card] || settled_[*card]) {
        return {};
    }
    move(*card, std::nullopt);
    return {.kind = Reply::Kind::Done, .why = {}};
}

void SortingRoom::move(std::size_t card, std::optional<std::size_t> column) {
    places_[card] = column;
    misplaced_[card] = false;
    changed_ = true;
}

bool SortingRoom::is_right(std::size_t card) const {
    if (!places_[card]) {
        return false;
    }
    const auto& right = sorting_->cards[card].columns;
    return std::ranges::find(right, sorting_->columns[*places_[card]].id) != right.end();
}

bool SortingRoom::ready() const {
    const auto lies = [](const auto& place) { return place.has_value(); };
    const auto needed = sorting_->one_each ? sorting_->columns.size() : places_.size();
    return changed_ && std::cmp_greater_equal(std::ranges::count_if(places_, lies), needed);
}

Reply SortingRoom::check() {
    if (!ready()) {
        return {.kind = Reply::Kind::Incomplete, .why = {}};
    }
    changed_ = false;
    for (std::size_t card = 0; card < places_.size(); ++card) {
        settled_[card] = is_right(card);
        misplaced_[card] = places_[card] && !settled_[card];
    }
    const int right = static_cast<int>(std::ranges::count(settled_, true));
    const bool all = right == score().most;
    tries_.add(right, all);
    return {.kind = all ? Reply::Kind::Right : Reply::Kind::Wrong,
            .why = finished() ? sorting_->explanation : content::LocalText{}};
}

Score SortingRoom::score() const {
    const auto belongs = [](const SortingCard& card) { return !card.columns.empty(); };
    return {.points = tries_.best(),
            .most = static_cast<int>(std::ranges::count_if(sorting_->cards, belongs))};
}

std::vector<Act> SortingRoom::possible() const {
    std::vector<Act> acts;
    if (finished()) {
        return acts;
    }
    for (std::size_t card = 0; card < places_.size(); ++card) {
        for (std::size_t column = 0; column < sorting_->columns.size(); ++column) {
            if (may_place(card, column)) {
                acts.push_back({.verb = Verb::Place,
                                .item = sorting_->cards[card].id,
                                .target = sorting_->columns[column].id});
            }
        }
        if (places_[card] && !settled_[card]) {
            acts.push_back({.verb = Verb::TakeBack, .item = sorting_->cards[card].id});
        }
    }
    if (ready()) {
        acts.push_back({.verb = Verb::Check});
    }
    return acts;
}

}  // namespace engine::learn::rooms
