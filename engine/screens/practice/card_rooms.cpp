#include "engine/screens/practice/card_rooms.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using learn::rooms::Act;
using learn::rooms::Verb;

Act act_of(const ui::CardBoard& board, const ui::CardMove& move) {
    if (board.kind == ui::CardBoard::Kind::List) {
        return {.verb = Verb::Move,
                .item = move.card,
                .target = {},
                .position = static_cast<int>(move.position)};
    }
    const bool to_tray = move.pile == board.piles.front().id;
    return {.verb = to_tray ? Verb::TakeBack : Verb::Place,
            .item = move.card,
            .target = to_tray ? std::string() : move.pile};
}

std::string place_name(const base::Strings& words, const ui::CardBoard& board,
                       const ui::BoardPlace& place) {
    if (board.kind != ui::CardBoard::Kind::List) {
        return board.piles[place.pile].title.plain;
    }
    return words.text("board.place", {{"n", std::to_string(place.position + 1)},
                                      {"all", std::to_string(board.piles.front().cards.size())}});
}

/// Whether cards are shown where she did not lay them.
bool put_right(const ui::CardBoard& board) {
    const auto moved = [](const ui::Card& card) { return card.look == ui::Card::Look::Moved; };
    return std::ranges::any_of(board.piles, [&moved](const ui::Pile& pile) {
        return std::ranges::any_of(pile.cards, moved);
    });
}

}  // namespace

ui::BoardWords board_words(const base::Strings& words, const ui::CardBoard& board) {
    const bool list = board.kind == ui::CardBoard::Kind::List;
    return {.taken = words.text("board.taken"),
            .put_here = words.text("board.put_here"),
            .up = words.text("board.up"),
            .down = words.text("board.down"),
            .at_rest = words.text(list ? "board.at_rest.list" : "board.at_rest.piles"),
            .on_the_way = words.text("board.on_the_way"),
            .place = [&words, &board](const ui::BoardPlace& place) {
                return place_name(words, board, place);
            }};
}

learn::Action draw_room(Scene& scene, const BoardView& view, base::Rect& area) {
    ui::CardBoard board = view.board;
    board.words = board_words(scene.words, board);
    if (view.finished) {
        board.words.at_rest =
            scene.words.text(put_right(board) ? "board.put_right" : "board.judged");
    }
    const auto move = ui::card_board(scene.ui, board, area);
    if (!view.reasons.empty()) {
        base::cut_top(area, 14);
        base::cut_top(area, ui::heading(scene.ui, "practice.reasons", area,
                                        scene.words.text("practice.reasons"), ui::type::serif(21)) +
                                6);
    }
    for (std::size_t i = 0; i < view.reasons.size(); ++i) {
        base::cut_top(area, ui::label(scene.ui, "practice.reason." + std::to_string(i), area,
                                      view.reasons[i], ui::type::chrome()) +
                                6);
    }
    return move ? learn::Action(learn::Practise{.act = act_of(board, *move)}) : learn::Action{};
}

}  // namespace engine::screens
