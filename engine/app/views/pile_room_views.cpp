#include <algorithm>

#include "engine/app/views/room_views.h"

namespace engine::app {

using learn::rooms::Verb;

void add_room(const ViewContext& context, const content::activity::FlashCards& cards,
              const learn::rooms::FlashCardsRoom& room, screens::PracticeView& view) {
    screens::FlashCardView card;
    if (!view.finished) {
        const content::activity::FlashCard& top = cards.cards[room.pile().front()];
        card.front = top.front.in(context.language());
        card.back = top.back.in(context.language());
        card.turned = room.turned();
        card.left = context.words.plural("practice.cards_left",
                                         static_cast<std::int64_t>(room.pile().size()));
    }
    if (!view.finished && card.turned) {
        // No main button: Enter pressed again and again must not know everything.
        view.buttons.push_back(
            room_button("know", context.words.text("practice.know"), Verb::Know));
        view.buttons.push_back(
            room_button("again", context.words.text("practice.again"), Verb::Again));
    } else if (!view.finished) {
        auto turn = room_button("turn", context.words.text("practice.turn"), Verb::Turn);
        turn.primary = true;
        view.buttons.push_back(std::move(turn));
    }
    view.room = std::move(card);
}

void add_room(const ViewContext& context, const content::activity::Checklist& checklist,
              const learn::rooms::ChecklistRoom& room, screens::PracticeView& view) {
    screens::ChecklistView list;
    for (std::size_t i = 0; i < checklist.items.size(); ++i) {
        const content::activity::ChecklistItem& item = checklist.items[i];
        list.rows.push_back({.id = item.id,
                             .text = item.text.in(context.language()),
                             .why = item.why.in(context.language()),
                             .ticked = room.ticked()[i]});
    }
    view.progress = context.words.text(
        "practice.ticked", {{"n", std::to_string(std::ranges::count(room.ticked(), true))},
                            {"all", std::to_string(room.ticked().size())}});
    view.room = std::move(list);
}

}  // namespace engine::app
