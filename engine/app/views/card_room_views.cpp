#include <algorithm>
#include <cstddef>

#include "engine/app/views/pile_words.h"
#include "engine/app/views/room_views.h"

namespace engine::app {
namespace {

using content::activity::Ordering;
using content::activity::OrderingCard;
using content::activity::Sorting;
using content::activity::SortingCard;
using learn::rooms::OrderingRoom;
using learn::rooms::SortingRoom;
using learn::rooms::Tries;
using learn::rooms::Verb;
using screens::PracticeView;
using Look = ui::Card::Look;

constexpr const char* kTray = "tray";

std::string tries_line(const ViewContext& context, const Tries& tries) {
    return context.words.text("practice.tries",
                              {{"used", std::to_string(tries.used())},
                               {"all", std::to_string(tries.used() + tries.left())}});
}

void add_check(const ViewContext& context, PracticeView& view) {
    if (!view.finished) {
        auto check = room_button("check", context.words.text("practice.check") + " ↵", Verb::Check);
        check.primary = true;
        view.buttons.push_back(std::move(check));
    }
}

/// What the newest check answered: how many of `all` cards that have a place lie right, and whether
/// it is the same as before.
template <class CardRoom>
void tell_check(const ViewContext& context, const CardRoom& room, const std::vector<bool>& right,
                std::size_t all, PracticeView& view) {
    if (!view.reply || room.tries().used() == 0) {
        return;
    }
    view.reply->words = context.words.text(
        "practice.in_place",
        {{"n", std::to_string(std::ranges::count(right, true))}, {"all", std::to_string(all)}});
    const auto kind = context.state.practising->reply.kind;
    if (kind == learn::rooms::Reply::Kind::Incomplete && !room.changed()) {
        view.reply->title = context.words.text("practice.unchanged");
    }
}

void add_reason(const ViewContext& context, const content::LocalText& card,
                const content::LocalText& why, std::vector<std::string>& reasons) {
    if (!why.lv.empty()) {
        reasons.push_back(card.in(context.language()) + " – " + why.in(context.language()));
    }
}

/// What the newest check found, or at the end the right order.
ui::Card ordering_card(const ViewContext& context, const OrderingCard& card, bool fixed,
                       std::optional<bool> kept) {
    ui::Card shown{.id = card.id, .text = card.text.in(context.language()), .fixed = fixed};
    if (kept) {
        shown.look = *kept ? Look::Right : fixed ? Look::Moved : Look::Wrong;
        shown.word = context.words.text(*kept   ? "board.in_place"
                                        : fixed ? "board.was_elsewhere"
                                                : "board.to_move");
    }
    return shown;
}

/// The columns in which the cards lie; at the end those in which they belong.
std::optional<std::size_t> column_of(const Sorting& sorting, const SortingRoom& room,
                                     std::size_t card, bool finished) {
    if (!finished || room.settled()[card]) {
        return room.places()[card];
    }
    const std::vector<std::string>& right = sorting.cards[card].columns;
    if (right.empty()) {
        return std::nullopt;
    }
    const auto found =
        std::ranges::find(sorting.columns, right.front(), &content::activity::SortingColumn::id);
    return static_cast<std::size_t>(found - sorting.columns.begin());
}

ui::Card sorting_card(const ViewContext& context, const Sorting& sorting, const SortingRoom& room,
                      std::size_t index, bool finished) {
    const SortingCard& card = sorting.cards[index];
    const bool settled = room.settled()[index];
    ui::Card shown{
        .id = card.id, .text = card.text.in(context.language()), .fixed = finished || settled};
    const bool lay_wrong = finished ? !card.columns.empty() : room.misplaced()[index];
    if (settled) {
        shown.look = Look::Right;
        shown.word = context.words.text("board.in_place");
    } else if (lay_wrong) {
        shown.look = finished ? Look::Moved : Look::Wrong;
        shown.word = context.words.text(finished ? "board.was_elsewhere" : "board.to_move");
    }
    return shown;
}

}  // namespace

void add_room(const ViewContext& context, const Ordering& ordering, const OrderingRoom& room,
              PracticeView& view) {
    screens::BoardView board{
        .board = {.id = "board", .kind = ui::CardBoard::Kind::List, .piles = {{.id = "row"}}}};
    const bool show_right = view.finished && !room.tries().solved();
    for (std::size_t i = 0; i < ordering.cards.size(); ++i) {
        const std::size_t index = show_right ? i : room.order()[i];
        const OrderingCard& card = ordering.cards[index];
        const auto kept =
            room.kept().empty() ? std::nullopt : std::optional<bool>(room.kept()[index]);
        board.board.piles.front().cards.push_back(
            ordering_card(context, card, view.finished, kept));
        if (view.finished) {
            add_reason(context, card.text, card.why, board.reasons);
        }
    }
    if (view.finished) {
        view.explanation = ordering.explanation.in(context.language());
    } else {
        tell_check(context, room, room.kept(), room.kept().size(), view);
    }
    view.progress = tries_line(context, room.tries());
    board.finished = view.finished;
    view.room = std::move(board);
    add_check(context, view);
}

void add_room(const ViewContext& context, const Sorting& sorting, const SortingRoom& room,
              PracticeView& view) {
    screens::BoardView board{.board = {.id = "board",
                                       .kind = sorting.one_each ? ui::CardBoard::Kind::Rows
                                                                : ui::CardBoard::Kind::Columns}};
    std::vector<ui::Pile>& piles = board.board.piles;
    piles.push_back({.id = kTray,
                     .title = context.words.text("board.tray"),
                     .empty = context.words.text("board.tray_empty")});
    for (const content::activity::SortingColumn& column : sorting.columns) {
        piles.push_back({.id = column.id,
                         .title = column.title.in(context.language()),
                         .empty = empty_pile(context.words, board.board.kind)});
    }
    for (const std::size_t index : room.tray_order()) {
        const auto column = column_of(sorting, room, index, view.finished);
        piles[column ? *column + 1 : 0].cards.push_back(
            sorting_card(context, sorting, room, index, view.finished));
        if (view.finished) {
            add_reason(context, sorting.cards[index].text, sorting.cards[index].why, board.reasons);
        }
    }
    if (view.finished) {
        view.explanation = sorting.explanation.in(context.language());
    } else {
        const auto belong = static_cast<std::size_t>(room.score().most);
        tell_check(context, room, room.settled(), belong, view);
    }
    view.progress = tries_line(context, room.tries());
    board.finished = view.finished;
    view.room = std::move(board);
    add_check(context, view);
}

}  // namespace engine::app
