#include "engine/ui/card_board_paint.h"

#include <algorithm>
#include <string>

#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

/// What is shown of what was found about a card.
struct Finding {
    const char* sign;
    Tone tone;
    Tone ground;
};

Finding finding(Card::Look look) {
    switch (look) {
        case Card::Look::Right:
            return {.sign = "✓", .tone = Tone::Accent, .ground = Tone::AccentSoft};
        case Card::Look::Wrong:
            return {.sign = "✕", .tone = Tone::Red, .ground = Tone::RedSoft};
        case Card::Look::Moved:
            return {.sign = "!", .tone = Tone::Amber, .ground = Tone::AmberSoft};
        case Card::Look::Plain:
            break;
    }
    return {.sign = "", .tone = Tone::ControlLine, .ground = Tone::Surface};
}

/// Six dots to take hold of.
void draw_grip(Ui& ui, base::Point centre) {
    for (int dot = 0; dot < 6; ++dot) {
        const auto column = static_cast<float>(dot % 2);
        const int row = dot / 2;
        ui.disc({centre.x - 4 + column * 8, centre.y - 8 + static_cast<float>(row) * 8}, 2,
                Tone::ControlLine);
    }
}

/// The card's number in a list, else a grip; and what was found about it.
void draw_gutter(Ui& ui, const CardBoard& board, const Card& card, std::size_t position,
                 Rect rect) {
    const Rect gutter{rect.x, rect.y, kCardGutter, rect.height};
    const Finding found = finding(card.look);
    const TextLook strong = type::strong().aligned(Align::Centre);
    const TextLook mark = strong.in(found.tone);
    if (board.kind == CardBoard::Kind::List) {
        const float right = rect.right() - (card.fixed ? 0 : 2 * kStepWidth);
        ui.text_in(gutter, std::to_string(position + 1), strong);
        ui.text_in({right - 34, rect.y, 30, rect.height}, found.sign, mark);
    } else if (card.look != Card::Look::Plain) {
        ui.text_in(gutter, found.sign, mark);
    } else if (!card.fixed) {
        draw_grip(ui, gutter.centre());
    }
}

}  // namespace

void paint_card(Ui& ui, const CardBoard& board, const Card& card, std::size_t position, Rect rect,
                CardState state) {
    const Finding found = finding(card.look);
    const bool lifted = state == CardState::Lifted;
    const bool strong = lifted || (state == CardState::Hovered && !card.fixed);
    const Tone ground = lifted ? Tone::AccentSoft : found.ground;
    ui.fill(rect, ground, kBoardCardRadius);
    ui.stroke(rect, strong ? Tone::Accent : found.tone, kBoardCardRadius,
              lifted || card.look != Card::Look::Plain ? 2 : 1);
    draw_gutter(ui, board, card, position, rect);
    ui.text_in(card_text_area(board, rect), card.text, type::chrome().on(ground));
}

void paint_pile(Ui& ui, const Pile& pile, const BoardLayout::PlacedPile& placed, bool tray) {
    ui.fill(placed.rect, tray ? Tone::Paper : Tone::Surface, kCardRadius);
    ui.stroke(placed.rect, Tone::Line, kCardRadius);
    ui.text(placed.title, pile.title, type::strong());
    if (!pile.cards.empty()) {
        return;
    }
    Rect place = placed.room;
    if (tray) {
        place.height = std::min(place.height, kButtonHeight);
    } else {
        ui.stroke(place, Tone::ControlLine, kBoardCardRadius);
    }
    ui.text_in(place.inset(12, 4), pile.empty,
               type::small().in(Tone::Muted).aligned(Align::Centre));
}

void paint_landing(Ui& ui, const CardBoard& board, const BoardLayout& layout,
                   const BoardPlace& from, const BoardPlace& place) {
    const BoardLayout::PlacedPile& pile = layout.piles[place.pile];
    if (board.kind != CardBoard::Kind::List) {
        ui.stroke(pile.rect, Tone::Accent, kCardRadius, 3);
        return;
    }
    const Rect there = pile.cards[place.position];
    const bool above = place.position < from.position;
    const float y = above ? there.y - kCardGap / 2 : there.bottom() + kCardGap / 2;
    ui.fill({there.x, y - 2, there.width, 4}, Tone::Accent, 2);
    ui.disc({there.x + 2, y}, 6, Tone::Accent);
}

}  // namespace engine::ui
