#include "engine/learn/rooms/role_play_room.h"

#include <algorithm>

namespace engine::learn::rooms {

using content::activity::kRowPoints;
using content::activity::RubricRow;

RolePlayRoom::RolePlayRoom(const content::activity::RolePlay& card)
    : card_(&card), rows_(card.rubric.size()) {}

Reply RolePlayRoom::apply(const Act& act) {
    if (handed_in_) {
        return {};
    }
    if (act.verb == Verb::Rate) {
        return rate(act);
    }
    if (act.verb != Verb::Done) {
        return {};
    }
    if (!complete()) {
        return {.kind = Reply::Kind::Incomplete, .why = {}};
    }
    handed_in_ = true;
    return {.kind = passed() ? Reply::Kind::Right : Reply::Kind::Wrong, .why = {}};
}

Reply RolePlayRoom::rate(const Act& act) {
    const auto row = std::ranges::find(card_->rubric, act.item, &RubricRow::id);
    if (row == card_->rubric.end() || act.position < 0 || act.position > kRowPoints) {
        return {};
    }
    auto& points = rows_[static_cast<std::size_t>(row - card_->rubric.begin())];
    if (points == act.position) {
        return {};
    }
    points = act.position;
    return {.kind = Reply::Kind::Done, .why = {}};
}

bool RolePlayRoom::complete() const {
    return std::ranges::all_of(rows_, [](const auto& points) { return points.has_value(); });
}

Score RolePlayRoom::score() const {
    Score score{.points = 0, .most = static_cast<int>(rows_.size()) * kRowPoints};
    for (const auto& points : rows_) {
        score.points += points.value_or(0);
    }
    return score;
}

std::vector<Act> RolePlayRoom::possible() const {
    std::vector<Act> acts;
    if (handed_in_) {
        return acts;
    }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        for (int points = 0; points <= kRowPoints; ++points) {
            if (rows_[row] != points) {
                acts.push_back({.verb = Verb::Rate,
                                .item = card_->rubric[row].id,
                                .target = {},
                                .position = points});
            }
        }
    }
    if (complete()) {
        acts.push_back({.verb = Verb::Done});
    }
    return acts;
}

}  // namespace engine::learn::rooms
