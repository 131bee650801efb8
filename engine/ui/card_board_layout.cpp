#include "engine/ui/card_board_layout.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using base::Rect;

constexpr float kCardHeight = 56;  // at least
constexpr float kPilePadding = 12;
constexpr float kBeside = 760;       // from here on the tray lies beside the other piles
constexpr float kColumnWidth = 200;  // at least, where several stand beside each other

float card_height(Ui& ui, const CardBoard& board, const Card& card, float width) {
    const float inner = card_text_area(board, {0, 0, width, 0}).width;
    return std::max(kCardHeight, ui.measure(card.text, type::chrome(), inner).height + 26);
}

float highest_card(Ui& ui, const CardBoard& board, float width) {
    float height = kCardHeight;
    for (const Pile& pile : board.piles) {
        for (const Card& card : pile.cards) {
            height = std::max(height, card_height(ui, board, card, width));
        }
    }
    return height;
}

/// Puts the cards of `pile` below each other from the top of its room; returns their lower edge.
float stack_cards(Ui& ui, const CardBoard& board, const Pile& pile,
                  BoardLayout::PlacedPile& placed) {
    const Rect room = placed.room;
    float y = room.y;
    for (const Card& card : pile.cards) {
        const float height = card_height(ui, board, card, room.width);
        placed.cards.push_back({room.x, y, room.width, height});
        y += height + kCardGap;
    }
    return y;
}

/// Puts the pile's title at the top of `column` and its cards below it.
BoardLayout::PlacedPile column_of(Ui& ui, const CardBoard& board, const Pile& pile, Rect column) {
    BoardLayout::PlacedPile placed{.rect = column};
    Rect inner = column.inset(kPilePadding);
    if (!pile.title.empty()) {
        placed.title =
            base::cut_top(inner, ui.measure(pile.title, type::strong(), inner.width).height);
        base::cut_top(inner, 10);
    }
    placed.room = inner;
    const float bottom = stack_cards(ui, board, pile, placed) + kPilePadding;
    placed.rect.height = bottom - column.y;
    placed.room.height = bottom - kPilePadding - inner.y;
    return placed;
}

void set_bottom(BoardLayout::PlacedPile& pile, float bottom) {
    pile.rect.height = bottom - pile.rect.y;
    pile.room.height = bottom - kPilePadding - pile.room.y;
}

/// The tray has room for every card of the board.
float place_tray(Ui& ui, const CardBoard& board, Rect area, BoardLayout& layout) {
    layout.piles.push_back(column_of(ui, board, board.piles.front(), area));
    BoardLayout::PlacedPile& tray = layout.piles.front();
    float bottom = tray.room.y;
    for (const Pile& pile : board.piles) {
        for (const Card& card : pile.cards) {
            bottom += card_height(ui, board, card, tray.room.width) + kCardGap;
        }
    }
    set_bottom(tray, bottom - kCardGap + kPilePadding);
    return tray.rect.bottom();
}

/// Columns of equal width, each with a free place below its last card.
float place_columns(Ui& ui, const CardBoard& board, Rect area, BoardLayout& layout) {
    const std::size_t count = board.piles.size() - 1;
    const auto fitting = static_cast<std::size_t>((area.width + kCardGap) / kColumnWidth);
    const std::size_t a_line = std::clamp<std::size_t>(fitting, 1, std::max<std::size_t>(1, count));
    constexpr float kBetween = 12;
    const float width = (area.width + kBetween) / static_cast<float>(a_line) - kBetween;
    float y = area.y;
    for (std::size_t first = 1; first <= count; first += a_line) {
        const std::size_t last = std::min(count + 1, first + a_line);
        float bottom = y;
        for (std::size_t i = first; i < last; ++i) {
            const float x = area.x + static_cast<float>(i - first) * (width + kBetween);
            layout.piles.push_back(column_of(ui, board, board.piles[i], {x, y, width, 1e6F}));
            bottom = std::max(bottom, layout.piles.back().rect.bottom() + kCardHeight);
        }
        for (std::size_t i = first; i < last; ++i) {
            set_bottom(layout.piles[i], bottom);
        }
        y = bottom + kBetween;
    }
    return y - kBetween;
}

/// A title and beside it, or below where there is no room, a place for one card.
float place_rows(Ui& ui, const CardBoard& board, Rect area, BoardLayout& layout) {
    constexpr float kTwoParts = 440;
    const bool beside = area.width >= kTwoParts;
    const float slot_width = beside ? area.width * 0.5F : area.width - 2 * kPilePadding;
    const float slot = highest_card(ui, board, slot_width);
    float y = area.y;
    for (std::size_t i = 1; i < board.piles.size(); ++i) {
        const float title_width = beside ? area.width - slot_width - 3 * kPilePadding : slot_width;
        const float title = ui.measure(board.piles[i].title, type::strong(), title_width).height;
        const float inner = beside ? std::max(slot, title) : title + kCardGap + slot;
        BoardLayout::PlacedPile placed{.rect = {area.x, y, area.width, inner + 2 * kPilePadding}};
        placed.title = {area.x + kPilePadding,
                        y + kPilePadding + (beside ? (inner - title) / 2 : 0), title_width, title};
        placed.room =
            beside ? Rect{area.right() - kPilePadding - slot_width, y + kPilePadding, slot_width,
                          inner}
                   : Rect{placed.title.x, placed.title.bottom() + kCardGap, slot_width, slot};
        placed.cards.assign(board.piles[i].cards.size(), placed.room);
        y = placed.rect.bottom() + kCardGap;
        layout.piles.push_back(std::move(placed));
    }
    return y - kCardGap;
}

std::optional<BoardPlace> place_in_list(const BoardLayout::PlacedPile& list, const BoardPlace& from,
                                        base::Point point) {
    constexpr float kAside = 48;  // a hand need not be exact
    if (!list.rect.inset(-kAside).contains(point)) {
        return std::nullopt;
    }
    const auto above = std::ranges::count_if(
        list.cards, [&](const Rect& card) { return card.centre().y < point.y; });
    const auto gap = static_cast<std::size_t>(above);
    return BoardPlace{.pile = 0, .position = gap > from.position ? gap - 1 : gap};
}

}  // namespace

Rect card_text_area(const CardBoard& board, Rect card) {
    const bool steps = board.kind == CardBoard::Kind::List;
    const float right = steps ? 2 * kStepWidth + 36 : 12;
    return {card.x + kCardGutter, card.y, std::max(20.0F, card.width - kCardGutter - right),
            card.height};
}

BoardLayout lay_out_board(Ui& ui, const CardBoard& board, Rect area) {
    BoardLayout layout;
    if (board.kind == CardBoard::Kind::List) {
        BoardLayout::PlacedPile list{.rect = area, .room = area};
        const float bottom = stack_cards(ui, board, board.piles.front(), list) - kCardGap;
        list.rect.height = list.room.height = layout.height = std::max(0.0F, bottom - area.y);
        layout.piles.push_back(std::move(list));
        return layout;
    }
    const bool beside = area.width >= kBeside;
    constexpr float kBetween = 20;
    Rect rest = area;
    Rect tray = area;
    if (beside) {
        tray = base::cut_left(rest, area.width * 0.36F);
        base::cut_left(rest, kBetween);
    }
    const float tray_bottom = place_tray(ui, board, tray, layout);
    if (!beside) {
        base::cut_top(rest, tray_bottom - area.y + kBetween);
    }
    const float bottom = board.kind == CardBoard::Kind::Columns
                             ? place_columns(ui, board, rest, layout)
                             : place_rows(ui, board, rest, layout);
    layout.height = std::max(tray_bottom, bottom) - area.y;
    return layout;
}

std::optional<BoardPlace> place_at(const BoardLayout& layout, const CardBoard& board,
                                   const BoardPlace& from, base::Point point) {
    if (board.kind == CardBoard::Kind::List) {
        return place_in_list(layout.piles.front(), from, point);
    }
    for (std::size_t i = 0; i < layout.piles.size(); ++i) {
        if (layout.piles[i].rect.contains(point)) {
            const bool stays = i == from.pile;
            return stays ? from : BoardPlace{.pile = i, .position = board.piles[i].cards.size()};
        }
    }
    return std::nullopt;
}

}  // namespace engine::ui
