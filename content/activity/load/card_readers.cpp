// The rooms of cards: ordering, sorting, matching, flash cards, checklist.
#include <algorithm>

#include "content/activity/load/room_readers.h"

namespace content::activity::load {
namespace {

using content::load::in_quotes;
using content::load::Need;
using content::load::Range;

constexpr Range kOrderingCards{.min = 3, .max = 20};
constexpr Range kColumns{.min = 2, .max = 8};
constexpr Range kCards{.min = 2, .max = 40};
constexpr Range kPairs{.min = 2, .max = 12};
constexpr Range kExtras{.min = 1, .max = 6};
constexpr Range kTries{.min = 1, .max = 9};
constexpr int kUsualTries = 3;

OrderingCard read_ordering_card(RoomFields& fields, std::vector<OrderingCard>& before) {
    OrderingCard card{.id = fields.id("id"),
                      .text = fields.words("text"),
                      .why = fields.words("why", Need::Optional)};
    const bool tied = fields.flag_or("same_place", false);
    if (tied && before.empty()) {
        fields.error("same_place", "the first card has no card before it: remove \"same_place\"");
    }
    const int last = before.empty() ? -1 : before.back().rank;
    card.rank = tied && !before.empty() ? last : last + 1;
    before.push_back(card);
    return card;
}

SortingCard read_sorting_card(RoomFields& fields, const std::vector<SortingColumn>& columns) {
    SortingCard card{.id = fields.id("id"),
                     .text = fields.words("text"),
                     .columns = fields.ids("columns"),
                     .why = fields.words("why", Need::Optional)};
    if (card.columns.empty()) {
        fields.error("columns", "the card " + in_quotes(card.id) +
                                    " needs \"columns\": the ids of those where it is right");
    }
    for (const std::string& column : card.columns) {
        if (std::ranges::find(columns, column, &SortingColumn::id) == columns.end()) {
            fields.error("columns", "there is no column " + in_quotes(column));
        }
    }
    return card;
}

/// The one column of a matching is what stands on the left, under the id of its pair.
SortingCard read_pair(RoomFields& fields, std::vector<SortingColumn>& columns) {
    SortingColumn column{.id = fields.id("id"), .title = fields.words("left")};
    SortingCard card{.id = column.id,
                     .text = fields.words("right"),
                     .columns = {column.id},
                     .why = fields.words("why", Need::Optional)};
    columns.push_back(std::move(column));
    return card;
}

SortingCard read_extra(RoomFields& fields) {
    return {.id = fields.id("id"),
            .text = fields.words("right"),
            .columns = {},
            .why = fields.words("why", Need::Optional)};
}

void warn_of_empty_columns(const RoomFields& fields, const Sorting& sorting) {
    for (const SortingColumn& column : sorting.columns) {
        const auto belongs = [&](const SortingCard& card) {
            return std::ranges::find(card.columns, column.id) != card.columns.end();
        };
        if (std::ranges::none_of(sorting.cards, belongs)) {
            fields.warn("columns", "no card belongs to the column " + in_quotes(column.id));
        }
    }
}

}  // namespace

Ordering read_ordering(RoomFields& fields) {
    Ordering ordering;
    std::vector<OrderingCard> before;
    ordering.cards = read_named_parts(fields, "cards", kOrderingCards, [&](RoomFields& entry) {
        return read_ordering_card(entry, before);
    });
    ordering.tries = fields.number_or("tries", kUsualTries, kTries);
    ordering.explanation = fields.words("explanation", Need::Optional);
    if (!ordering.cards.empty() && ordering.cards.back().rank == 0) {
        fields.error("cards", "every card has the same place: there is nothing to put in order");
    }
    return ordering;
}

Sorting read_sorting(RoomFields& fields) {
    Sorting sorting;
    sorting.columns = read_named_parts(fields, "columns", kColumns, [](RoomFields& entry) {
        return SortingColumn{.id = entry.id("id"), .title = entry.words("title")};
    });
    sorting.cards = read_named_parts(fields, "cards", kCards, [&](RoomFields& entry) {
        return read_sorting_card(entry, sorting.columns);
    });
    sorting.tries = fields.number_or("tries", kUsualTries, kTries);
    sorting.explanation = fields.words("explanation", Need::Optional);
    if (!sorting.cards.empty()) {
        warn_of_empty_columns(fields, sorting);
    }
    return sorting;
}

Sorting read_matching(RoomFields& fields) {
    Sorting matching{.one_each = true};
    matching.cards = read_named_parts(fields, "pairs", kPairs, [&](RoomFields& entry) {
        return read_pair(entry, matching.columns);
    });
    for (SortingCard& extra : read_parts(fields, "extras", kExtras, read_extra, Need::Optional)) {
        if (std::ranges::find(matching.cards, extra.id, &SortingCard::id) != matching.cards.end()) {
            fields.error("extras", "the id " + in_quotes(extra.id) +
                                       " is already used: give each card its own");
        }
        matching.cards.push_back(std::move(extra));
    }
    matching.tries = fields.number_or("tries", kUsualTries, kTries);
    matching.explanation = fields.words("explanation", Need::Optional);
    return matching;
}

FlashCards read_flash_cards(RoomFields& fields) {
    return {
        .cards = read_named_parts(fields, "cards", {.min = 2, .max = 200}, [](RoomFields& card) {
            return FlashCard{
                .id = card.id("id"), .front = card.words("front"), .back = card.words("back")};
        })};
}

Checklist read_checklist(RoomFields& fields) {
    return {.items = read_named_parts(fields, "items", kCards, [](RoomFields& item) {
                return ChecklistItem{.id = item.id("id"),
                                     .text = item.words("text"),
                                     .why = item.words("why", Need::Optional)};
            })};
}

}  // namespace content::activity::load
