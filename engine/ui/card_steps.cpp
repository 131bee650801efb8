#include "engine/ui/card_steps.h"

#include <string>

#include "engine/ui/card_board_layout.h"
#include "engine/ui/card_board_paint.h"

namespace engine::ui {
namespace {

using base::Rect;
using base::Tone;

bool step_button(Ui& ui, const Control& control, const char* sign, Rect rect) {
    const Interaction hand = ui.interact(control, rect);
    if (hand.hovered) {
        ui.fill(rect.inset(3), Tone::AccentSoft, kBoardCardRadius - 3);
    }
    ui.fill({rect.x, rect.y + 10, 1, rect.height - 20}, Tone::Line);
    if (control.enabled) {
        ui.text_in(rect, sign, type::strong().in(Tone::Accent).aligned(Align::Centre));
    }
    return hand.activated;
}

}  // namespace

int card_steps(Ui& ui, const CardBoard& board, std::size_t position, Rect rect) {
    const Pile& list = board.piles.front();
    const Card& card = list.cards[position];
    const Control up{.id = board.id + ".up." + card.id,
                     .name = card.text.plain + ": " + board.words.up,
                     .enabled = position > 0,
                     .focusable = false};
    const Control down{.id = board.id + ".down." + card.id,
                       .name = card.text.plain + ": " + board.words.down,
                       .enabled = position + 1 < list.cards.size(),
                       .focusable = false};
    Rect strip = rect;
    const Rect right = base::cut_right(strip, kStepWidth);
    const Rect left = base::cut_right(strip, kStepWidth);
    const bool higher = step_button(ui, up, "↑", left);
    const bool lower = step_button(ui, down, "↓", right);
    return higher ? -1 : lower ? +1 : 0;
}

}  // namespace engine::ui
