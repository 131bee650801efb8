#include "engine/learn/quiz/scoring.h"

#include <algorithm>
#include <map>
#include <set>

#include "content/base/match.h"

namespace engine::learn {
namespace {

using content::Choices;
using content::Gap;
using content::Gaps;
using content::Hotspot;
using content::Numeric;
using content::Ordering;
using content::Row;
using content::Rows;
using content::ShortText;

/// A share of the point for one of `count`.
Points share(std::size_t count) {
    return count == 0 ? 0 : kPoint / static_cast<Points>(count);
}

QuestionScore whole(bool right) {
    return {.points = right ? kPoint : 0,
            .parts = {{.part = "", .right = right, .points = right ? kPoint : 0}}};
}

/// Adds the parts up; each right one of `count` is worth the same.
QuestionScore shared(std::vector<PartScore> parts) {
    QuestionScore score{.points = 0, .parts = std::move(parts)};
    for (PartScore& part : score.parts) {
        part.points = part.right ? share(score.parts.size()) : 0;
        score.points += part.points;
    }
    return score;
}

/// Options or areas of which several may be chosen.
template <class Picks>
QuestionScore picked(const Picks& picks, const Response& response, bool partial) {
    using Pick = typename Picks::value_type;
    const auto count = static_cast<std::size_t>(std::ranges::count_if(picks, &Pick::correct));
    const Points earned = partial ? share(count) : 0;
    const Points cost = partial ? share(picks.size() - count) : 0;
    QuestionScore score;
    bool exact = true;
    for (const Pick& pick : picks) {
        const bool chosen = response.has("", pick.id);
        const Points points = !chosen ? 0 : pick.correct ? earned : -cost;
        score.parts.push_back({.part = pick.id, .right = chosen == pick.correct, .points = points});
        score.points += points;
        exact = exact && chosen == pick.correct;
    }
    const bool right = exact && count > 0;
    score.points = right ? kPoint : partial ? std::clamp(score.points, 0, kPoint) : 0;
    return score;
}

/// Options or areas of which one is to be chosen.
template <class Picks>
QuestionScore picked_one(const Picks& picks, const Response& response) {
    const auto& values = response.at("");
    return whole(values.size() == 1 && std::ranges::any_of(picks, [&](const auto& pick) {
                     return pick.correct && pick.id == values.front();
                 }));
}

QuestionScore score_rows(const Rows& rows, const Response& response) {
    std::vector<PartScore> parts;
    for (const Row& row : rows.rows) {
        const auto& values = response.at(row.id);
        const std::set<std::string> given(values.begin(), values.end());
        parts.push_back({.part = row.id, .right = given == row.right});
    }
    return shared(std::move(parts));
}

/// An item is right when an item of its place is asked for where it stands.
QuestionScore score_order(const Ordering& ordering, const Response& response) {
    const std::vector<int> places = ordering.places();
    std::map<std::string, int> place_of;
    std::vector<PartScore> parts;
    for (std::size_t i = 0; i < places.size(); ++i) {
        place_of[ordering.items[i].id] = places[i];
        parts.push_back({.part = ordering.items[i].id});
    }
    const auto& given = response.at("");
    // An item twice would earn twice: nothing but a whole order counts.
    if (std::ranges::is_permutation(given, parts, {}, {}, &PartScore::part)) {
        for (std::size_t i = 0; i < given.size(); ++i) {
            std::ranges::find(parts, given[i], &PartScore::part)->right =
                place_of[given[i]] == places[i];
        }
    }
    return shared(std::move(parts));
}

bool fills(const Gap& gap, const std::string& value) {
    if (!gap.is_chosen()) {
        return accepts(gap.typed, value);
    }
    return std::ranges::any_of(gap.options, [&](const content::Option& option) {
        return option.correct && option.id == value;
    });
}

QuestionScore score_gaps(const Gaps& gaps, const Response& response) {
    std::vector<PartScore> parts;
    for (const Gap& gap : gaps.gaps) {
        const auto& values = response.at(gap.id);
        parts.push_back(
            {.part = gap.id, .right = values.size() == 1 && fills(gap, values.front())});
    }
    return shared(std::move(parts));
}

template <class Pieces>
const typename Pieces::value_type* called(const Pieces& pieces, const std::string& id) {
    const auto found = std::ranges::find(pieces, id, &std::ranges::range_value_t<Pieces>::id);
    return found == pieces.end() ? nullptr : &*found;
}

}  // namespace

QuestionScore score_of(const content::Question& question, const Response& response) {
    const auto typed_right = [&](const auto& key) {
        const auto& values = response.at("");
        return whole(values.size() == 1 && accepts(key, values.front()));
    };
    return content::match(
        question.body,
        [&](const Choices& body) {
            return body.kind == Choices::Kind::Multiple
                       ? picked(body.options, response, body.marks == Choices::Marks::Partial)
                       : picked_one(body.options, response);
        },
        [&](const Rows& body) { return score_rows(body, response); },
        [&](const Ordering& body) { return score_order(body, response); },
        [&](const Gaps& body) { return score_gaps(body, response); },
        [&](const ShortText& body) { return typed_right(body.key); },
        [&](const Numeric& body) { return typed_right(body); },
        [&](const Hotspot& body) {
            return body.several ? picked(body.areas, response, true)
                                : picked_one(body.areas, response);
        });
}

bool is_right_pick(const content::Question& question, const std::string& part,
                   const std::string& value) {
    return content::match(
        question.body,
        [&](const Choices& body) {
            const auto* option = called(body.options, value);
            return option != nullptr && option->correct;
        },
        [&](const Rows& body) {
            const Row* row = called(body.rows, part);
            return row != nullptr && row->right.contains(value);
        },
        // Which item is wrong in an order that is not right cannot be said of the item alone.
        [](const Ordering&) { return true; },
        [&](const Gaps& body) {
            const Gap* gap = called(body.gaps, part);
            return gap != nullptr && fills(*gap, value);
        },
        [&](const ShortText& body) { return accepts(body.key, value); },
        [&](const Numeric& body) { return accepts(body, value); },
        [&](const Hotspot& body) {
            const auto* area = called(body.areas, value);
            return area != nullptr && area->correct;
        });
}

}  // namespace engine::learn
